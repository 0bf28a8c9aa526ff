package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import motguide.content.NumberUnit;
import motguide.content.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Choices, statements and pairs; what is no answer. */
final class GraderTest {
  private final Grader grader = Questions.grader();

  @Test
  void aSingleChoiceIsAllOrNothing() {
    Question question = Questions.single(4);
    assertThat(grader.grade(question, Response.Chosen.of("a")).mark()).isEqualTo(Mark.FULL);
    Grade wrong = grader.grade(question, Response.Chosen.of("c"));
    assertThat(wrong.mark()).isEqualTo(Mark.NONE);
    assertThat(wrong.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(wrong.temptingOption()).contains("c");
    assertThat(wrong.parts())
        .containsExactly(
            new Part.Choice("a", Part.OptionState.MISSED),
            new Part.Choice("b", Part.OptionState.RIGHTLY_LEFT),
            new Part.Choice("c", Part.OptionState.WRONGLY_CHOSEN),
            new Part.Choice("d", Part.OptionState.RIGHTLY_LEFT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # right of all | ticked | mark
          2 | 4 | ab   | 1
          2 | 4 | a    | 0.5
          2 | 4 | ac   | 0
          2 | 4 | abc  | 0.5
          2 | 4 | abcd | 0
          2 | 4 | c    | 0
          2 | 4 | cd   | 0
          3 | 4 | abc  | 1
          3 | 4 | ab   | 0.6666666667
          3 | 4 | abd  | 0
          3 | 4 | abcd | 0
          1 | 5 | ab   | 0.75
          1 | 5 | abcd | 0.25
          1 | 5 | abcde| 0
          3 | 7 | abcd | 0.75
          3 | 7 | abce | 0.75
          3 | 7 | abde | 0.1666666667
          3 | 3 | abc  | 1
          3 | 3 | ab   | 0.6666666667
          """)
  void rightTicksAddAndWrongOnesTakeAway(int right, int all, String ticked, double mark) {
    Set<String> ids = Set.of(ticked.split(""));
    Grade grade = grader.grade(Questions.multi(right, all), new Response.Chosen(ids));
    assertThat(grade.mark().fraction()).isCloseTo(mark, within(1e-9));
    assertThat(grade.verdict())
        .isEqualTo(mark == 1 ? Verdict.RIGHT : mark == 0 ? Verdict.WRONG : Verdict.PARTLY);
  }

  @Test
  void everyRightTickIsExactlyFullAndEveryTickIsExactlyNothing() {
    for (int all = 2; all <= 12; all++) {
      for (int right = 1; right < all; right++) {
        Set<String> rights = ids(right);
        Question question = Questions.multi(right, all);
        assertThat(grader.grade(question, new Response.Chosen(rights)).mark()).isEqualTo(Mark.FULL);
        assertThat(grader.grade(question, new Response.Chosen(ids(all))).mark())
            .isEqualTo(Mark.NONE);
      }
    }
  }

  private static Set<String> ids(int count) {
    return Set.copyOf(Stream.iterate(0, i -> i + 1).limit(count).map(Questions::letter).toList());
  }

  @Test
  void aStatementIsRightOrWrongAndSaysWhichSideTempted() {
    assertThat(grader.grade(Questions.truth(false), new Response.Truth(false)).verdict())
        .isEqualTo(Verdict.RIGHT);
    Grade wrong = grader.grade(Questions.truth(false), new Response.Truth(true));
    assertThat(wrong.mark()).isEqualTo(Mark.NONE);
    assertThat(wrong.temptingOption()).contains("true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1a 2b 3c 4d | 1
          1a 2b 3d 4c | 0.5
          1a 2b 3c    | 0.75
          1a          | 0.25
          1e 2f 3e    | 0
          1a 2a 3a 4a | 0.25
          """)
  void pairsCountEachTheSameAndSpareOnesNothing(String pairs, double mark) {
    Map<String, String> given = new HashMap<>();
    for (String pair : pairs.split(" ")) {
      given.put(pair.substring(0, 1), pair.substring(1));
    }
    assertThat(grader.grade(Questions.matching(4, 2), new Response.Paired(given)).mark().fraction())
        .isEqualTo(mark);
  }

  @Test
  void aPairSaysWhatWasGivenAndWhatWasWanted() {
    Grade grade = grader.grade(Questions.matching(2, 0), new Response.Paired(Map.of("1", "b")));
    assertThat(grade.parts())
        .containsExactly(new Part.Pair("1", "b", "a"), new Part.Pair("2", null, "b"));
  }

  static Stream<Question> oneOfEachKind() {
    return Stream.of(
        Questions.single(3),
        Questions.multi(2, 4),
        Questions.truth(true),
        Questions.ordering("1960", "1970"),
        Questions.matching(3, 0),
        Questions.number(1962, 0, NumberUnit.YEAR),
        Questions.text(Questions.expected("技術", "technology")),
        Questions.cloze(Questions.expected("優位", "advantage")),
        Questions.place("1969", 1));
  }

  static Stream<Response> oneOfEachAnswer() {
    return Stream.of(
        Response.Chosen.of("a"),
        new Response.Truth(true),
        new Response.Ordered(List.of("a", "b"), true),
        new Response.Paired(Map.of("1", "a")),
        new Response.NumberTyped("1962"),
        Response.Texts.of("技術"),
        new Response.Pinned(719_000));
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void nothingIsUnansweredNotWrong(Question question) {
    Grade grade = grader.grade(question, new Response.Unanswered());
    assertThat(grade.verdict()).isEqualTo(Verdict.UNANSWERED);
    assertThat(grade.parts()).isEmpty();
  }

  @Test
  void emptyAnswersAreUnanswered() {
    assertUnanswered(Questions.single(3), new Response.Chosen(Set.of()));
    assertUnanswered(Questions.multi(1, 3), new Response.Chosen(Set.of()));
    assertUnanswered(Questions.matching(3, 0), new Response.Paired(Map.of()));
    assertUnanswered(
        Questions.ordering("1960", "1970"), new Response.Ordered(List.of("a", "b"), false));
    assertUnanswered(Questions.number(5, 0, NumberUnit.COUNT), new Response.NumberTyped("　 "));
    assertUnanswered(Questions.number(5, 0, NumberUnit.COUNT), new Response.NumberTyped("五つ"));
    assertUnanswered(Questions.text(Questions.expected("技術", "art")), Response.Texts.of(" 。"));
  }

  private void assertUnanswered(Question question, Response response) {
    assertThat(grader.grade(question, response).verdict()).isEqualTo(Verdict.UNANSWERED);
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void anAnswerToAnotherKindIsRefused(Question question) {
    long refused =
        oneOfEachAnswer()
            .filter(response -> !response.fits(question.task()))
            .peek(
                response ->
                    assertThatThrownBy(() -> grader.grade(question, response))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(question.id().value()))
            .count();
    assertThat(refused).isEqualTo(6);
  }

  @Test
  void anAnswerThatNamesWhatIsNotThereIsRefused() {
    assertThat(Response.Chosen.of("z").fits(Questions.single(3).task())).isFalse();
    assertThat(new Response.Chosen(Set.of("a", "b")).fits(Questions.single(3).task())).isFalse();
    assertThat(new Response.Paired(Map.of("9", "a")).fits(Questions.matching(2, 0).task()))
        .isFalse();
    assertThat(new Response.Paired(Map.of("1", "z")).fits(Questions.matching(2, 0).task()))
        .isFalse();
    assertThat(
            new Response.Ordered(List.of("a", "a"), true)
                .fits(Questions.ordering("1960", "1970").task()))
        .isFalse();
    assertThat(
            new Response.Texts(List.of("a", "b"))
                .fits(Questions.text(Questions.expected("技術", "art")).task()))
        .isFalse();
  }
}
