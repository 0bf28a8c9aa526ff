package motguide.ui.timeline;

import java.util.Set;
import motguide.timeline.AxisFolds;
import motguide.timeline.EmptyStretches;
import motguide.timeline.TimelineModel;
import motguide.timeline.ZoomStep;

/** The folds there are, and which of them are worth having at a zoom. */
final class Folding {
  private static final double FOLD_PX = 92;
  private static final double LEAST_PX = 160;

  private AxisFolds all = AxisFolds.NONE;
  private double unit = 1;

  /** Looks for stretches to fold, at the size of a design pixel. */
  void find(TimelineModel model, Set<String> hiddenLanes, boolean folded, double unitPx) {
    unit = unitPx;
    all =
        folded
            ? EmptyStretches.folds(EmptyStretches.of(model, hiddenLanes), FOLD_PX * unit)
            : AxisFolds.NONE;
  }

  AxisFolds all() {
    return all;
  }

  AxisFolds at(ZoomStep step) {
    return all.isEmpty() ? all : all.worthAt(step.daysPerPixel(), LEAST_PX * unit);
  }
}
