package motguide.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The items of one lane by date, with what finding the weightiest of any stretch needs.
 *
 * <p>Made once per model; about thirty bytes an item. Places are positions by date.
 */
public final class LaneIndex {
  private final String laneId;
  private final int[] items;
  private final double[] anchors;
  private final RankTree ranks;
  private final int[] rankOf;
  private final LongSpans longSpans;

  private LaneIndex(
      String laneId, int[] items, double[] anchors, int[] rankOf, LongSpans longSpans) {
    this.laneId = laneId;
    this.items = items;
    this.anchors = anchors;
    this.rankOf = rankOf;
    this.ranks = new RankTree(rankOf);
    this.longSpans = longSpans;
  }

  /** One index for each lane of a model, in its order. */
  public static List<LaneIndex> of(TimelineModel model) {
    List<AxisLane> lanes = model.lanes();
    Map<String, Integer> laneOf = HashMap.newHashMap(lanes.size());
    int[][] places = new int[lanes.size()][16];
    int[] counts = new int[lanes.size()];
    for (int i = 0; i < counts.length; i++) {
      laneOf.put(lanes.get(i).id(), i);
    }
    DateOrder order = model.byDate();
    for (int place = 0; place < order.size(); place++) {
      for (String id : model.items().get(order.itemAt(place)).laneIds()) {
        int lane = laneOf.getOrDefault(id, -1);
        if (counts[lane] == places[lane].length) {
          places[lane] = Arrays.copyOf(places[lane], 2 * counts[lane]);
        }
        places[lane][counts[lane]++] = place;
      }
    }
    return IntStream.range(0, counts.length)
        .parallel()
        .mapToObj(i -> of(model, lanes.get(i).id(), Arrays.copyOf(places[i], counts[i])))
        .toList();
  }

  private static LaneIndex of(TimelineModel model, String laneId, int[] places) {
    DateOrder order = model.byDate();
    int[] items = new int[places.length];
    double[] anchors = new double[places.length];
    int[] ranks = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      items[i] = order.itemAt(places[i]);
      anchors[i] = order.anchorAt(places[i]);
      ranks[i] = rank(model.items().get(items[i]));
    }
    return new LaneIndex(laneId, items, anchors, ranks, LongSpans.of(model, items, ranks));
  }

  /**
   * Importance first; among equals an order that is the same every time and favours no time, so
   * that the names that win are spread out.
   */
  private static int rank(AxisItem item) {
    int scattered = item.id().hashCode() * 0x9E3779B9;
    return item.importance() << 26 | scattered >>> 7;
  }

  /** The lane. */
  public String laneId() {
    return laneId;
  }

  /** How many items stand in it. */
  public int size() {
    return items.length;
  }

  /** The index in the model of the item at a place. */
  public int itemAt(int place) {
    return items[place];
  }

  /** The date of the item at a place. */
  public double anchorAt(int place) {
    return anchors[place];
  }

  /** The importance of the item at a place. */
  public int importanceAt(int place) {
    return rankOf[place] >>> 26;
  }

  /** The first place whose date is not before a day; {@link #size()} if there is none. */
  public int firstFrom(double day) {
    int low = 0;
    int high = anchors.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The first place from another on whose date is not before a day. Costs the logarithm of how far
   * it is away.
   */
  public int firstFrom(double day, int from) {
    int step = 1;
    int low = from;
    int high = from;
    while (high < anchors.length && anchors[high] < day) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    high = Math.min(high, anchors.length);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place of an item of a known date; −1 if it is not in this lane. */
  int placeOf(int item, double anchor) {
    for (int place = firstFrom(anchor);
        place < anchors.length && anchors[place] == anchor;
        place++) {
      if (items[place] == item) {
        return place;
      }
    }
    return -1;
  }

  /** The place nearest to a day, among {@code [from, to)}; −1 if that is empty. */
  public int nearest(double day, int from, int to) {
    if (from >= to) {
      return -1;
    }
    int at = Math.clamp(firstFrom(day), from, to - 1);
    return at > from && day - anchors[at - 1] <= anchors[at] - day ? at - 1 : at;
  }

  /** The weightiest places of {@code [from, to)}, weightiest first, at most {@code most}. */
  int[] weightiest(int from, int to, int most) {
    return ranks.top(from, to, most);
  }

  LongSpans longSpans() {
    return longSpans;
  }
}
