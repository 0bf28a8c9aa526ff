package motguide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "技術を教える学校が、大学の外に育つ。, 技術を|教える|学校が、|大学の|外に|育つ。",
    "ビジネス・MOTの28専攻中、9が定員割れ。, ビジネス・MOTの|28専攻中、|9が|定員割れ。",
    "MITから、MOTという独立の名が消える。, MITから、|MOTという|独立の|名が|消える。",
    "新製品に取り組む人の育て方, 新製品に|取り組む人の|育て方",
    "「リーン生産」という言葉, 「リーン生産」という|言葉",
    "構想から発売まで製品を束ねる強い責任者, 構想から|発売まで|製品を|束ねる|強い責任者"
  })
  void aJapaneseTextIsCutWhereAPhraseBegins(String text, String pieces) {
    assertThat(Phrases.of(text)).containsExactly(pieces.split("\\|"));
  }

  @Test
  void anEnglishTextIsCutBetweenWords() {
    assertThat(Phrases.of("One year of mid-career study."))
        .containsExactly("One ", "year ", "of ", "mid-career ", "study.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "。", "制度は文科省、後押しは経産省。", "Toyota’s Ohno (1978) explains “the method” himself."})
  void thePiecesTogetherAreTheTextAndNoneBeginsWithWhatCloses(String text) {
    List<String> pieces = Phrases.of(text);
    assertThat(String.join("", pieces)).isEqualTo(text);
    if (pieces.size() > 1) {
      assertThat(pieces.subList(1, pieces.size()))
          .noneMatch(piece -> "、。」』）)”’".indexOf(piece.charAt(0)) >= 0);
    }
    assertThat(pieces).noneMatch(piece -> piece.matches(".*[「『（(“]$"));
  }
}
