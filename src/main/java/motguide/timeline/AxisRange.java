package motguide.timeline;

/**
 * A stretch of the axis.
 *
 * @param startDay first day
 * @param endDay first day after it; greater than {@code startDay}
 */
public record AxisRange(double startDay, double endDay) {

  /** Refuses an empty, backward or endless stretch. */
  public AxisRange {
    if (!(endDay > startDay) || Double.isInfinite(startDay) || Double.isInfinite(endDay)) {
      throw new IllegalArgumentException("no stretch from " + startDay + " to " + endDay);
    }
  }

  /** Its length in days. */
  public double days() {
    return endDay - startDay;
  }

  /** The instant in its middle. */
  public double centre() {
    return startDay + days() / 2;
  }

  /** Whether the instant lies in it. */
  public boolean contains(double day) {
    return day >= startDay && day < endDay;
  }
}
