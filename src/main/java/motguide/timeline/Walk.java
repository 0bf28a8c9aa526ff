package motguide.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Steps from item to item, as the arrow keys take them.
 *
 * <p>Made once per model; each step costs the logarithm of the number of items.
 */
public final class Walk {
  private final TimelineModel model;

  /** Item indices by date, per lane. */
  private final Map<String, int[]> byLane = new HashMap<>();

  private final int[] all;
  private final double[] anchors;

  /** Steps through a model. */
  public Walk(TimelineModel model) {
    this.model = model;
    List<AxisItem> items = model.items();
    anchors = new double[items.size()];
    all = new int[items.size()];
    DateOrder order = model.byDate();
    for (int place = 0; place < all.length; place++) {
      all[place] = order.itemAt(place);
      anchors[all[place]] = order.anchorAt(place);
    }
    for (LaneIndex lane : model.laneIndexes()) {
      int[] inLane = new int[lane.size()];
      Arrays.setAll(inLane, lane::itemAt);
      byLane.put(lane.laneId(), inLane);
    }
  }

  /**
   * The item after ({@code step} 1) or before (−1) another in its lane; null at the end.
   *
   * @param hidden lanes to pass over
   */
  public @Nullable AxisItem inLane(AxisItem from, int step, Set<String> hidden) {
    String lane = visibleLaneOf(from, hidden);
    return lane == null ? null : neighbour(byLane.getOrDefault(lane, new int[0]), from, step);
  }

  /** The item after or before another by date, whatever the lane; null at the end. */
  public @Nullable AxisItem inTime(AxisItem from, int step, Set<String> hidden) {
    int at = position(all, from);
    for (int i = at + step; i >= 0 && i < all.length; i += step) {
      AxisItem item = model.items().get(all[i]);
      if (visibleLaneOf(item, hidden) != null) {
        return item;
      }
    }
    return null;
  }

  /** The item nearest in time in the next lane below (1) or above (−1) that has any. */
  public @Nullable AxisItem inNeighbourLane(AxisItem from, int step, Set<String> hidden) {
    List<AxisLane> lanes = model.lanes();
    int lane = 0;
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).id().equals(visibleLaneOf(from, hidden))) {
        lane = i;
      }
    }
    double day = model.anchorOf(from);
    for (int i = lane + step; i >= 0 && i < lanes.size(); i += step) {
      String id = lanes.get(i).id();
      int[] items = byLane.getOrDefault(id, new int[0]);
      if (!hidden.contains(id) && items.length > 0) {
        return nearest(items, day);
      }
    }
    return null;
  }

  /** The first (−1) or last (1) item of all. */
  public @Nullable AxisItem end(int side, Set<String> hidden) {
    for (int i = side < 0 ? 0 : all.length - 1; i >= 0 && i < all.length; i -= side) {
      AxisItem item = model.items().get(all[i]);
      if (visibleLaneOf(item, hidden) != null) {
        return item;
      }
    }
    return null;
  }

  /** The item nearest in time to an instant; null if there is none. */
  public @Nullable AxisItem nearestTo(double day, Set<String> hidden) {
    AxisItem best = null;
    double distance = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, int[]> lane : byLane.entrySet()) {
      if (!hidden.contains(lane.getKey())) {
        AxisItem item = nearest(lane.getValue(), day);
        double away = Math.abs(model.anchorOf(item) - day);
        if (away < distance
            || (away == distance && best != null && item.importance() > best.importance())) {
          best = item;
          distance = away;
        }
      }
    }
    return best;
  }

  /**
   * Where influence goes from an item (1), or comes from (−1): of several the nearest in time; null
   * if nothing is known.
   */
  public @Nullable AxisItem alongInfluence(AxisItem from, int step, Set<String> hidden) {
    AxisItem best = null;
    for (AxisLink link : model.linksOf(from.id())) {
      boolean onward = step > 0 ? link.fromId().equals(from.id()) : link.toId().equals(from.id());
      AxisItem other = model.item(link.other(from.id()));
      if (link.kind() == AxisLink.Kind.LED_TO
          && onward
          && other != null
          && visibleLaneOf(other, hidden) != null
          && (best == null || distance(from, other) < distance(from, best))) {
        best = other;
      }
    }
    return best;
  }

  private double distance(AxisItem one, AxisItem other) {
    return Math.abs(model.anchorOf(one) - model.anchorOf(other));
  }

  private static @Nullable String visibleLaneOf(AxisItem item, Set<String> hidden) {
    for (String lane : item.laneIds()) {
      if (!hidden.contains(lane)) {
        return lane;
      }
    }
    return null;
  }

  private @Nullable AxisItem neighbour(int[] items, AxisItem from, int step) {
    int at = position(items, from) + step;
    return at < 0 || at >= items.length ? null : model.items().get(items[at]);
  }

  private AxisItem nearest(int[] items, double day) {
    int at = firstFrom(items, day);
    if (at == items.length || (at > 0 && day - anchors[items[at - 1]] < anchors[items[at]] - day)) {
      at--;
    }
    return model.items().get(items[at]);
  }

  /** The place of an item in items sorted by date and index. */
  private int position(int[] items, AxisItem item) {
    int index = model.indexOf(item.id());
    int at = firstFrom(items, anchors[index]);
    return at + Arrays.binarySearch(Arrays.copyOfRange(items, at, endOfSame(items, at)), index);
  }

  private int endOfSame(int[] items, int at) {
    int end = at;
    while (end < items.length && anchors[items[end]] == anchors[items[at]]) {
      end++;
    }
    return end;
  }

  private int firstFrom(int[] items, double day) {
    int low = 0;
    int high = items.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors[items[middle]] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
