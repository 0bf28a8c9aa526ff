package motguide.quiz;

import java.util.List;
import motguide.time.DateBounds;
import motguide.time.DatePrecision;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;

/**
 * The stretch of time within which something certainly lies. A date marked approximate or uncertain
 * is taken to be out by one unit of its precision at most: “c. 1970” lies within 1969–1971.
 *
 * @param firstDay day number, or {@link DateBounds#NO_START}
 * @param endDay day after the last, or {@link DateBounds#NO_END}
 */
record Extent(long firstDay, long endDay) {

  static Extent of(HistoricalDate date) {
    DateBounds bounds = date.bounds();
    return new Extent(
        bounds.hasStart() ? bounds.earliestStart() - doubtDays(date) : DateBounds.NO_START,
        bounds.hasEnd() ? bounds.latestEnd() + doubtDays(date) : DateBounds.NO_END);
  }

  private static long doubtDays(HistoricalDate date) {
    return date.approximate() || date.uncertain() ? daysOf(date.precision()) : 0;
  }

  /** The stretch that covers all of these dates. */
  static Extent covering(List<HistoricalDate> dates) {
    return dates.stream().map(Extent::of).reduce(Extent::and).orElseThrow();
  }

  /** When it can be said to have been: of what still goes on, only its beginning. */
  static Extent toPlace(HistoricalDate date) {
    Extent whole = of(date);
    long latestStart = date.bounds().latestStart();
    boolean goesOn = whole.endDay == DateBounds.NO_END && whole.firstDay != DateBounds.NO_START;
    return goesOn && latestStart != DateBounds.NO_END
        ? new Extent(whole.firstDay, latestStart + 1 + doubtDays(date))
        : whole;
  }

  private Extent and(Extent other) {
    return new Extent(Math.min(firstDay, other.firstDay), Math.max(endDay, other.endDay));
  }

  boolean certainlyBefore(Extent other) {
    return endDay <= other.firstDay;
  }

  /** The first year in which it can lie; minus infinity for no limit. */
  double firstYear() {
    return firstDay == DateBounds.NO_START ? Double.NEGATIVE_INFINITY : DayNumber.yearOf(firstDay);
  }

  /** The last year in which it can lie; infinity for no limit. */
  double lastYear() {
    return endDay == DateBounds.NO_END ? Double.POSITIVE_INFINITY : DayNumber.yearOf(endDay - 1);
  }

  /** One unit of a precision in years; a year for all that is finer. */
  static double yearsOf(DatePrecision precision) {
    return switch (precision) {
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM, AGE -> 1000;
      default -> 1;
    };
  }

  private static long daysOf(DatePrecision precision) {
    return switch (precision) {
      case DAY -> 1;
      case MONTH -> 28;
      case QUARTER, SEASON -> 90;
      case FOUR_MONTHS -> 120;
      case HALF_YEAR -> 181;
      default -> (long) Math.floor(yearsOf(precision) * 365.2);
    };
  }
}
