package motguide.timeline;

/**
 * How far one may zoom and pan: out to the whole, in to a day and less, and sideways until 15 % of
 * the view is empty.
 *
 * @param whole the range there is
 * @param closestDaysPerPixel the zoom at which zooming in ends
 */
public record ViewportLimits(AxisRange whole, double closestDaysPerPixel) {

  /** The share of the view that may be empty at either side. */
  public static final double EMPTY_SHARE = 0.15;

  /** Half a day across a large screen. */
  public static final double CLOSEST = 1.0 / 4000;

  /** The zoom nearest to the wanted one that is allowed. */
  public double zoom(double daysPerPixel, AxisFolds folds, double widthPx) {
    double farthest = folds.daysPerPixelToFit(whole, widthPx);
    return Math.clamp(daysPerPixel, Math.min(closestDaysPerPixel, farthest), farthest);
  }

  /** The view nearest to the wanted one that is allowed. */
  public Viewport clamp(Viewport wanted, AxisFolds folds, double widthPx) {
    double daysPerPixel = zoom(wanted.daysPerPixel(), folds, widthPx);
    AxisScale scale = new AxisScale(new Viewport(wanted.centreDay(), daysPerPixel), widthPx, folds);
    double emptyLeft = scale.x(whole.startDay()) - EMPTY_SHARE * widthPx;
    double emptyRight = (1 - EMPTY_SHARE) * widthPx - scale.x(whole.endDay());
    if (emptyLeft > 0) {
      return scale.panned(emptyLeft);
    }
    return emptyRight > 0 ? scale.panned(-emptyRight) : scale.viewport();
  }
}
