package motguide.timeline;

import java.util.ArrayList;
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
    List<AxisRange> found = new ArrayList<>();
    DateOrder order = model.byDate();
    double lastEnd = Double.POSITIVE_INFINITY;
    for (int place = 0; place < order.size(); place++) {
      AxisItem item = model.items().get(order.itemAt(place));
      if (hidden.isEmpty() || !hidden.containsAll(item.laneIds())) {
        double start = order.anchorAt(place);
        if (lastEnd < start) {
          addBetween(found, lastEnd, start);
        }
        double end = Math.max(start, lastShownDay(model, item));
        lastEnd = lastEnd == Double.POSITIVE_INFINITY ? end : Math.max(lastEnd, end);
      }
    }
    return found;
  }

  private static void addBetween(List<AxisRange> found, double lastEnd, double start) {
    long firstYear = DayNumber.yearOf(lastEnd) + 1;
    long endYear = DayNumber.yearOf(start);
    if (endYear - firstYear >= LEAST_YEARS) {
      found.add(new AxisRange(DayNumber.startOfYear(firstYear), DayNumber.startOfYear(endYear)));
    }
  }

  private static double lastShownDay(TimelineModel model, AxisItem item) {
    return item.span() || item.startIsVague() ? model.endOf(item) - 1 : model.anchorOf(item);
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
