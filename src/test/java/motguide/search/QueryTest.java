package motguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import motguide.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          経営        | 技術経営と経営学          | 経営 経営
          ＭＯＴ      | The MOT programme      | MOT
          mot        | motive, remote, MOT    | mot MOT
          cole       | École polytechnique    |
          ecole      | École polytechnique    | École
          スローン    | MITスローン経営大学院      | スローン
          すろーん    | MITスローン経営大学院      | スローン
          ﾊﾟｽ        | 技術のパス              | パス
          mit 技術    | MITの技術経営、MIT       | MIT 技術 MIT
          技術 術経   | 技術経営                | 技術経
          """)
  void everyFoundStretchIsGivenAsItStandsInTheText(String typed, String text, String stretches) {
    assertThat(Query.of(typed).rangesIn(text).stream().map(range -> range.of(text)))
        .containsExactly(stretches == null ? new String[0] : stretches.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "　", "、。", "--"})
  void whatHasNoWordIsEmpty(String typed) {
    assertThat(Query.of(typed).isEmpty()).isTrue();
    assertThat(Query.of(typed).rangesIn("何か、something")).isEmpty();
  }

  @Test
  void aYearInTwoWordsIsOneYear() {
    assertThat(Query.of("昭和 60年").words())
        .singleElement()
        .satisfies(word -> assertThat(word.years()).contains(new Years(1985, 1985)));
  }

  @Test
  void anEmojiIsAWordAsAnyOther() {
    assertThat(Query.of("🚀").rangesIn("月へ🚀")).containsExactly(new TextRange(2, 4));
  }
}
