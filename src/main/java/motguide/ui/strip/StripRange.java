package motguide.ui.strip;

import java.util.Collection;
import java.util.List;
import motguide.time.DateBounds;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;

/**
 * The years a strip shows, as decimal astronomical years.
 *
 * @param from first moment shown
 * @param to last moment shown; greater than {@code from}
 */
public record StripRange(double from, double to) {
  private static final double SHORTEST_YEARS = 40;
  private static final double AIR = 0.08;

  /** Refuses a range without length. */
  public StripRange {
    if (!(from < to)) {
      throw new IllegalArgumentException("range from " + from + " to " + to);
    }
  }

  /**
   * A range in which all {@code dates} have air on both sides, at least forty years long. Without
   * any date, the forty years to {@code otherwise}.
   */
  public static StripRange around(Collection<HistoricalDate> dates, double otherwise) {
    if (dates.isEmpty()) {
      return new StripRange(otherwise - SHORTEST_YEARS, otherwise);
    }
    List<Double> years = dates.stream().map(StripRange::yearOf).toList();
    double first = years.stream().mapToDouble(y -> y).min().orElseThrow();
    double last = years.stream().mapToDouble(y -> y).max().orElseThrow();
    double length = Math.max((last - first) * (1 + 2 * AIR), SHORTEST_YEARS);
    double middle = (first + last) / 2;
    return new StripRange(middle - length / 2, middle + length / 2);
  }

  /**
   * Where a date stands on an axis: the decimal year in which it can have begun at the earliest.
   */
  public static double yearOf(HistoricalDate date) {
    DateBounds bounds = date.bounds();
    long day = bounds.hasStart() ? bounds.earliestStart() : bounds.earliestEnd();
    if (day == DateBounds.NO_START || day == DateBounds.NO_END) {
      day = bounds.hasEnd() ? bounds.latestEnd() - 1 : 0;
    }
    return DayNumber.decimalYear((double) day);
  }

  /**
   * The years to be written under this range: round ones, at least {@code gapPx} apart.
   *
   * @param widthPx how long the range is drawn
   */
  public List<Long> labelYears(double widthPx, double gapPx) {
    return StripLayout.labelYears(this, widthPx, gapPx);
  }

  /** The length in years. */
  public double years() {
    return to - from;
  }

  /** Whether the moment is shown. */
  public boolean contains(double year) {
    return from <= year && year <= to;
  }
}
