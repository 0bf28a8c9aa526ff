package motguide.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import motguide.content.Card;
import motguide.content.Ruby;
import motguide.support.ShippedPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadwordAtomsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          技術(ぎじゅつ) 経営(けいえい)             : 技術/経営
          技術(ぎじゅつ) の 収益化(しゅうえきか)     : 技術の/収益化
          『 生産性(せいさんせい) のジレンマ』        : 『生産性/のジレンマ』
          ハーバード・ビジネス・スクール             : ハーバード・/ビジネス・/スクール
          定員(ていいん) 割(わ) れ               : 定員/割れ
          制服(せいふく) ・ 社宅(しゃたく)          : 制服・/社宅
          知的(ちてき) と「 技術(ぎじゅつ) 」       : 知的と/「技術」
          最高(さいこう) 、CIO                   : 最高、/CIO
          """)
  void aLineBreaksBetweenWordsAndNeverBeforeWhatMayNotBeginOne(String ruby, String atoms) {
    assertThat(
            HeadwordAtoms.of(read(ruby)).stream()
                .map(HeadwordAtomsTest::bases)
                .collect(Collectors.joining("/")))
        .isEqualTo(atoms);
  }

  @Test
  void aLongWordIsCutIntoLettersThatMayBeginALine() {
    assertThat(
            HeadwordAtoms.letters(List.of(new Ruby("マネジャー", null))).stream()
                .map(HeadwordAtomsTest::bases))
        .containsExactly("マ", "ネ", "ジャー");
  }

  @Test
  void noHeadwordOfTheShippedPackLosesALetter() {
    for (Card card : ShippedPack.library().pack().cards()) {
      assertThat(
              HeadwordAtoms.of(card.ruby()).stream()
                  .map(HeadwordAtomsTest::bases)
                  .collect(Collectors.joining()))
          .isEqualTo(card.term().ja());
    }
  }

  private static String bases(List<Ruby> atom) {
    return atom.stream().map(Ruby::base).collect(Collectors.joining());
  }

  private static List<Ruby> read(String text) {
    List<Ruby> ruby = new ArrayList<>();
    Arrays.stream(text.split(" "))
        .filter(part -> !part.isEmpty())
        .forEach(
            part -> {
              int at = part.indexOf('(');
              ruby.add(
                  at < 0
                      ? new Ruby(part, null)
                      : new Ruby(part.substring(0, at), part.substring(at + 1, part.length() - 1)));
            });
    return ruby;
  }
}
