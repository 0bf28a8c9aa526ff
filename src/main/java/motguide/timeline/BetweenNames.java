package motguide.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motguide.time.DayNumber;
import org.jspecify.annotations.Nullable;

/** What stands between the names: how much lies beyond the edges, and words in empty stretches. */
final class BetweenNames {
  private static final double GAP_LEAST_PX = 60;

  private final TimelineModel model;
  private final AxisWords words;
  private final TextMeasure measure;
  private final Sizes sizes;
  private final Map<Set<String>, List<AxisRange>> emptyStretches = new HashMap<>();

  BetweenNames(TimelineModel model, AxisWords words, TextMeasure measure, Sizes sizes) {
    this.model = model;
    this.words = words;
    this.measure = measure;
    this.sizes = sizes;
  }

  /** What of a lane lies beyond the edges of the view. */
  List<EdgeChip> chips(
      LaneIndex index, AxisScale scale, AxisRange visible, double laneHeight, EdgeRules edges) {
    List<EdgeChip> chips = new ArrayList<>();
    int before = index.firstFrom(visible.startDay());
    int after = index.size() - index.firstFrom(visible.endDay());
    for (boolean left : new boolean[] {true, false}) {
      int count = left ? before : after;
      if (count > 0) {
        EdgeChip chip = chip(count, left, scale.widthPx(), laneHeight, edges.field());
        if (chip != null) {
          chips.add(chip);
        }
      }
    }
    return chips;
  }

  private @Nullable EdgeChip chip(
      int count, boolean left, double widthPx, double laneHeight, BoxField field) {
    double width =
        Math.ceil(measure.width(words.outside(count), TextMeasure.Role.COUNT_YEARS) + sizes.px(26));
    double height = sizes.px(22);
    double margin = sizes.px(8);
    double x = left ? margin : widthPx - margin - width;
    double low = laneHeight - height - sizes.px(Sizes.LANE_BOTTOM);
    for (double y = low; y >= sizes.px(4); y -= sizes.px(4)) {
      if (field.touching(x, x + width, y, height).isEmpty()) {
        field.take(x, x + width, y, y + height, null);
        return new EdgeChip(left, count, x, y, width, height);
      }
    }
    return null;
  }

  /** The long stretches without an item that have room for the words that say so. */
  List<GapNote> gaps(LayoutRequest request, List<LaneFrame> lanes, List<EdgeRules> rules) {
    List<GapNote> notes = new ArrayList<>();
    AxisScale scale = request.scale();
    if (!scale.folds().isEmpty()) {
      return notes;
    }
    List<AxisRange> stretches =
        emptyStretches.computeIfAbsent(
            request.hidden(), hidden -> EmptyStretches.of(model, hidden));
    for (AxisRange stretch : stretches) {
      GapNote note = gap(stretch, scale, lanes, rules);
      if (note != null) {
        notes.add(note);
      }
    }
    return notes;
  }

  private @Nullable GapNote gap(
      AxisRange stretch, AxisScale scale, List<LaneFrame> lanes, List<EdgeRules> rules) {
    double from = Math.max(0, scale.x(stretch.startDay()));
    double to = Math.min(scale.widthPx(), scale.x(stretch.endDay()));
    double text = gapWidth(stretch);
    if (to - from < text + 2 * sizes.px(GAP_LEAST_PX)) {
      return null;
    }
    double height = sizes.px(Sizes.LINE);
    double x = (from + to - text) / 2;
    for (int lane : lanesByLastBefore(stretch.startDay(), lanes)) {
      double middle = lanes.get(lane).heightPx() / 2;
      for (double off = 0; off < middle - height; off += sizes.px(4)) {
        for (double y : new double[] {middle - height / 2 + off, middle - height / 2 - off}) {
          if (y >= sizes.px(4)
              && y + height <= lanes.get(lane).heightPx() - sizes.px(Sizes.LANE_BOTTOM)
              && rules.get(lane).field().touching(from, to, y, height).isEmpty()) {
            return new GapNote(stretch, lane, from, to, x, y, text);
          }
        }
      }
    }
    return null;
  }

  private double gapWidth(AxisRange stretch) {
    long first = DayNumber.yearOf(stretch.startDay());
    long end = DayNumber.yearOf(stretch.endDay());
    return measure.width(words.years(first, end - 1), TextMeasure.Role.YEAR)
        + sizes.px(Sizes.WORD_GAP)
        + measure.width(words.emptyFor(end - first), TextMeasure.Role.GAP);
  }

  /** Lanes, first the one in which something happened last before a day. */
  private static List<Integer> lanesByLastBefore(double day, List<LaneFrame> lanes) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      order.add(i);
    }
    order.sort(
        (a, b) -> Double.compare(lastBefore(lanes.get(b), day), lastBefore(lanes.get(a), day)));
    return order;
  }

  private static double lastBefore(LaneFrame lane, double day) {
    int place = lane.index().firstFrom(day) - 1;
    return place < 0 ? Double.NEGATIVE_INFINITY : lane.index().anchorAt(place);
  }
}
