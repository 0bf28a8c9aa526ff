package motguide.time;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A year, month, day, season or the like, any digit of which may be unspecified.
 *
 * @param month null if not given or if {@code division} is
 * @param division season, quarter or the like in the place of the month; else null
 * @param day null if not given
 * @param timed whether a time of day was written; it is not kept
 */
record Moment(
    String text,
    YearMask year,
    @Nullable DigitMask month,
    @Nullable YearDivision division,
    @Nullable DigitMask day,
    Qualifiers qualifiers,
    boolean timed,
    DateBounds bounds)
    implements DateExpression {

  /** The parts that are written: a subset of year, month, day from the left. */
  Set<DatePart> parts() {
    if (day != null) {
      return EnumSet.allOf(DatePart.class);
    }
    return month != null || division != null
        ? EnumSet.of(DatePart.YEAR, DatePart.MONTH)
        : EnumSet.of(DatePart.YEAR);
  }

  @Override
  public boolean approximate() {
    return !qualifiers.approximate().isEmpty();
  }

  @Override
  public boolean uncertain() {
    return !qualifiers.uncertain().isEmpty();
  }

  boolean whollyApproximate() {
    return qualifiers.approximate().containsAll(parts());
  }

  boolean whollyUncertain() {
    return qualifiers.uncertain().containsAll(parts());
  }

  @Override
  public DatePrecision precision() {
    if (!year.isPlain()) {
      return year.precision();
    }
    if (division != null) {
      return division.precision();
    }
    if (month == null || !month.isPlain()) {
      return DatePrecision.YEAR;
    }
    return day == null || !day.isPlain() ? DatePrecision.MONTH : DatePrecision.DAY;
  }

  /** Whether it is written as a decade of three digits or a century of two. */
  boolean isDecadeOrCentury() {
    return !year.isPlain() && year.estimate() == null && text.indexOf('X') < 0;
  }

  /** A year, month or day without unspecified digits, doubt, season or time of day. */
  boolean isPlain() {
    return year.isPlain()
        && division == null
        && (month == null || month.isPlain())
        && (day == null || day.isPlain())
        && qualifiers.equals(Qualifiers.NONE)
        && !timed;
  }

  /** The parts that are written but wholly unspecified. */
  Set<DatePart> unknownParts() {
    EnumSet<DatePart> unknown = EnumSet.noneOf(DatePart.class);
    if (year.form() == YearMask.Form.UNKNOWN) {
      unknown.add(DatePart.YEAR);
    }
    if (month != null && month.isWhollyUnspecified()) {
      unknown.add(DatePart.MONTH);
    }
    if (day != null && day.isWhollyUnspecified()) {
      unknown.add(DatePart.DAY);
    }
    return unknown;
  }

  /**
   * Whether its digits are left out in such a way that only its first and last possible day say it
   * well.
   */
  boolean isIrregular() {
    boolean halfKnown = isHalfKnown(month) || isHalfKnown(day);
    boolean dayWithoutMonth = month != null && !month.isPlain() && day != null && day.isPlain();
    return halfKnown
        || dayWithoutMonth
        || (year.form() == YearMask.Form.RANGE && parts().size() > 1);
  }

  private static boolean isHalfKnown(@Nullable DigitMask digits) {
    return digits != null && !digits.isPlain() && !digits.isWhollyUnspecified();
  }

  /**
   * The bounds of a moment with these parts.
   *
   * @return null if the calendar has no such day
   */
  static @Nullable DateBounds boundsOf(
      YearMask year,
      @Nullable DigitMask month,
      @Nullable YearDivision division,
      @Nullable DigitMask day) {
    if (division != null) {
      return DateBounds.within(division.firstDay(year.first()), division.endDay(year.last()));
    }
    if (month == null) {
      return DateBounds.within(
          DayNumber.startOfYear(year.first()), DayNumber.startOfYear(year.last() + 1));
    }
    long first = firstFit(year.ascending(), y -> firstDayIn(y, month, day));
    if (first == DateBounds.NO_START) {
      return null;
    }
    return DateBounds.within(first, firstFit(year.descending(), y -> endDayIn(y, month, day)));
  }

  private static long firstFit(LongStream years, LongUnaryOperator dayInYear) {
    return years
        .map(dayInYear)
        .filter(found -> found != DateBounds.NO_START)
        .findFirst()
        .orElse(DateBounds.NO_START);
  }

  private static long firstDayIn(long year, DigitMask month, @Nullable DigitMask day) {
    for (int m = 1; m <= 12; m++) {
      for (int d = 1; month.matches(m) && d <= DayNumber.lengthOfMonth(year, m); d++) {
        if (day == null || day.matches(d)) {
          return DayNumber.of(year, m, d);
        }
      }
    }
    return DateBounds.NO_START;
  }

  private static long endDayIn(long year, DigitMask month, @Nullable DigitMask day) {
    for (int m = 12; m >= 1; m--) {
      for (int d = DayNumber.lengthOfMonth(year, m); month.matches(m) && d >= 1; d--) {
        if (day == null || day.matches(d)) {
          return DayNumber.of(year, m, d) + 1;
        }
      }
    }
    return DateBounds.NO_START;
  }
}
