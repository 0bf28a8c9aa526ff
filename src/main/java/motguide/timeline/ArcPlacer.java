package motguide.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the arcs of the selected item: the weightiest few of its ties, each with its reason where
 * no name and no other reason stands.
 */
public final class ArcPlacer {
  private static final int MOST = 6;
  private static final double ENTRY_GAP = 8;
  private static final double LEAST_FOR_LABEL = 90;
  private static final double[] LABEL_PLACES = {0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2};
  private static final double LABEL_PADDING = 20;
  private static final double LABEL_HEIGHT = 22;
  private static final double TICK_UP = 8;

  private final Frame frame;
  private final TimelineModel model;
  private final TextMeasure measure;
  private final Map<String, Shown> names = new HashMap<>();
  private final Map<String, LaneFrame> lanes = new HashMap<>();
  private final List<PlacedArc.Spot> taken = new ArrayList<>();

  private ArcPlacer(Frame frame, TimelineModel model, TextMeasure measure) {
    this.frame = frame;
    this.model = model;
    this.measure = measure;
    for (LaneFrame lane : frame.lanes()) {
      for (Shown name : lane.names()) {
        if (name.box().count() == 1) {
          String id = model.items().get(name.box().item()).id();
          names.putIfAbsent(id, name);
          lanes.putIfAbsent(id, lane);
        }
        taken.add(
            new PlacedArc.Spot(
                name.left(),
                lane.y() + name.y(),
                Math.max(0, name.right() - name.left()),
                name.box().heightPx()));
      }
    }
  }

  /** The arcs of what is selected in a frame; none if nothing is. */
  public static List<PlacedArc> place(Frame frame, TimelineModel model, TextMeasure measure) {
    int selected = frame.emphasis().selected();
    return selected < 0
        ? List.of()
        : new ArcPlacer(frame, model, measure).of(model.items().get(selected).id());
  }

  private List<PlacedArc> of(String id) {
    List<PlacedArc> arcs = new ArrayList<>();
    Map<String, Integer> entries = new HashMap<>();
    for (AxisLink link : weightiest(id)) {
      ArcPath.End from = end(link.fromId());
      ArcPath.End to = end(link.toId());
      if (from != null && to != null) {
        int entry = entries.merge(link.toId(), 1, Integer::sum) - 1;
        ArcPath path = ArcPath.of(from, to, link.kind(), entryOffset(entry) * frame.sizes().unit());
        arcs.add(new PlacedArc(link, path, styleClass(link.fromId()), label(link, path)));
      }
    }
    return arcs;
  }

  /** Arrows into the same item come in one below the other: 0, 8, −8, 16, … */
  private static double entryOffset(int entry) {
    int step = (entry + 1) / 2;
    return entry % 2 == 1 ? step * ENTRY_GAP : -step * ENTRY_GAP;
  }

  private List<AxisLink> weightiest(String id) {
    List<AxisLink> links = new ArrayList<>(model.linksOf(id));
    links.sort(
        Comparator.comparingInt(
            (AxisLink link) -> {
              AxisItem other = model.item(link.other(id));
              return other == null ? 0 : -other.importance();
            }));
    return links.size() > MOST ? links.subList(0, MOST) : links;
  }

  private ArcPath.@Nullable End end(String id) {
    Shown name = names.get(id);
    LaneFrame lane = lanes.get(id);
    if (name != null && lane != null) {
      double top = lane.y() + name.y();
      return new ArcPath.End(
          Math.rint(name.startX()), name.left(), name.right(), top, top + name.box().heightPx());
    }
    AxisItem item = model.item(id);
    if (item == null) {
      return null;
    }
    for (LaneFrame each : frame.lanes()) {
      if (item.laneIds().contains(each.lane().id())) {
        double x = frame.scale().x(model.anchorOf(item));
        double base = each.y() + each.heightPx();
        return new ArcPath.End(x, x, x + 2, base - frame.sizes().px(TICK_UP), base);
      }
    }
    return null;
  }

  private PlacedArc.@Nullable Spot label(AxisLink link, ArcPath path) {
    Sizes sizes = frame.sizes();
    if (link.label().isEmpty() || path.length() < sizes.px(LEAST_FOR_LABEL)) {
      return null;
    }
    double width =
        Math.ceil(measure.width(link.label(), TextMeasure.Role.ARC) + sizes.px(LABEL_PADDING));
    double height = Math.rint(sizes.px(LABEL_HEIGHT));
    for (double part : LABEL_PLACES) {
      PlacedArc.Spot spot =
          new PlacedArc.Spot(
              Math.rint(path.xAt(part) - width / 2),
              Math.rint(path.yAt(part) - height / 2),
              width,
              height);
      boolean inView = spot.x() > 0 && spot.x() + width < frame.scale().widthPx();
      if (inView && taken.stream().noneMatch(spot::touches)) {
        taken.add(spot);
        return spot;
      }
    }
    return null;
  }

  private String styleClass(String id) {
    AxisItem item = model.item(id);
    for (AxisLane lane : model.lanes()) {
      if (item != null && lane.id().equals(item.laneIds().getFirst())) {
        return lane.styleClass();
      }
    }
    return "";
  }
}
