package motguide.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import motguide.time.DayNumber;

/** Finds the long stretches in which nothing happens. */
public final class EmptyStretches {
  private static final long LEAST_YEARS = 40;
  private static final double FOLD_MARGIN_YEARS = 4;

  private EmptyStretches() {}

  /**
   * The whole years without any item between the last item before and the first after, where they
   * are forty or more.
   *
   * @param hidden lanes whose items do not count
   */
  public static List<AxisRange> of(TimelineModel model, Set<String> hidden) {
    double[] starts = new double[model.items().size()];
    double[] ends = new double[starts.length];
    int count = 0;
    for (AxisItem item : model.items()) {
      if (!hidden.containsAll(item.laneIds())) {
        starts[count] = model.anchorOf(item);
        ends[count++] = Math.max(starts[count - 1], lastShownDay(model, item));
      }
    }
    return between(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  private static double lastShownDay(TimelineModel model, AxisItem item) {
    return item.span() || item.startIsVague() ? model.endOf(item) - 1 : model.anchorOf(item);
  }

  private static List<AxisRange> between(double[] starts, double[] ends) {
    // Sweep over both ends in order: a stretch is empty where as many have ended as have begun.
    Arrays.sort(starts);
    Arrays.sort(ends);
    List<AxisRange> found = new ArrayList<>();
    for (int i = 1; i < starts.length; i++) {
      double lastEnd = ends[i - 1];
      if (lastEnd < starts[i]) {
        long firstYear = DayNumber.yearOf(lastEnd) + 1;
        long endYear = DayNumber.yearOf(starts[i]);
        if (endYear - firstYear >= LEAST_YEARS) {
          found.add(
              new AxisRange(DayNumber.startOfYear(firstYear), DayNumber.startOfYear(endYear)));
        }
      }
    }
    return found;
  }

  /**
   * What of empty stretches is folded: from a round decade, with a little room left on both sides
   * for what stands there.
   */
  public static AxisFolds folds(List<AxisRange> empty, double foldPx) {
    List<AxisRange> folds = new ArrayList<>();
    for (AxisRange stretch : empty) {
      double first = DayNumber.decimalYear(stretch.startDay()) + FOLD_MARGIN_YEARS - 1;
      double start = DayNumber.fromDecimalYear(Math.ceil(first / 10) * 10);
      double end =
          DayNumber.fromDecimalYear(DayNumber.yearOf(stretch.endDay()) - FOLD_MARGIN_YEARS);
      if (end - start >= (LEAST_YEARS - 2 * 10) * Viewport.DAYS_PER_YEAR) {
        folds.add(new AxisRange(start, end));
      }
    }
    return new AxisFolds(folds, foldPx);
  }
}
