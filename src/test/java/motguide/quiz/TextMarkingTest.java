package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import motguide.content.LocalizedText;
import motguide.content.Question;
import motguide.content.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextMarkingTest {
  private final Grader grader = Questions.grader();

  private Part.Blank typed(String typed, String... accepted) {
    Question question =
        Questions.text(Questions.expected(accepted[0], accepted[accepted.length - 1], accepted));
    return (Part.Blank) grader.grade(question, Response.Texts.of(typed)).parts().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # accepted                 | typed                    | match
          技術経営                    | 技術経営                  | SAME
          技術経営                    | ' 技術　経営。'             | SAME
          ぎじゅつけいえい              | ギジュツケイエイ            | SAME
          ぎじゅつけいえい              | ｷﾞｼﾞｭﾂｹｲｴｲ               | SAME
          TOM                        | ｔｏｍ                    | SAME
          monozukuri                 | mono-zukuri              | SAME
          monozukuri                 | Mono zukuri              | SAME
          エズラ・ヴォーゲル            | エズラ ボーゲル             | SAME
          コンピューター               | コンピュータ               | SAME
          Technology                 | TECHNOLOGY               | SAME
          Shōwa                      | Showa                    | SAME
          # one slip in a long Latin word
          Technology                 | Tecnology                | SLIP
          Technology                 | Technologgy              | SLIP
          Technology                 | Technalogy               | SLIP
          Technology                 | Techonlogy               | SLIP
          Technology and Operations  | technology and operatons | SLIP
          Edward Roberts             | Edward Robrts            | SLIP
          Roberts                    | Robert                   | SLIP
          matrix                     | matrux                   | SLIP
          # two slips, or a slip in a short word, a number, kanji or kana
          Technology                 | Tecnolgy                 | NEAR
          Technology and Operations  | tecnology and operatons  | NEAR
          Technology and Operations  | technology und operations| NEAR
          TOM                        | TQM                      | NEAR
          Teece                      | Teese                    | NEAR
          経営戦略                    | 経済戦略                  | NEAR
          1985                       | 1986                     | NEAR
          F1962b                     | F1963b                   | NEAR
          Course15                   | Course16                 | NEAR
          Section 15 of law          | Section 16 of law        | NEAR
          ものづくり                   | ものずくり                 | NEAR
          テクノロジー                 | テクノロシー               | NEAR
          technologies               | technologi3s             | NEAR
          # something else
          TOM                        | POMQ                     | OTHER
          経営                       | 技術                      | OTHER
          a                          | b                        | OTHER
          Technology                 | Management               | OTHER
          """)
  void oneSlipIsLetPassInLongLatinWordsOnly(String accepted, String typed, Part.Match match) {
    assertThat(typed(typed, accepted).match()).isEqualTo(match);
  }

  @Test
  void everyFormInBothLanguagesWillDo() {
    Task.Expected expected =
        new Task.Expected(new LocalizedText("優位", "advantage"), List.of("優位性"), List.of("edge"));
    for (String form : List.of("優位", "優位性", "Advantage", "EDGE")) {
      Grade grade = grader.grade(Questions.text(expected), Response.Texts.of(form));
      assertThat(grade.mark()).as(form).isEqualTo(Mark.FULL);
    }
  }

  @Test
  void aNearMissIsShownLetterByLetterAsItWasWritten() {
    assertThat(typed("ＴQM", "TOM").letters())
        .containsExactly(
            new LetterDifference.Cell("Ｔ", "T", true),
            new LetterDifference.Cell("Q", "O", false),
            new LetterDifference.Cell("M", "M", true));
    assertThat(typed("経営略", "経営戦略").letters())
        .containsExactly(
            new LetterDifference.Cell("経", "経", true),
            new LetterDifference.Cell("営", "営", true),
            new LetterDifference.Cell(null, "戦", false),
            new LetterDifference.Cell("略", "略", true));
    assertThat(typed("TOOM", "TOM").letters()).hasSize(4).filteredOn(c -> !c.same()).hasSize(1);
  }

  @Test
  void theNearestFormIsTheOneShown() {
    assertThat(typed("TQM", "Technology and Operations Management", "TOM").accepted())
        .isEqualTo("TOM");
  }

  @Test
  void blanksCountEachTheSameAndAnEmptyOneIsWrong() {
    Question question =
        Questions.cloze(
            Questions.expected("技術", "technology"),
            Questions.expected("経営", "management"),
            Questions.expected("研究", "research"),
            Questions.expected("開発", "development"));
    Grade grade =
        grader.grade(question, new Response.Texts(List.of("技術", " ", "managment", "development")));
    assertThat(grade.mark()).isEqualTo(new Mark(0.5));
    assertThat(grade.parts())
        .extracting(part -> ((Part.Blank) part).match())
        .containsExactly(Part.Match.SAME, Part.Match.EMPTY, Part.Match.OTHER, Part.Match.SAME);
  }

  @Test
  void aChangedDigitOrKanjiIsNeverRight() {
    Random random = new Random(1_986);
    String kanji = "技術経営済戦略研究開発生産管理知財革新企業市場組織政策大学";
    for (int round = 0; round < 5_000; round++) {
      boolean digits = round % 2 == 0;
      StringBuilder accepted = new StringBuilder();
      for (int i = 1 + random.nextInt(8); i > 0; i--) {
        accepted.append(
            digits
                ? (char) ('0' + random.nextInt(10))
                : kanji.charAt(random.nextInt(kanji.length())));
      }
      for (String changed : edited(accepted.toString(), digits ? "0123456789" : kanji, random)) {
        assertThat(typed(changed, accepted.toString()).right())
            .as("%s for %s", changed, accepted)
            .isFalse();
      }
    }
  }

  /** One character changed, one left out, one put in. */
  private static List<String> edited(String word, String alphabet, Random random) {
    List<String> edited = new ArrayList<>();
    int at = random.nextInt(word.length());
    char other = alphabet.charAt(random.nextInt(alphabet.length()));
    edited.add(word.substring(0, at) + other + word.substring(at + 1));
    edited.add(word.substring(0, at) + other + word.substring(at));
    edited.add(word.substring(0, at) + word.substring(at + 1));
    edited.removeIf(text -> text.isEmpty() || text.equals(word));
    return edited;
  }

  @Test
  void oneSlipInALongWordIsAlwaysRightAndNeverInAShortOne() {
    Random random = new Random(6);
    String letters = "abcdefghijklmnopqrstuvwxyz";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder accepted = new StringBuilder();
      for (int i = 1 + random.nextInt(11); i > 0; i--) {
        accepted.append(letters.charAt(random.nextInt(26)));
      }
      for (String changed : edited(accepted.toString(), letters, random)) {
        assertThat(typed(changed, accepted.toString()).right())
            .as("%s for %s", changed, accepted)
            .isEqualTo(accepted.length() >= TextMarking.LONG_WORD);
      }
    }
  }

  @Test
  void aBookTypedAsAnAnswerIsJustWrong() {
    Part.Blank blank = typed("技術".repeat(100_000), "技術");
    assertThat(blank.match()).isEqualTo(Part.Match.OTHER);
  }
}
