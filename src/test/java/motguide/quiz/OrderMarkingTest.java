package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import motguide.content.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrderMarkingTest {
  private final Grader grader = Questions.grader();

  private Grade grade(Question question, String order) {
    return grader.grade(question, new Response.Ordered(List.of(order.split("")), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # dates of a, b, c …        | order | right | pairs | mark
          1962 1978 1981 1991 2001    | abcde | 10    | 10    | 1
          1962 1978 1981 1991 2001    | acbde | 9     | 10    | 0.8
          1962 1978 1981 1991 2001    | edcba | 0     | 10    | 0
          1962 1978 1981 1991 2001    | eabcd | 6     | 10    | 0.2
          1962 1978 1981 1991 2001    | ebcda | 3     | 10    | 0
          1962 1978                   | ba    | 0     | 1     | 0
          1962 1978 1981              | acb   | 2     | 3     | 0.3333333333
          # a tie counts neither way
          1962 1978 1978              | abc   | 2     | 2     | 1
          1962 1978 1978              | acb   | 2     | 2     | 1
          # a year and a month of it, a span and a year of it
          1970 1970-06 1980           | bac   | 2     | 2     | 1
          1970/1979 1975 1980         | bac   | 2     | 2     | 1
          1970/1979 1975 1980         | bca   | 1     | 2     | 0
          # it is not known which of two came first
          197X 1975 1980              | bac   | 2     | 2     | 1
          # about 1980 may be 1981, and 1981 may be 1980
          1980~ 1981 1990             | bac   | 2     | 2     | 1
          1980 1981? 1990             | bac   | 2     | 2     | 1
          1980~ 1983 1990             | bac   | 2     | 3     | 0.3333333333
          1980/.. 1990 2000           | cba   | 0     | 1     | 0
          # nothing is certain
          197X 1975                   | ba    | 0     | 0     | 1
          """)
  void onlyPairsThatCertainlyDoNotOverlapCount(
      String dates, String order, int right, int pairs, double mark) {
    Grade grade = grade(Questions.ordering(dates.split(" ")), order);
    assertThat(grade.measure())
        .isInstanceOfSatisfying(
            Measure.Order.class,
            measure -> {
              assertThat(measure.concordant()).isEqualTo(right);
              assertThat(measure.comparable()).isEqualTo(pairs);
              assertThat(measure.swapped()).hasSize(pairs - right);
            });
    assertThat(grade.mark().fraction()).isCloseTo(mark, within(1e-9));
  }

  @Test
  void itemsWithoutDatesStandWhereTheAuthorPutThem() {
    Question steps = Questions.ordering("", "", "");
    assertThat(grade(steps, "abc").mark()).isEqualTo(Mark.FULL);
    assertThat(grade(steps, "bac").mark().fraction()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(grade(steps, "cba").mark()).isEqualTo(Mark.NONE);
  }

  @Test
  void datesDecideWhereTheAuthorsOrderDoesNotAgree() {
    assertThat(grade(Questions.ordering("1980", "1970"), "ba").mark()).isEqualTo(Mark.FULL);
  }

  @Test
  void nothingIsMarkedBeforeThePersonSaysThatThisIsTheirOrder() {
    Question question = Questions.ordering("1962", "1978", "1981");
    Response moved = new Response.Ordered(List.of("c", "b", "a"), false);
    assertThat(grader.grade(question, moved)).isEqualTo(Grade.UNANSWERED);
  }

  @Test
  void eachItemSaysWithWhichItIsCrossedAndBySomeYears() {
    Grade grade = grade(Questions.ordering("1962", "1978", "1981", "1991"), "acbd");
    assertThat(grade.parts())
        .containsExactly(
            new Part.Item("a", List.of()),
            new Part.Item("c", List.of("b")),
            new Part.Item("b", List.of("c")),
            new Part.Item("d", List.of()));
    assertThat(grade.measure())
        .isEqualTo(new Measure.Order(5, 6, List.of(new Measure.Swap("b", "c", 3))));
  }

  @ParameterizedTest
  @CsvSource({"3, .278", "4, .194", "5, .163", "6, .145", "7, .129"})
  void aBlindGuessBringsLittle(int items, double mean) {
    String[] years = new String[items];
    Arrays.setAll(years, i -> String.valueOf(1950 + 10 * i));
    Question question = Questions.ordering(years);
    List<List<String>> orders = permutations(items);
    double sum = 0;
    for (List<String> order : orders) {
      sum += grader.grade(question, new Response.Ordered(order, true)).mark().fraction();
    }
    assertThat(sum / orders.size()).isCloseTo(mean, within(0.0005));
  }

  private static List<List<String>> permutations(int items) {
    List<List<String>> orders = List.of(List.of());
    for (int i = 0; i < items; i++) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> order : orders) {
        for (int at = 0; at <= order.size(); at++) {
          List<String> next = new ArrayList<>(order);
          next.add(at, Questions.letter(i));
          longer.add(next);
        }
      }
      orders = longer;
    }
    return orders;
  }

  @Test
  void itemsNeverStartInTheRightOrder() {
    for (long seed = 0; seed < 500; seed++) {
      for (Question question :
          List.of(
              Questions.ordering("1962", "1978"),
              Questions.ordering("1962", "1978", "1978"),
              Questions.ordering("", "", ""))) {
        Asked asked = Asked.shuffled(question, grader, seed);
        Response untouched = new Response.Ordered(asked.order(), true);
        assertThat(grader.grade(question, untouched).verdict())
            .as("seed %d", seed)
            .isNotEqualTo(Verdict.RIGHT);
      }
    }
  }

  @Test
  void anOrderInWhichNothingIsCertainStartsAnyhow() {
    assertThat(Asked.shuffled(Questions.ordering("197X", "1975"), grader, 1).order()).hasSize(2);
  }
}
