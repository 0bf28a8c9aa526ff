package motguide.timeline;

/**
 * Days to pixels of the canvas and back, for one view.
 *
 * @param viewport the view
 * @param widthPx the width of the canvas; x runs from 0 to here
 * @param folds what is folded; all days here are shown
 */
public record AxisScale(Viewport viewport, double widthPx, AxisFolds folds) {

  /** Where an instant stands. */
  public double x(double day) {
    return widthPx / 2
        + folds.px(day, viewport.daysPerPixel())
        - folds.px(viewport.centreDay(), viewport.daysPerPixel());
  }

  /** The instant that stands there. */
  public double day(double x) {
    return folds.day(
        folds.px(viewport.centreDay(), viewport.daysPerPixel()) + x - widthPx / 2,
        viewport.daysPerPixel());
  }

  /** What is on screen. */
  public AxisRange visible() {
    return new AxisRange(day(0), Math.max(day(widthPx), Math.nextUp(day(0))));
  }

  /** The view of another zoom in which the instant at {@code x} stays where it is. */
  public Viewport zoomedTo(double daysPerPixel, double x) {
    double still = day(x);
    double centrePx = folds.px(still, daysPerPixel) - (x - widthPx / 2);
    return new Viewport(folds.day(centrePx, daysPerPixel), daysPerPixel);
  }

  /** The view whose left edge is {@code byPx} farther right on the axis. */
  public Viewport panned(double byPx) {
    return new Viewport(day(widthPx / 2 + byPx), viewport.daysPerPixel());
  }

  /** The view that shows exactly a range. */
  public Viewport framing(AxisRange range) {
    double daysPerPixel = folds.daysPerPixelToFit(range, widthPx);
    double middle =
        (folds.px(range.startDay(), daysPerPixel) + folds.px(range.endDay(), daysPerPixel)) / 2;
    return new Viewport(folds.day(middle, daysPerPixel), daysPerPixel);
  }
}
