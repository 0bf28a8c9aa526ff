package motguide.timeline;

/**
 * The part of time that is on screen: an instant at the middle and a zoom.
 *
 * <p>Kept as centre and scale, not as start and end, so that zooming about a point and panning
 * never drift.
 *
 * @param centreDay days since 1 January 1 CE, proleptic Gregorian; negative before it
 * @param daysPerPixel zoom; greater than zero, smaller is closer
 */
public record Viewport(double centreDay, double daysPerPixel) {

  /** The mean length of a year, by which zooms are told. */
  public static final double DAYS_PER_YEAR = 365.2425;

  /** Refuses what is no view. */
  public Viewport {
    if (!Double.isFinite(centreDay) || !Double.isFinite(daysPerPixel) || daysPerPixel <= 0) {
      throw new IllegalArgumentException("no view: " + centreDay + " at " + daysPerPixel);
    }
  }

  /** The view that shows a range, and nothing else, on an unfolded axis of the given width. */
  public static Viewport of(AxisRange range, double widthPx) {
    return new Viewport(range.centre(), range.days() / widthPx);
  }

  /** How wide a year is. */
  public double pixelsPerYear() {
    return DAYS_PER_YEAR / daysPerPixel;
  }

  /** The range it shows on an unfolded axis of the given width. */
  public AxisRange range(double widthPx) {
    double half = widthPx * daysPerPixel / 2;
    return new AxisRange(centreDay - half, centreDay + half);
  }
}
