package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayNumberTest {

  private static final long EPOCH_DAY_OF_DAY_ZERO = LocalDate.of(1, 1, 1).toEpochDay();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1,    1,  1, 0
          1,    1,  2, 1
          1,   12, 31, 364
          2,    1,  1, 365
          0,   12, 31, -1
          0,    2, 29, -307
          0,    1,  1, -366
          -1,  12, 31, -367
          1970, 1,  1, 719162
          1969, 7, 20, 718997
          2000, 2, 29, 730178
          """)
  void aCalendarDayHasTheNumberOfDaysSinceTheFirstOfJanuaryOfYearOne(
      long year, int month, int day, long number) {
    assertThat(DayNumber.of(year, month, day)).isEqualTo(number);
  }

  @Test
  void agreesWithTheIsoCalendarOfTheLibraryForAnyDay() {
    long seed = Seeds.seed();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      long epochDay = random.nextLong(-365_000_000_000L, 365_000_000_000L) >> random.nextInt(30);
      LocalDate date = LocalDate.ofEpochDay(epochDay);
      long number = epochDay - EPOCH_DAY_OF_DAY_ZERO;

      assertThat(DayNumber.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
          .as("seed %d, %s", seed, date)
          .isEqualTo(number);
      assertThat(DayNumber.yearOf(number)).as("seed %d, %s", seed, date).isEqualTo(date.getYear());
      assertThat(DayNumber.monthOf(number))
          .as("seed %d, %s", seed, date)
          .isEqualTo(date.getMonthValue());
      assertThat(DayNumber.dayOf(number))
          .as("seed %d, %s", seed, date)
          .isEqualTo(date.getDayOfMonth());
    }
  }

  @Test
  void agreesWithTheIsoCalendarOfTheLibraryOnEveryDayOfFourHundredYears() {
    LocalDate date = LocalDate.of(1799, 12, 31);
    for (long number = DayNumber.of(1799, 12, 31); date.getYear() < 2201; number++) {
      assertThat(DayNumber.yearOf(number)).as("%s", date).isEqualTo(date.getYear());
      assertThat(DayNumber.monthOf(number)).as("%s", date).isEqualTo(date.getMonthValue());
      assertThat(DayNumber.dayOf(number)).as("%s", date).isEqualTo(date.getDayOfMonth());
      date = date.plusDays(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        DayNumber.MAX_YEAR,
        1_700_000_000L,
        10_000,
        0,
        -1,
        -170_000_002,
        -DayNumber.MAX_YEAR
      })
  void aYearBeginsOneYearsLengthBeforeTheNext(long year) {
    long start = DayNumber.startOfYear(year);

    assertThat(DayNumber.startOfYear(year + 1) - start).isEqualTo(DayNumber.lengthOfYear(year));
    assertThat(DayNumber.yearOf(start)).isEqualTo(year);
    assertThat(DayNumber.yearOf(start - 1)).isEqualTo(year - 1);
    assertThat(start).isStrictlyBetween(DateBounds.NO_START, DateBounds.NO_END);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,      1
          0.99,   1
          -0.01,  0
          365,    2
          718997.9, 1969
          """)
  void anInstantLiesInTheYearOfItsDay(double instant, long year) {
    assertThat(DayNumber.yearOf(instant)).isEqualTo(year);
  }

  @Test
  void decimalYearsAreWholeAtNewYearAndHalfwayAtTheMiddleOfTheYear() {
    assertThat(DayNumber.decimalYear((double) DayNumber.startOfYear(1969))).isEqualTo(1969.0);
    assertThat(DayNumber.decimalYear(DayNumber.startOfYear(2000) + 183.0)).isEqualTo(2000.5);
    assertThat(DayNumber.decimalYear((double) DayNumber.startOfYear(-43))).isEqualTo(-43.0);
  }

  @Test
  void decimalYearsComeBackToTheSameInstant() {
    long seed = Seeds.seed();
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      double instant = random.nextDouble(-4_000_000, 4_000_000);
      assertThat(DayNumber.fromDecimalYear(DayNumber.decimalYear(instant)))
          .as("seed %d, instant %s", seed, instant)
          .isCloseTo(instant, within(1e-6));
    }
  }

  @Test
  void decimalYearsGrowWithTheInstant() {
    long seed = Seeds.seed();
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      double instant = random.nextDouble(-4_000_000, 4_000_000);
      assertThat(DayNumber.decimalYear(instant + 0.01))
          .as("seed %d, instant %s", seed, instant)
          .isGreaterThan(DayNumber.decimalYear(instant));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1900, 2, 29",
    "2000, 2, 30",
    "1969, 0, 1",
    "1969, 13, 1",
    "1969, 4, 31",
    "1969, 4, 0"
  })
  void refusesDaysThatDoNotExist(long year, int month, int day) {
    assertThatThrownBy(() -> DayNumber.of(year, month, day))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesYearsThatWouldOverflow() {
    assertThatThrownBy(() -> DayNumber.startOfYear(Long.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DayNumber.startOfYear(-DayNumber.MAX_YEAR - 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
