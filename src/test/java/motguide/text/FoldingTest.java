package motguide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ＴＯＭ                | tom
          Technology           | TECHNOLOGY
          ｷﾞｼﾞｭﾂｹｲｴｲ            | ぎじゅつけいえい
          ギジュツケイエイ       | ぎじゅつけいえい
          か\u3099             | ガ
          コンピューター         | コンピュータ
          コンピュ－タ－         | コンピューター
          コンピュ―ター         | ｺﾝﾋﾟｭｰﾀｰ
          エズラ・ヴォーゲル      | エズラ ボーゲル
          エズラ･ヴォーゲル      | エズラ＝ヴォーゲル
          エズラ＝ヴォーゲル      | エズラヴォゲル
          ヴェブレン            | ベブレン
          レヴュー              | レビュ
          Shōwa               | showa
          Müller              | muller
          Großmann            | grossmann
          mono-zukuri         | monozukuri
          gijutsu keiei       | gijutsukeiei
          技術　経営            | 技術経営
          『生産性のジレンマ』    | 生産性のジレンマ
          Ｒ＆Ｄ                | r & d
          Harvard’s           | Harvard's
          M.O.T.              | MOT
          '１，０００'           | '1,000'
          葛\uDB40\uDD00城      | 葛城
          zero\u200Bwidth     | zerowidth
          """)
  void theSameWordIsTheSame(String one, String other) {
    assertThat(Folding.SOLID.text(one)).isEqualTo(Folding.SOLID.text(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          経済戦略   | 経営戦略
          1986     | 1985
          1.5      | 15
          1980-86  | 198086
          -5       | 5
          か        | が
          バス      | パス
          R&D      | RD
          学        | 學
          つ        | っ
          """)
  void otherWordsStayOther(String one, String other) {
    assertThat(Folding.SOLID.text(one)).isNotEqualTo(Folding.SOLID.text(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '  The  Endless, Frontier: ' | the endless frontier
          mono-zukuri                | mono zukuri
          『科学―果てしなきフロンティア』 | 科学 果てしなきふろんてぃあ
          1980–86                    | 1980–86
          アクション・リサーチ          | あくしょんりさち
          ‐‐‐                        | ''
          """)
  void wordsKeepOneBlankBetweenThem(String text, String folded) {
    assertThat(Folding.WORDS.text(text)).isEqualTo(folded);
  }

  @Test
  void aHitIsFoundAgainInTheOriginal() {
    Folded folded = Folding.SOLID.fold("故エズラ・Ｆ・ヴォーゲル氏");
    int at = folded.text().indexOf("えずらfぼげる");
    assertThat(folded.originalOf(at, at + 7).of(folded.original())).isEqualTo("エズラ・Ｆ・ヴォーゲル");
  }

  @Test
  void anEmptyRangeLiesBeforeTheNextCharacter() {
    Folded folded = Folding.SOLID.fold("「技術」");
    assertThat(folded.originalOf(0, 0)).isEqualTo(new TextRange(1, 1));
    assertThat(folded.originalOf(2, 2)).isEqualTo(new TextRange(4, 4));
  }

  @Test
  void lettersAreAsWritten() {
    assertThat(Folding.SOLID.fold("Ｔ㍻ ヴォｶﾞ").letters())
        .containsExactly(
            new Folded.Letter("Ｔ", "t"),
            new Folded.Letter("㍻", "平成"),
            new Folded.Letter("ヴォ", "ぼ"),
            new Folded.Letter("ｶﾞ", "が"));
  }

  @Test
  void foldingTwiceIsFoldingOnceAndRangesNeverGoBack() {
    Random random = new Random(20_261_124);
    List<String> alphabet =
        List.of(
            "a",
            "Ｚ",
            "ō",
            "ß",
            "9",
            "１",
            " ",
            "　",
            "・",
            "＝",
            "=",
            "-",
            "ー",
            "ｰ",
            "―",
            ".",
            "か",
            "ガ",
            "ｶ",
            "ﾞ",
            "\u3099",
            "ヴ",
            "ォ",
            "ゔ",
            "ぁ",
            "技",
            "㍻",
            "①",
            "🂡",
            "葛",
            "\uDB40\uDD00",
            "\uD800",
            "'",
            "「",
            "é",
            "\u0301",
            "Å",
            "ﬁ",
            "ヷ",
            "\u200D",
            "½",
            "~");
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9); i > 0; i--) {
        text.append(alphabet.get(random.nextInt(alphabet.size())));
      }
      for (Folding folding : Folding.values()) {
        Folded folded = folding.fold(text.toString());
        assertThat(folding.text(folded.text()))
            .as("«%s» %s", text, folding)
            .isEqualTo(folded.text());
        int last = 0;
        for (int i = 0; i < folded.text().length(); i++) {
          TextRange range = folded.originalOf(i, i + 1);
          assertThat(range.start()).as("«%s»", text).isGreaterThanOrEqualTo(last);
          assertThat(range.end()).as("«%s»", text).isGreaterThan(range.start());
          last = range.start();
        }
      }
    }
  }
}
