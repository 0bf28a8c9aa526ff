package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polyline;
import motguide.timeline.ArcPath;
import motguide.timeline.ArcPlacer;
import motguide.timeline.AxisLink;
import motguide.timeline.Frame;
import motguide.timeline.PlacedArc;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import motguide.timeline.TimelineModel;

/** The arcs of the selected item, under the names. */
final class ArcLayer extends Pane {
  private static final double HEAD = 7;

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
    List<PlacedArc> placed = ArcPlacer.place(frame, model, measure);
    setTranslateY(lanesY);
    labels.setTranslateY(lanesY);
    for (int i = 0; i < placed.size(); i++) {
      if (arcs.size() <= i) {
        arcs.add(newArc());
      }
      draw(arcs.get(i), placed.get(i), frame.sizes());
    }
    for (int i = placed.size(); i < arcs.size(); i++) {
      setVisible(arcs.get(i), false);
    }
  }

  private static void draw(Arc arc, PlacedArc placed, Sizes sizes) {
    setVisible(arc, true);
    AxisLink link = placed.link();
    String kind =
        switch (link.kind()) {
          case LED_TO -> "led-to";
          case PART_OF -> "part-of";
          case CONTRAST -> "contrast";
        };
    arc.curve().getStyleClass().setAll("arc", kind, placed.styleClass());
    arc.head().getStyleClass().setAll("arc-head", kind, placed.styleClass());
    arc.start().getStyleClass().setAll("arc-start", kind, placed.styleClass());
    arc.label().getStyleClass().setAll("arc-label", kind, placed.styleClass());
    ArcPath path = placed.path();
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
    arc.head().getPoints().setAll(path.head(sizes.px(HEAD)));
    arc.start().setCenterX(path.x0());
    arc.start().setCenterY(path.y0());
    arc.start().setRadius(sizes.px(4.5));
    PlacedArc.Spot spot = placed.label();
    arc.label().setVisible(spot != null);
    if (spot != null) {
      arc.label().setText(link.label());
      arc.label().resizeRelocate(spot.x(), spot.y(), spot.widthPx(), spot.heightPx());
    }
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
