package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import motguide.content.NumberUnit;
import motguide.time.DayNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DistanceMarkingTest {
  private final Grader grader = Questions.grader();

  private Grade pin(String date, double tolerance, double day) {
    return grader.grade(Questions.place(date, tolerance), new Response.Pinned(day));
  }

  private static Measure.Distance distance(Grade grade) {
    return (Measure.Distance) grade.measure();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # date     | tolerance | year | years out | mark | verdict
          1969       | 0 | 1969 | 0   | 1    | RIGHT
          1969       | 0 | 1970 | 1   | 0.8  | PARTLY
          1969       | 0 | 1968 | -1  | 0.8  | PARTLY
          1969       | 0 | 1972 | 3   | 0.4  | PARTLY
          1969       | 0 | 1974 | 5   | 0    | WRONG
          1969       | 0 | 2010 | 41  | 0    | WRONG
          # within the tolerance it is right, and the mark says how close
          1969       | 1 | 1970 | 1   | 0.8  | RIGHT
          1969       | 1 | 1971 | 2   | 0.6  | PARTLY
          1979       | 3 | 1982 | 3   | 0.8  | RIGHT
          1979       | 3 | 1983 | 4   | 0.733333333 | PARTLY
          1979       | 3 | 1994 | 15  | 0    | WRONG
          1979       | 3 | 1993 | 14  | 0.066666667 | PARTLY
          # a day is known better than a pin can say
          1969-07-20 | 0 | 1969 | 0   | 1    | RIGHT
          1969-07-20 | 0 | 1970 | 1   | 0.8  | PARTLY
          # anywhere in a span, a decade or a set
          1707/1717  | 0 | 1717 | 0   | 1    | RIGHT
          1707/1717  | 0 | 1718 | 1   | 0.8  | PARTLY
          197X       | 0 | 1979 | 0   | 1    | RIGHT
          197X       | 0 | 1990 | 11  | 0.78 | PARTLY
          197X       | 0 | 1965 | -5  | 0.9  | PARTLY
          18XX       | 0 | 1950 | 51  | 0.898 | PARTLY
          [1911,1912]| 0 | 1912 | 0   | 1    | RIGHT
          # about 1970 may be 1969 or 1971
          1970~      | 0 | 1971 | 0   | 1    | RIGHT
          1970?      | 0 | 1969 | 0   | 1    | RIGHT
          1970~      | 0 | 1972 | 1   | 0.8  | PARTLY
          # what still goes on is placed where it began
          2009/..    | 0 | 2009 | 0   | 1    | RIGHT
          2009/..    | 0 | 2011 | 2   | 0.6  | PARTLY
          # there is no year 0 in words, but there is in arithmetic
          -0043      | 0 | 1    | 44  | 0    | WRONG
          0000       | 0 | 1    | 1   | 0.8  | PARTLY
          """)
  void aPinIsMarkedByTheYearsItIsOut(
      String date, double tolerance, long year, double out, double mark, Verdict verdict) {
    for (double day : new double[] {0, 0.5, 364.9}) {
      Grade grade = pin(date, tolerance, DayNumber.startOfYear(year) + day);
      assertThat(distance(grade).signed()).isEqualTo(out);
      assertThat(grade.mark().fraction()).isCloseTo(mark, within(1e-9));
      assertThat(grade.verdict()).isEqualTo(verdict);
    }
  }

  @Test
  void aPinFartherOutNeverBringsMore() {
    double last = 1;
    for (long year = 1979; year < 2010; year++) {
      double mark = pin("1979", 2, DayNumber.startOfYear(year)).mark().fraction();
      assertThat(mark).isLessThanOrEqualTo(last);
      last = mark;
    }
    assertThat(last).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # answer | tolerance | unit | typed | mark | band
          1962 | 0 | YEAR    | 1962    | 1    | INSIDE
          1962 | 0 | YEAR    | 1963    | 0.5  | NEAR
          1962 | 0 | YEAR    | 1961    | 0.5  | NEAR
          1962 | 0 | YEAR    | 1960    | 0.25 | FAR
          1962 | 0 | YEAR    | 1965    | 0    | OUTSIDE
          1981 | 1 | YEAR    | 1982    | 1    | INSIDE
          1981 | 1 | YEAR    | 1983    | 0.5  | NEAR
          1981 | 1 | YEAR    | 1984    | 0.25 | FAR
          1981 | 1 | YEAR    | 1985    | 0    | OUTSIDE
          1707 | 5 | YEAR    | 1717    | 0.5  | NEAR
          1707 | 5 | YEAR    | 1722    | 0.25 | FAR
          1707 | 5 | YEAR    | 1723    | 0    | OUTSIDE
          1986 | 0 | YEAR    | 昭和61   | 1    | INSIDE
          30   | 0 | PERCENT | 30.5%   | 0.5  | NEAR
          5    | 0 | COUNT   | 5回      | 1    | INSIDE
          5    | 0 | COUNT   | 8       | 0    | OUTSIDE
          2000 | 300 | PEOPLE | 2,300人 | 1    | INSIDE
          2000 | 300 | PEOPLE | 2,301人 | 0.5  | NEAR
          """)
  void aNumberIsMarkedInBands(
      double answer, double tolerance, NumberUnit unit, String typed, double mark, String band) {
    Grade grade =
        grader.grade(Questions.number(answer, tolerance, unit), new Response.NumberTyped(typed));
    assertThat(grade.mark().fraction()).isEqualTo(mark);
    assertThat(distance(grade).band()).isEqualTo(Measure.Band.valueOf(band));
    assertThat(grade.verdict()).isEqualTo(Verdict.of(grade.mark()));
  }

  @Test
  void whatIsNoNumberIsNotMarked() {
    Grade grade =
        grader.grade(
            Questions.number(1962, 0, NumberUnit.YEAR), new Response.NumberTyped("1960年代"));
    assertThat(grade.verdict()).isEqualTo(Verdict.UNANSWERED);
    assertThat(grade.measure()).isEqualTo(new Measure.NoNumber("1960年代"));
  }
}
