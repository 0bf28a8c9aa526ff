package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polyline;
import motguide.timeline.ArcPath;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLane;
import motguide.timeline.AxisLink;
import motguide.timeline.Frame;
import motguide.timeline.LaneFrame;
import motguide.timeline.Shown;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import motguide.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/** The arcs of the selected item, under the names. */
final class ArcLayer extends Pane {
  private static final int MOST = 6;
  private static final double ENTRY_GAP = 8;
  private static final double LEAST_FOR_LABEL = 90;
  private static final double[] LABEL_PLACES = {0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2};

  private final Pane labels = new Pane();
  private final List<Arc> arcs = new ArrayList<>();

  /** The shapes of one arc. */
  private record Arc(CubicCurve curve, Polyline head, Circle start, Label label) {}

  ArcLayer() {
    getStyleClass().setAll("timeline-arcs");
    setManaged(false);
    setMouseTransparent(true);
    labels.setManaged(false);
    labels.setMouseTransparent(true);
  }

  /** The words beside the arcs, which lie over the names. */
  Pane labels() {
    return labels;
  }

  void show(Frame frame, TimelineModel model, double lanesY, TextMeasure measure) {
    int used = 0;
    int selected = frame.emphasis().selected();
    if (selected >= 0) {
      String id = model.items().get(selected).id();
      List<AxisLink> links = weightiest(model, id);
      Map<String, Shown> places = new HashMap<>();
      Map<String, LaneFrame> lanes = new HashMap<>();
      for (LaneFrame lane : frame.lanes()) {
        for (Shown name : lane.names()) {
          if (name.box().count() == 1) {
            String shownId = model.items().get(name.box().item()).id();
            places.putIfAbsent(shownId, name);
            lanes.putIfAbsent(shownId, lane);
          }
        }
      }
      List<Rectangle2D> taken = taken(frame, lanesY);
      Map<String, Integer> entries = new HashMap<>();
      for (AxisLink link : links) {
        ArcPath.End from = end(link.fromId(), frame, model, places, lanes, lanesY);
        ArcPath.End to = end(link.toId(), frame, model, places, lanes, lanesY);
        if (from != null && to != null) {
          int entry = entries.merge(link.toId(), 1, Integer::sum) - 1;
          ArcPath path =
              ArcPath.of(from, to, link.kind(), entryOffset(entry) * frame.sizes().unit());
          draw(used++, path, link, model, frame, taken, measure);
        }
      }
    }
    for (int i = used; i < arcs.size(); i++) {
      setVisible(arcs.get(i), false);
    }
  }

  /** Arrows into the same item come in one below the other: 0, 8, −8, 16, … */
  private static double entryOffset(int entry) {
    int step = (entry + 1) / 2;
    return entry % 2 == 1 ? step * ENTRY_GAP : -step * ENTRY_GAP;
  }

  private static List<AxisLink> weightiest(TimelineModel model, String id) {
    List<AxisLink> links = new ArrayList<>(model.linksOf(id));
    links.sort(
        Comparator.comparingInt(
            (AxisLink link) -> {
              AxisItem other = model.item(link.other(id));
              return other == null ? 0 : -other.importance();
            }));
    return links.size() > MOST ? links.subList(0, MOST) : links;
  }

  private static ArcPath.@Nullable End end(
      String id,
      Frame frame,
      TimelineModel model,
      Map<String, Shown> places,
      Map<String, LaneFrame> lanes,
      double lanesY) {
    Shown place = places.get(id);
    LaneFrame lane = lanes.get(id);
    Sizes sizes = frame.sizes();
    if (place != null && lane != null) {
      double top = lanesY + lane.y() + place.y();
      return new ArcPath.End(
          Math.rint(place.startX()),
          place.left(),
          place.right(),
          top,
          top + place.box().heightPx());
    }
    AxisItem item = model.item(id);
    if (item == null) {
      return null;
    }
    for (LaneFrame each : frame.lanes()) {
      if (item.laneIds().contains(each.lane().id())) {
        double x = frame.scale().x(model.anchorOf(item));
        double base = lanesY + each.y() + each.heightPx();
        return new ArcPath.End(x, x, x + 2, base - sizes.px(8), base);
      }
    }
    return null;
  }

  private void draw(
      int index,
      ArcPath path,
      AxisLink link,
      TimelineModel model,
      Frame frame,
      List<Rectangle2D> taken,
      TextMeasure measure) {
    while (arcs.size() <= index) {
      arcs.add(newArc());
    }
    Arc arc = arcs.get(index);
    setVisible(arc, true);
    String kind =
        switch (link.kind()) {
          case LED_TO -> "led-to";
          case PART_OF -> "part-of";
          case CONTRAST -> "contrast";
        };
    String laneClass = laneClass(model, link.fromId());
    arc.curve().getStyleClass().setAll("arc", kind, laneClass);
    arc.head().getStyleClass().setAll("arc-head", kind, laneClass);
    arc.start().getStyleClass().setAll("arc-start", kind, laneClass);
    arc.label().getStyleClass().setAll("arc-label", kind, laneClass);
    CubicCurve curve = arc.curve();
    curve.setStartX(path.x0());
    curve.setStartY(path.y0());
    curve.setControlX1(path.cx1());
    curve.setControlY1(path.cy1());
    curve.setControlX2(path.cx2());
    curve.setControlY2(path.cy2());
    curve.setEndX(path.x1());
    curve.setEndY(path.y1());
    boolean arrow = link.kind() == AxisLink.Kind.LED_TO;
    arc.head().setVisible(arrow);
    arc.start().setVisible(arrow);
    Sizes sizes = frame.sizes();
    double head = sizes.px(7);
    double towards = path.x1() >= path.cx2() ? 1 : -1;
    arc.head()
        .getPoints()
        .setAll(
            path.x1() - towards * head,
            path.y1() - head * 0.72,
            path.x1(),
            path.y1(),
            path.x1() - towards * head,
            path.y1() + head * 0.72);
    arc.start().setCenterX(path.x0());
    arc.start().setCenterY(path.y0());
    arc.start().setRadius(sizes.px(4.5));
    placeLabel(arc.label(), path, link, frame, taken, measure);
  }

  private static void placeLabel(
      Label label,
      ArcPath path,
      AxisLink link,
      Frame frame,
      List<Rectangle2D> taken,
      TextMeasure measure) {
    Sizes sizes = frame.sizes();
    label.setText(link.label());
    double width = Math.ceil(measure.width(link.label(), TextMeasure.Role.ARC) + sizes.px(20));
    double height = Math.rint(sizes.px(22));
    label.setVisible(false);
    if (link.label().isEmpty() || path.length() < sizes.px(LEAST_FOR_LABEL)) {
      return;
    }
    for (double part : LABEL_PLACES) {
      Rectangle2D place =
          new Rectangle2D(
              Math.rint(path.xAt(part) - width / 2),
              Math.rint(path.yAt(part) - height / 2),
              width,
              height);
      boolean inView = place.getMinX() > 0 && place.getMaxX() < frame.scale().widthPx();
      if (inView && taken.stream().noneMatch(other -> other.intersects(place))) {
        label.resizeRelocate(place.getMinX(), place.getMinY(), width, height);
        label.setVisible(true);
        taken.add(place);
        return;
      }
    }
  }

  /** Where no label may lie: on the names that have the attention. */
  private static List<Rectangle2D> taken(Frame frame, double lanesY) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (LaneFrame lane : frame.lanes()) {
      for (Shown name : lane.names()) {
        taken.add(
            new Rectangle2D(
                name.left(),
                lanesY + lane.y() + name.y(),
                Math.max(0, name.right() - name.left()),
                name.box().heightPx()));
      }
    }
    return taken;
  }

  private static String laneClass(TimelineModel model, String id) {
    AxisItem item = model.item(id);
    for (AxisLane lane : model.lanes()) {
      if (item != null && lane.id().equals(item.laneIds().getFirst())) {
        return lane.styleClass();
      }
    }
    return "";
  }

  private Arc newArc() {
    Arc arc = new Arc(new CubicCurve(), new Polyline(), new Circle(), new Label());
    arc.label().setManaged(false);
    arc.label().setAlignment(Pos.CENTER);
    for (javafx.scene.shape.Shape shape :
        new javafx.scene.shape.Shape[] {arc.curve(), arc.head(), arc.start()}) {
      shape.setManaged(false);
      getChildren().add(shape);
    }
    labels.getChildren().add(arc.label());
    return arc;
  }

  private static void setVisible(Arc arc, boolean visible) {
    arc.curve().setVisible(visible);
    arc.head().setVisible(visible);
    arc.start().setVisible(visible);
    arc.label().setVisible(visible);
  }
}
