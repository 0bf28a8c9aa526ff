package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motguide.time.DayNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TickLadderTest {
  private static final double LABEL_PX = 88;

  private static List<Tick> ticks(double fromYear, double toYear, double pixelsPerYear) {
    return TickLadder.ticks(
        new AxisRange(DayNumber.fromDecimalYear(fromYear), DayNumber.fromDecimalYear(toYear)),
        Viewport.DAYS_PER_YEAR / pixelsPerYear,
        LABEL_PX);
  }

  private static List<Long> years(List<Tick> ticks, boolean labelled) {
    return ticks.stream()
        .filter(tick -> tick.labelled() == labelled)
        .map(tick -> DayNumber.yearOf(tick.day()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0.05, YEAR, 2000
          0.5,  YEAR, 200
          0.9,  YEAR, 100
          2,    YEAR, 50
          4.85, YEAR, 50
          13,   YEAR, 10
          17,   YEAR, 10
          18,   YEAR, 5
          87,   YEAR, 5
          88.1, YEAR, 1
          200,  MONTH, 6
          400,  MONTH, 3
          1200, MONTH, 1
          4000, DAY, 10
          8000, DAY, 5
          33000, DAY, 1
          """)
  void theSmallestStepWhoseLabelsKeepTheirDistanceIsTaken(
      double pixelsPerYear, TickUnit unit, long size) {
    assertThat(TickLadder.majorStep(LABEL_PX * Viewport.DAYS_PER_YEAR / pixelsPerYear))
        .isEqualTo(new TickLadder.Step(unit, size));
  }

  @Test
  void labelsAreNeverCloserThanAsked() {
    for (double pixelsPerYear = 0.02; pixelsPerYear < 60_000; pixelsPerYear *= 1.07) {
      double span = 1500 / pixelsPerYear;
      double last = Double.NEGATIVE_INFINITY;
      for (Tick tick : ticks(1950 - span / 2, 1950 + span / 2, pixelsPerYear)) {
        if (tick.labelled()) {
          double x = tick.day() / Viewport.DAYS_PER_YEAR * pixelsPerYear;
          // The year 1 stands in for a year 0, so its steps are a year short; months vary by days.
          double slack = tick.unit() == TickUnit.DAY ? 0.4 : 0.07;
          assertThat(x - last)
              .as("%s at %s px a year", tick, pixelsPerYear)
              .isGreaterThan(LABEL_PX * (1 - slack) - pixelsPerYear / 300);
          last = x;
        }
      }
    }
  }

  @Test
  void thereIsNoYearNought() {
    assertThat(years(ticks(-120, 130, 2), true)).containsExactly(-99L, -49L, 1L, 50L, 100L);
    assertThat(years(ticks(-4, 4, 120), true)).containsExactly(-4L, -3L, -2L, -1L, 0L, 1L, 2L, 3L);
  }

  @Test
  void minorTicksAreOneStepBelow() {
    assertThat(years(ticks(1960, 1981, 13), false)).containsExactly(1965L, 1975L);
    assertThat(years(ticks(1960, 1966, 16.5), false))
        .containsExactly(1961L, 1962L, 1963L, 1964L, 1965L);
    assertThat(ticks(2003, 2004, 130).stream().filter(tick -> !tick.labelled()).count())
        .isEqualTo(3);
    assertThat(ticks(2003, 2004, 100).stream().filter(tick -> !tick.labelled()).count())
        .isEqualTo(1);
  }

  @Test
  void theFirstLabelOfARowSaysWhatItBelongsTo() {
    List<Tick> ticks = ticks(1999.4, 2000.4, 1100).stream().filter(Tick::labelled).toList();
    assertThat(ticks.getFirst().first()).isTrue();
    assertThat(ticks.stream().filter(Tick::first).map(tick -> DayNumber.monthOf(tick.day())))
        .contains(1);
  }

  @Test
  void farYearsHaveTicksToo() {
    assertThat(ticks(99_000, 99_999, 1.2)).isNotEmpty();
    assertThat(ticks(-99_999, -99_000, 1.2)).isNotEmpty();
  }
}
