package motguide.timeline;

import java.util.List;
import motguide.time.DayNumber;

/**
 * A stretch of a lane in which names are to be placed.
 *
 * @param daysPerPixel the smallest zoom they must hold at
 * @param basePx the height of the lane
 * @param leftPx how far left names may reach, in pixels from 1 CE
 * @param rightPx how far right
 * @param fromPlace first place of the stretch
 * @param toPlace place after its last
 * @param places the places to consider, all of them or the weightiest
 * @param obstacles bars that reach in from elsewhere
 * @param squares columns on the base line that names must not cover
 * @param groups whether what is left becomes clusters
 * @param whole whether this is all of a lane, so that it is worth trying hard to name all that must
 *     be named
 */
record LaneTask(
    TimelineModel model,
    LaneIndex lane,
    Naming naming,
    LabelWidths widths,
    AxisWords words,
    double daysPerPixel,
    AxisFolds folds,
    double basePx,
    double leftPx,
    double rightPx,
    int fromPlace,
    int toPlace,
    List<Integer> places,
    List<Box> obstacles,
    List<Column> squares,
    boolean groups,
    boolean whole) {

  /** A column of squares. */
  record Column(double x0, double x1, double heightPx) {}

  double x(double day) {
    return folds.px(day, daysPerPixel);
  }

  double day(double x) {
    return folds.day(x, daysPerPixel);
  }

  Sizes sizes() {
    return widths.sizes();
  }

  /** The highest column of squares. */
  double squaresPx() {
    return squares.stream().mapToDouble(Column::heightPx).max().orElse(0);
  }

  String years(double firstDay, double lastDay) {
    return words.years(DayNumber.yearOf(firstDay), DayNumber.yearOf(lastDay));
  }

  String unnamed(int count) {
    return words.unnamed(count);
  }
}
