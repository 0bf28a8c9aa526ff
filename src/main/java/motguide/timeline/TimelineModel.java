package motguide.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import motguide.time.DateBounds;
import motguide.time.DayNumber;
import org.jspecify.annotations.Nullable;

/**
 * Everything a timeline shows, in the reader’s language.
 *
 * <p>Made once per pack and language; equal only to itself, so that comparing two is cheap. Any
 * thread may read it: what is made when first asked for never changes, at worst it is made twice.
 */
public final class TimelineModel {
  private static final int MARGIN_PARTS = 33;

  private final List<AxisLane> lanes;
  private final List<AxisItem> items;
  private final List<AxisBand> bands;
  private final List<AxisLink> links;
  private final long presentDay;
  private final AxisRange range;
  private final Map<String, Integer> indexById;
  private final Map<String, List<AxisLink>> linksById;
  private @Nullable List<LaneIndex> laneIndexes;
  private @Nullable DateOrder dateOrder;

  /**
   * A timeline over the given range.
   *
   * @param presentDay where things that still go on end, as drawn
   * @param range the whole, which the overview shows and zooming out ends at
   * @throws IllegalArgumentException if two items or two lanes share an id, or an item or link
   *     names a lane or item that is not there
   */
  public TimelineModel(
      List<AxisLane> lanes,
      List<AxisItem> items,
      List<AxisBand> bands,
      List<AxisLink> links,
      long presentDay,
      AxisRange range) {
    this.lanes = List.copyOf(lanes);
    this.items = List.copyOf(items);
    this.bands = bands.stream().sorted((a, b) -> Long.compare(a.startDay(), b.startDay())).toList();
    this.links = List.copyOf(links);
    this.presentDay = presentDay;
    this.range = range;
    this.indexById = HashMap.newHashMap(items.size());
    checkItems();
    this.linksById = groupLinks();
  }

  /** A timeline over all its items and bands, with round years at both ends. */
  public static TimelineModel of(
      List<AxisLane> lanes,
      List<AxisItem> items,
      List<AxisBand> bands,
      List<AxisLink> links,
      long presentDay) {
    return new TimelineModel(
        lanes, items, bands, links, presentDay, rangeOf(items, bands, presentDay));
  }

  /** A timeline with nothing on it, over the present century. */
  public static TimelineModel empty() {
    return new TimelineModel(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        DayNumber.startOfYear(2000),
        new AxisRange(DayNumber.startOfYear(1950), DayNumber.startOfYear(2050)));
  }

  /**
   * This timeline with its lanes in another order: first those that are named, then the others as
   * they were. Ids of lanes that are not there are passed over.
   */
  public TimelineModel inLaneOrder(List<String> ids) {
    List<AxisLane> ordered = new ArrayList<>();
    for (String id : ids) {
      lanes.stream().filter(lane -> lane.id().equals(id)).findFirst().ifPresent(ordered::add);
    }
    lanes.stream().filter(lane -> !ids.contains(lane.id())).forEach(ordered::add);
    return ordered.equals(lanes)
        ? this
        : new TimelineModel(ordered, items, bands, links, presentDay, range);
  }

  private void checkItems() {
    Set<String> laneIds = new HashSet<>();
    for (AxisLane lane : lanes) {
      if (!laneIds.add(lane.id())) {
        throw new IllegalArgumentException("two lanes with id " + lane.id());
      }
    }
    for (int i = 0; i < items.size(); i++) {
      AxisItem item = items.get(i);
      if (indexById.put(item.id(), i) != null) {
        throw new IllegalArgumentException("two items with id " + item.id());
      }
      if (!laneIds.containsAll(item.laneIds())) {
        throw new IllegalArgumentException(
            item.id() + " stands in unknown lanes: " + item.laneIds());
      }
    }
  }

  private Map<String, List<AxisLink>> groupLinks() {
    Map<String, List<AxisLink>> grouped = new HashMap<>();
    for (AxisLink link : links) {
      for (String id : List.of(link.fromId(), link.toId())) {
        if (!indexById.containsKey(id)) {
          throw new IllegalArgumentException("link to unknown item " + id);
        }
        grouped.computeIfAbsent(id, key -> new ArrayList<>()).add(link);
      }
    }
    return grouped;
  }

  private static AxisRange rangeOf(List<AxisItem> items, List<AxisBand> bands, long presentDay) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (AxisItem item : items) {
      DateBounds bounds = item.bounds();
      for (long day :
          new long[] {
            bounds.earliestStart(), bounds.latestStart(), bounds.earliestEnd(), bounds.latestEnd()
          }) {
        if (day != DateBounds.NO_START && day != DateBounds.NO_END) {
          first = Math.min(first, day);
          last = Math.max(last, day);
        }
      }
      if (!bounds.hasEnd()) {
        last = Math.max(last, presentDay);
      }
    }
    for (AxisBand band : bands) {
      first = Math.min(first, band.startDay());
      last = Math.max(last, band.endDay() == DateBounds.NO_END ? presentDay : band.endDay());
    }
    if (first > last) {
      return empty().range();
    }
    return rounded(DayNumber.decimalYear((double) first), DayNumber.decimalYear((double) last));
  }

  private static AxisRange rounded(double firstYear, double lastYear) {
    double margin = Math.max(0.01, (lastYear - firstYear) / MARGIN_PARTS);
    double step = TickLadder.niceYears(margin);
    double start = Math.floor(firstYear / step) * step;
    double end = Math.ceil((lastYear + step / MARGIN_PARTS) / step) * step;
    return new AxisRange(DayNumber.fromDecimalYear(start), DayNumber.fromDecimalYear(end));
  }

  /** The lanes from top to bottom. */
  public List<AxisLane> lanes() {
    return lanes;
  }

  /** The items, in the order they were given. */
  public List<AxisItem> items() {
    return items;
  }

  /** The bands by start. */
  public List<AxisBand> bands() {
    return bands;
  }

  /** All ties. */
  public List<AxisLink> links() {
    return links;
  }

  /** The ties that touch an item; empty for an unknown one. */
  public List<AxisLink> linksOf(String id) {
    return linksById.getOrDefault(id, List.of());
  }

  /** Where things that still go on end, as drawn. */
  public long presentDay() {
    return presentDay;
  }

  /** The whole. */
  public AxisRange range() {
    return range;
  }

  /** The item with the id; null if there is none. */
  public @Nullable AxisItem item(String id) {
    Integer index = indexById.get(id);
    return index == null ? null : items.get(index);
  }

  /** The items by date; made when first asked for. */
  DateOrder byDate() {
    DateOrder known = dateOrder;
    if (known == null) {
      known = new DateOrder(this);
      dateOrder = known;
    }
    return known;
  }

  /** The items of each lane by date, in the order of the lanes; made when first asked for. */
  public List<LaneIndex> laneIndexes() {
    List<LaneIndex> known = laneIndexes;
    if (known == null) {
      known = List.copyOf(LaneIndex.of(this));
      laneIndexes = known;
    }
    return known;
  }

  /** The place of an item in {@link #items()}, or −1. */
  public int indexOf(String id) {
    return indexById.getOrDefault(id, -1);
  }

  /** The day the left rule of an item stands on, within the whole. */
  public double anchorOf(AxisItem item) {
    long anchor = item.anchorDay();
    return anchor == DateBounds.NO_START ? range.startDay() : (double) anchor;
  }

  /**
   * Where the bar of an item ends, or the days on which it may have happened; the present for what
   * still goes on.
   */
  public double endOf(AxisItem item) {
    long end = item.endDay();
    return end == DateBounds.NO_END ? Math.max((double) presentDay, anchorOf(item)) : (double) end;
  }
}
