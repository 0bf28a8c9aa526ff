package motguide.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far to zoom for a date. */
final class DateFramingTest {
  private static final AxisRange WHOLE =
      new AxisRange(DayNumber.startOfYear(1700), DayNumber.startOfYear(2030));

  @ParameterizedTest
  @CsvSource({
    "1985-04-03, 2, 1985.25",
    "1985-04, 2, 1985.29",
    "1985, 10, 1985.5",
    "198X, 30, 1985",
    "1962/1970, 29, 1966.5",
    "2000/.., 50, 2015"
  })
  void theStretchFollowsThePrecision(String edtf, double years, double centre) {
    AxisRange shown = DateFraming.of(HistoricalDate.parse(edtf).bounds(), WHOLE);
    assertThat(shown.days() / Viewport.DAYS_PER_YEAR).isCloseTo(years, within(0.1));
    assertThat(DayNumber.decimalYear(shown.centre())).isCloseTo(centre, within(0.1));
  }
}
