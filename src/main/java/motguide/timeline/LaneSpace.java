package motguide.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How high each lane is: by what it would like and needs at least over all of time at a level. */
final class LaneSpace {
  private static final double MANY_LANE_PX = 400;

  private final TimelineModel model;
  private final List<LaneIndex> indexes;
  private final Sizes sizes;
  private final Placers placers;
  private final Map<HeightKey, double[]> heights = new HashMap<>();

  private record HeightKey(
      Level level, double widthPx, double heightPx, Set<String> hidden, Set<String> collapsed) {}

  /** Makes a placer for a whole lane that may use any height. */
  interface Placers {
    LanePlacer of(LaneIndex index, Level level, double daysPerPixel);
  }

  LaneSpace(TimelineModel model, List<LaneIndex> indexes, Sizes sizes, Placers placers) {
    this.model = model;
    this.indexes = indexes;
    this.sizes = sizes;
    this.placers = placers;
  }

  /** The height of each lane, hidden ones 0; the same for every view of a level. */
  double[] heights(LayoutRequest request) {
    HeightKey key =
        new HeightKey(
            request.level(),
            request.scale().widthPx(),
            request.heightPx(),
            request.hidden(),
            request.collapsed());
    return heights.computeIfAbsent(key, this::computeHeights);
  }

  private double[] computeHeights(HeightKey key) {
    double fit = model.range().days() / key.widthPx();
    double levelZoom =
        Viewport.DAYS_PER_YEAR / sizes.px(Math.max(0.001, key.level().fromPixelsPerYear()) * 1.1);
    double daysPerPixel = Math.min(fit, levelZoom);
    List<Integer> visible = new ArrayList<>();
    for (int i = 0; i < indexes.size(); i++) {
      if (!key.hidden().contains(indexes.get(i).laneId())) {
        visible.add(i);
      }
    }
    double[] needs =
        visible.stream()
            .mapToDouble(
                i -> isCollapsed(i, key) ? collapsedPx() : need(i, key.level(), daysPerPixel))
            .toArray();
    double[] leasts =
        visible.stream()
            .mapToDouble(
                i -> isCollapsed(i, key) ? collapsedPx() : least(i, key.level(), daysPerPixel))
            .toArray();
    double[] shared = LaneHeights.share(needs, leasts, key.heightPx());
    double[] all = new double[indexes.size()];
    for (int i = 0; i < shared.length; i++) {
      all[visible.get(i)] = shared[i];
    }
    return all;
  }

  private boolean isCollapsed(int lane, HeightKey key) {
    return key.collapsed().contains(indexes.get(lane).laneId());
  }

  private double collapsedPx() {
    return sizes.px(Sizes.LANE_COLLAPSED);
  }

  /**
   * The height at which all that must be named has room. Lanes with important bars have two rows:
   * at an edge of the view the name of one may have to go under another.
   */
  private double least(int lane, Level level, double daysPerPixel) {
    LaneIndex index = indexes.get(lane);
    double least = sizes.px(Sizes.LANE_LEAST);
    if (index.size() > TimelineLayout.SMALL_LANE) {
      return least;
    }
    boolean hasBars = false;
    for (int place = 0; place < index.size(); place++) {
      hasBars |= index.importanceAt(place) == 5 && model.items().get(index.itemAt(place)).span();
    }
    double twoRows =
        sizes.px(Sizes.LANE_TOP + Sizes.SPAN + Sizes.ROW_GAP + Sizes.LINE + Sizes.LANE_BOTTOM);
    return Math.max(
        hasBars ? Math.max(least, twoRows) : least,
        placers.of(index, level, daysPerPixel).backbonePx());
  }

  private double need(int lane, Level level, double daysPerPixel) {
    LaneIndex index = indexes.get(lane);
    return index.size() > TimelineLayout.SMALL_LANE
        ? sizes.px(MANY_LANE_PX)
        : placers.of(index, level, daysPerPixel).place().usedPx();
  }
}
