package motguide.timeline;

import motguide.time.DateBounds;

/** How much of the axis to show for a date: enough to see it among its time. */
public final class DateFraming {
  private static final double LEAST_DAYS = 2 * Viewport.DAYS_PER_YEAR;
  private static final double ROUND_IT_DAYS = 20 * Viewport.DAYS_PER_YEAR;
  private static final double TIMES_AS_LONG = 10;

  private DateFraming() {}

  /**
   * The stretch to show: two years for a day, ten for a year, thirty for a decade.
   *
   * @param date what to show; an open end is that of {@code whole}
   */
  public static AxisRange of(DateBounds date, AxisRange whole) {
    double start = date.hasStart() ? date.earliestStart() : whole.startDay();
    double end = date.hasEnd() ? date.latestEnd() : whole.endDay();
    double length = Math.max(1, end - start);
    double shown = Math.max(LEAST_DAYS, Math.min(length * TIMES_AS_LONG, length + ROUND_IT_DAYS));
    double centre = (start + Math.max(start + 1, end)) / 2;
    return new AxisRange(centre - shown / 2, centre + shown / 2);
  }
}
