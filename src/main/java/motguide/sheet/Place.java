package motguide.sheet;

import motguide.timeline.AxisWords;
import motguide.timeline.Frame;
import motguide.timeline.TimelineModel;

/**
 * Where on the sheet a frame of the timeline stands.
 *
 * @param left the x of the left edge of the canvas, right of the names of the lanes
 * @param bandsY the upper edge of the names of the bands
 * @param lanesY the upper edge of the lanes
 * @param axisY where the lanes end and the axis begins
 * @param bottom where the axis with its labels ends
 */
record Place(
    TimelineModel model,
    Frame frame,
    AxisWords words,
    double left,
    double bandsY,
    double lanesY,
    double axisY,
    double bottom) {

  double right() {
    return left + frame.scale().widthPx();
  }

  /** The x of an instant on the sheet. */
  double x(double day) {
    return left + frame.scale().x(day);
  }

  /** The x of the first moment of a day on the sheet. */
  double x(long day) {
    return x((double) day);
  }

  /** The same, or the nearer edge of the canvas for what lies outside. */
  double edgeX(double day) {
    return inside(x(day));
  }

  /** The x, or the nearer edge of the canvas for one outside it. */
  double inside(double x) {
    return Math.clamp(x, left, right());
  }

  boolean isFolded(double day) {
    return frame.scale().folds().folds().stream()
        .anyMatch(fold -> day > fold.startDay() && day < fold.endDay());
  }
}
