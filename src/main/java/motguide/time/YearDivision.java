package motguide.time;

import java.util.Arrays;
import java.util.Optional;

/**
 * A division of the year that EDTF writes in the place of the month, numbers 21 to 41.
 *
 * <p>ISO 8601-2 does not say when a season begins. The limits here leave room for both usual ways
 * of reckoning: a season may begin with its first calendar month and may last until the equinox or
 * solstice after it. A season without a hemisphere (21–24) is read as a northern one. Winter in the
 * north, and summer in the south, may lie at the beginning of the year named or reach from its end
 * into the next; the limits include both.
 */
enum YearDivision {
  SPRING(21, DatePrecision.SEASON, Season.SPRING, Hemisphere.NOT_GIVEN),
  SUMMER(22, DatePrecision.SEASON, Season.SUMMER, Hemisphere.NOT_GIVEN),
  AUTUMN(23, DatePrecision.SEASON, Season.AUTUMN, Hemisphere.NOT_GIVEN),
  WINTER(24, DatePrecision.SEASON, Season.WINTER, Hemisphere.NOT_GIVEN),
  NORTHERN_SPRING(25, DatePrecision.SEASON, Season.SPRING, Hemisphere.NORTHERN),
  NORTHERN_SUMMER(26, DatePrecision.SEASON, Season.SUMMER, Hemisphere.NORTHERN),
  NORTHERN_AUTUMN(27, DatePrecision.SEASON, Season.AUTUMN, Hemisphere.NORTHERN),
  NORTHERN_WINTER(28, DatePrecision.SEASON, Season.WINTER, Hemisphere.NORTHERN),
  SOUTHERN_SPRING(29, DatePrecision.SEASON, Season.SPRING, Hemisphere.SOUTHERN),
  SOUTHERN_SUMMER(30, DatePrecision.SEASON, Season.SUMMER, Hemisphere.SOUTHERN),
  SOUTHERN_AUTUMN(31, DatePrecision.SEASON, Season.AUTUMN, Hemisphere.SOUTHERN),
  SOUTHERN_WINTER(32, DatePrecision.SEASON, Season.WINTER, Hemisphere.SOUTHERN),
  QUARTER_1(33, DatePrecision.QUARTER, 1, 3),
  QUARTER_2(34, DatePrecision.QUARTER, 4, 3),
  QUARTER_3(35, DatePrecision.QUARTER, 7, 3),
  QUARTER_4(36, DatePrecision.QUARTER, 10, 3),
  THIRD_1(37, DatePrecision.FOUR_MONTHS, 1, 4),
  THIRD_2(38, DatePrecision.FOUR_MONTHS, 5, 4),
  THIRD_3(39, DatePrecision.FOUR_MONTHS, 9, 4),
  HALF_1(40, DatePrecision.HALF_YEAR, 1, 6),
  HALF_2(41, DatePrecision.HALF_YEAR, 7, 6);

  enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstNorthernMonth;

    Season(int firstNorthernMonth) {
      this.firstNorthernMonth = firstNorthernMonth;
    }
  }

  enum Hemisphere {
    NOT_GIVEN,
    NORTHERN,
    SOUTHERN
  }

  private final int code;
  private final DatePrecision precision;
  private final Season season;
  private final Hemisphere hemisphere;
  private final int firstMonth;
  private final int months;

  YearDivision(int code, DatePrecision precision, Season season, Hemisphere hemisphere) {
    this.code = code;
    this.precision = precision;
    this.season = season;
    this.hemisphere = hemisphere;
    int northern = season.firstNorthernMonth;
    this.firstMonth = hemisphere == Hemisphere.SOUTHERN ? (northern + 5) % 12 + 1 : northern;
    this.months = 3;
  }

  YearDivision(int code, DatePrecision precision, int firstMonth, int months) {
    this.code = code;
    this.precision = precision;
    // Never read: isSeason() is false for these.
    this.season = Season.SPRING;
    this.hemisphere = Hemisphere.NOT_GIVEN;
    this.firstMonth = firstMonth;
    this.months = months;
  }

  static Optional<YearDivision> ofCode(int code) {
    return Arrays.stream(values()).filter(division -> division.code == code).findFirst();
  }

  DatePrecision precision() {
    return precision;
  }

  boolean isSeason() {
    return precision == DatePrecision.SEASON;
  }

  /** Which season, if {@link #isSeason()}. */
  Season season() {
    return season;
  }

  Hemisphere hemisphere() {
    return hemisphere;
  }

  /** Month with which it usually begins, 1 to 12. */
  int firstMonth() {
    return firstMonth;
  }

  /** Last month, 1 to 12. For quarters, thirds and halves. */
  int lastMonth() {
    return firstMonth + months - 1;
  }

  /** Number of this division among those of its kind, from 1. For quarters, thirds and halves. */
  int ordinal1() {
    return (firstMonth - 1) / months + 1;
  }

  /** First possible day. */
  long firstDay(long year) {
    return firstMonth == 12 ? DayNumber.startOfYear(year) : DayNumber.of(year, firstMonth, 1);
  }

  /** First day after the last possible day. */
  long endDay(long year) {
    if (!isSeason()) {
      return lastMonth() == 12
          ? DayNumber.startOfYear(year + 1)
          : DayNumber.of(year, lastMonth() + 1, 1);
    }
    // The latest that an equinox or solstice falls, by month in which the season begins.
    return switch (firstMonth) {
      case 3 -> DayNumber.of(year, 6, 23);
      case 6 -> DayNumber.of(year, 9, 25);
      case 9 -> DayNumber.of(year, 12, 24);
      default -> DayNumber.of(year + 1, 3, 22);
    };
  }
}
