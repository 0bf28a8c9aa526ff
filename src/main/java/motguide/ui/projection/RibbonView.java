package motguide.ui.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;
import motguide.content.EventId;
import motguide.content.LaneId;
import motguide.lecture.Blind;
import motguide.timeline.AxisFolds;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLane;
import motguide.timeline.AxisLink;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisScale;
import motguide.timeline.Tick;
import motguide.timeline.TickLadder;
import motguide.timeline.TickUnit;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The time axis as a room can read it: a line and a seal for each lane, a dot for each event, the
 * events in play large, arcs between them, a flag with the date, and few years in large figures.
 *
 * <p>Measured in pixels of a page 1080 high, whose text is never smaller than the floor. It moves
 * from view to view in at most {@link #TRAVEL}, or at once.
 */
final class RibbonView extends Region {

  /** How long it takes from one view to another. */
  static final Duration TRAVEL = Duration.millis(600);

  private static final Interpolator CURVE = Interpolator.ofSpline(0.65, 0, 0.35, 1);
  private static final PseudoClass IN_PLAY = PseudoClass.getPseudoClass("in-play");
  private static final PseudoClass MAIN = PseudoClass.getPseudoClass("main");
  private static final double DOT = 7;
  private static final double PLAYING_DOT = 13;
  private static final double MAIN_DOT = 20;
  private static final double RING = 32;
  private static final double BAR = 14;
  private static final double HEAD = 20;
  private static final double LABEL_GAP = 1.5;
  private static final double FLAG_PADDING = 22;

  private final Group backdrop = new Group();
  private final Group lanes = new Group();
  private final Group marks = new Group();
  private final Group arcs = new Group();
  private final Group figures = new Group();
  private final Group seals = new Group();
  private final Line stem = new Line();
  private final Circle ring = new Circle(RING);
  private final Rectangle flag = new Rectangle();
  private final Text flagText = new Text();
  private final Map<String, Circle> dots = new HashMap<>();
  private final Map<String, Rectangle> bars = new HashMap<>();
  private final List<Text> labels = new ArrayList<>();
  private final List<Line> gridLines = new ArrayList<>();

  private TimelineModel model;
  private TickWords words;
  private AxisRange shown;
  private List<String> focus = List.of();
  private Blind hidden = Blind.NOTHING;
  private int floorPx = AudienceLook.USUAL_FLOOR_PX;
  private double left = 136;
  private double lanesTop = 100;
  private double lanesBottom = 375;
  private @Nullable Animation travel;
  private Runnable afterLayout = () -> {};

  /** What the axis says beside its ticks. */
  interface TickWords {
    /** The words at a tick. */
    String at(long day, TickUnit unit, boolean first);
  }

  /** An empty ribbon. */
  RibbonView(TickWords words) {
    this.words = words;
    model = TimelineModel.empty();
    shown = model.range();
    getStyleClass().add("ribbon");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    stem.getStyleClass().add("ribbon-stem");
    ring.getStyleClass().add("ribbon-ring");
    flag.getStyleClass().add("ribbon-flag");
    flag.setArcWidth(16);
    flag.setArcHeight(16);
    flagText.getStyleClass().addAll("ribbon-flag-text", "audience-text");
    for (Group group : List.of(backdrop, lanes, arcs, marks, figures, seals)) {
      group.setManaged(false);
    }
    for (var node : List.of(stem, ring, flag, flagText)) {
      node.setManaged(false);
    }
    getChildren().addAll(backdrop, lanes, stem, marks, ring, arcs, seals, figures, flag, flagText);
  }

  /** Shows another pack, or the same in other words. */
  void setModel(TimelineModel next, TickWords tickWords) {
    model = next;
    words = tickWords;
    dots.clear();
    bars.clear();
    lanes.getChildren().clear();
    marks.getChildren().clear();
    seals.getChildren().clear();
    for (AxisLane lane : model.lanes()) {
      Line line = new Line();
      line.getStyleClass().addAll("ribbon-line", lane.styleClass());
      lanes.getChildren().add(line);
      Text seal = new Text(lane.seal());
      seal.getStyleClass().addAll("ribbon-seal", "audience-text", lane.styleClass());
      Rectangle box = new Rectangle();
      box.setArcWidth(14);
      box.setArcHeight(14);
      box.getStyleClass().addAll("ribbon-seal-box", lane.styleClass());
      seals.getChildren().addAll(box, seal);
    }
    for (AxisItem item : model.items()) {
      String lane = laneOf(item).styleClass();
      if (item.span()) {
        Rectangle bar = new Rectangle();
        bar.getStyleClass().addAll("ribbon-bar", lane);
        bars.put(item.id(), bar);
        marks.getChildren().add(bar);
      }
    }
    for (AxisItem item : model.items()) {
      Circle dot = new Circle();
      dot.getStyleClass().addAll("ribbon-dot", laneOf(item).styleClass());
      dots.put(item.id(), dot);
      marks.getChildren().add(dot);
    }
    requestLayout();
  }

  private AxisLane laneOf(AxisItem item) {
    return model.lanes().get(laneIndex(item));
  }

  private int laneIndex(AxisItem item) {
    for (int i = 0; i < model.lanes().size(); i++) {
      if (model.lanes().get(i).id().equals(item.laneIds().getFirst())) {
        return i;
      }
    }
    throw new IllegalStateException("no lane for " + item.id());
  }

  /** Where the lines begin, and between which heights they lie, in this ribbon. */
  void setFrame(double lineLeft, double top, double bottom, int floor) {
    if (left != lineLeft || lanesTop != top || lanesBottom != bottom || floorPx != floor) {
      left = lineLeft;
      lanesTop = top;
      lanesBottom = bottom;
      floorPx = floor;
      requestLayout();
    }
  }

  /** Is run whenever dates have come to stand elsewhere. */
  void setAfterLayout(Runnable action) {
    afterLayout = action;
  }

  /** What stands on it. */
  TimelineModel model() {
    return model;
  }

  /** Brings events into play, the main one first, and hides what is to be guessed. */
  void play(List<EventId> events, Blind kept) {
    focus = events.stream().map(EventId::value).filter(id -> model.item(id) != null).toList();
    hidden = kept;
    requestLayout();
  }

  /** Shows a stretch of time, by a short way or at once. */
  void show(AxisRange range, boolean moving) {
    if (travel != null) {
      travel.stop();
      travel = null;
    }
    if (!moving || getScene() == null || shown.equals(range)) {
      shown = range;
      requestLayout();
      return;
    }
    AxisRange from = shown;
    Transition way =
        new Transition() {
          {
            setCycleDuration(TRAVEL);
            setInterpolator(CURVE);
          }

          @Override
          protected void interpolate(double part) {
            shown = part >= 1 ? range : between(from, range, part);
            requestLayout();
          }
        };
    travel = way;
    way.play();
  }

  /** Centre in step with the logarithm of the zoom. */
  static AxisRange between(AxisRange from, AxisRange to, double part) {
    double days = from.days() * Math.pow(to.days() / from.days(), part);
    double centre = from.centre() + (to.centre() - from.centre()) * part;
    return new AxisRange(centre - days / 2, centre + days / 2);
  }

  /** Whether it is on its way from one view to another. */
  boolean isMoving() {
    return travel != null && travel.getStatus() == Animation.Status.RUNNING;
  }

  /** What is on it at this moment. */
  AxisRange shown() {
    return shown;
  }

  /** The whole of what can be shown. */
  AxisRange whole() {
    return model.range();
  }

  /** The instant at a place across the ribbon. */
  double dayAt(double x) {
    return scale().day(x - left);
  }

  /** Where an instant stands. */
  double xOf(double day) {
    return left + scale().x(day);
  }

  /** The height of a place as a part of the lanes. */
  double heightAt(double y) {
    return (y - lanesTop) / (lanesBottom - lanesTop);
  }

  /** Where a part of the lanes lies. */
  double yOf(double height) {
    return lanesTop + height * (lanesBottom - lanesTop);
  }

  /** The event whose dot is nearest to a place, within the reach of a hand. */
  Optional<EventId> eventAt(double x, double y, double reach) {
    String nearest = null;
    double best = reach;
    for (Map.Entry<String, Circle> dot : dots.entrySet()) {
      Circle circle = dot.getValue();
      double far = Math.hypot(circle.getCenterX() - x, circle.getCenterY() - y);
      if (circle.isVisible() && far < best) {
        best = far;
        nearest = dot.getKey();
      }
    }
    return Optional.ofNullable(nearest).map(EventId::new);
  }

  private AxisScale scale() {
    double width = Math.max(1, getWidth() - left);
    return new AxisScale(Viewport.of(shown, width), width, AxisFolds.NONE);
  }

  @Override
  protected void layoutChildren() {
    if (model.lanes().isEmpty() || getWidth() <= left) {
      return;
    }
    AxisScale scale = scale();
    Set<String> playing = new HashSet<>(focus);
    Set<Integer> lanesInPlay = new HashSet<>();
    focus.forEach(id -> lanesInPlay.add(laneIndex(item(id))));
    layOutLanes(lanesInPlay);
    for (AxisItem item : model.items()) {
      layOutItem(item, scale, playing);
    }
    layOutTicks(scale);
    layOutFlag(scale);
    layOutArcs();
    afterLayout.run();
  }

  private AxisItem item(String id) {
    AxisItem item = model.item(id);
    if (item == null) {
      throw new IllegalStateException("no item " + id);
    }
    return item;
  }

  private double laneY(int lane) {
    double row = (lanesBottom - lanesTop) / model.lanes().size();
    return lanesTop + row * (lane + 0.5);
  }

  private void layOutLanes(Set<Integer> inPlay) {
    double row = (lanesBottom - lanesTop) / model.lanes().size();
    double box = Math.min(row - 3, floorPx * 1.18);
    for (int i = 0; i < model.lanes().size(); i++) {
      double y = Math.round(laneY(i)) + 0.5;
      Line line = (Line) lanes.getChildren().get(i);
      line.setStartX(left);
      line.setEndX(getWidth());
      line.setStartY(y);
      line.setEndY(y);
      boolean plays = inPlay.contains(i);
      line.pseudoClassStateChanged(IN_PLAY, plays);
      Rectangle back = (Rectangle) seals.getChildren().get(i * 2);
      Text glyph = (Text) seals.getChildren().get(i * 2 + 1);
      // A seal is shown whole or not at all; the lanes in play come first.
      boolean room = row >= floorPx + 2;
      boolean kept = hidden.lanes().contains(new LaneId(model.lanes().get(i).id()));
      back.setVisible(room);
      glyph.setVisible(room);
      glyph.setText(kept ? "?" : model.lanes().get(i).seal());
      double wide = Math.max(box, glyph.getLayoutBounds().getWidth() + 8);
      back.setX(0.5);
      back.setY(y - box / 2);
      back.setWidth(wide);
      back.setHeight(box);
      back.pseudoClassStateChanged(IN_PLAY, plays);
      glyph.pseudoClassStateChanged(IN_PLAY, plays);
      glyph.setX((wide - glyph.getLayoutBounds().getWidth()) / 2);
      glyph.setY(y + floorPx * 0.36);
    }
  }

  private void layOutItem(AxisItem item, AxisScale scale, Set<String> playing) {
    int lane = laneIndex(item);
    double x = left + scale.x(model.anchorOf(item));
    double y = laneY(lane);
    boolean secret = hidden.lanes().contains(new LaneId(model.lanes().get(lane).id()));
    boolean plays = playing.contains(item.id());
    boolean main = !focus.isEmpty() && item.id().equals(focus.getFirst());
    Circle dot = dotOf(item);
    dot.setCenterX(x);
    dot.setCenterY(y);
    dot.setRadius(main ? MAIN_DOT : plays ? PLAYING_DOT : DOT);
    dot.setVisible(!secret && x >= left - 1 && x <= getWidth() + 1);
    boolean laneInPlay = focus.stream().anyMatch(id -> laneIndex(item(id)) == lane);
    dot.pseudoClassStateChanged(IN_PLAY, plays || laneInPlay);
    dot.pseudoClassStateChanged(MAIN, main);
    if (plays) {
      dot.toFront();
    }
    Rectangle bar = bars.get(item.id());
    if (bar != null) {
      double start = Math.max(left, x);
      double end = Math.min(getWidth(), left + scale.x(model.endOf(item)));
      bar.setVisible(!secret && end > start);
      bar.setX(start);
      bar.setWidth(Math.max(0, end - start));
      bar.setY(y - BAR / 2);
      bar.setHeight(BAR);
      bar.pseudoClassStateChanged(IN_PLAY, plays || laneInPlay);
    }
  }

  private Circle dotOf(AxisItem item) {
    Circle dot = dots.get(item.id());
    if (dot == null) {
      throw new IllegalStateException("no dot for " + item.id());
    }
    return dot;
  }

  private void layOutTicks(AxisScale scale) {
    double labelPx = floorPx * 3.6;
    List<Tick> ticks =
        TickLadder.ticks(scale.visible(), scale.viewport().daysPerPixel(), labelPx).stream()
            .filter(Tick::labelled)
            .toList();
    while (labels.size() < ticks.size()) {
      Text label = new Text();
      label.getStyleClass().addAll("ribbon-year", "audience-text");
      labels.add(label);
      figures.getChildren().add(label);
      // Made during layout, after the styles of this pulse.
      label.applyCss();
      Line grid = new Line();
      grid.getStyleClass().add("ribbon-grid");
      gridLines.add(grid);
      backdrop.getChildren().add(grid);
      grid.applyCss();
    }
    double freeFrom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < labels.size(); i++) {
      Text label = labels.get(i);
      Line grid = gridLines.get(i);
      boolean used = i < ticks.size();
      grid.setVisible(used);
      if (!used) {
        label.setVisible(false);
        continue;
      }
      Tick tick = ticks.get(i);
      double x = left + scale.x((double) tick.day());
      grid.setStartX(x);
      grid.setEndX(x);
      grid.setStartY(lanesTop);
      grid.setEndY(lanesBottom + 4);
      label.setText(words.at(tick.day(), tick.unit(), tick.first()));
      double width = label.getLayoutBounds().getWidth();
      label.setX(x - width / 2);
      label.setY(lanesBottom + floorPx * 1.25);
      boolean inside = x - width / 2 >= 0 && x + width / 2 <= getWidth() + 40;
      boolean free = x - width / 2 >= freeFrom;
      label.setVisible(inside && free && !hidden.dates());
      if (label.isVisible()) {
        freeFrom = x + width / 2 + floorPx * LABEL_GAP / 3;
      }
    }
  }

  private void layOutFlag(AxisScale scale) {
    boolean main = !focus.isEmpty();
    AxisItem item = main ? item(focus.getFirst()) : null;
    double x = item == null ? 0 : left + scale.x(model.anchorOf(item));
    boolean secret =
        item == null
            || hidden.lanes().contains(new LaneId(model.lanes().get(laneIndex(item)).id()));
    boolean visible = !secret && x >= left - 1 && x <= getWidth() + 1;
    for (var node : List.of(stem, ring, flag, flagText)) {
      node.setVisible(visible);
    }
    if (!visible || item == null) {
      return;
    }
    double y = laneY(laneIndex(item));
    ring.getStyleClass().setAll("ribbon-ring", laneOf(item).styleClass());
    ring.setCenterX(x);
    ring.setCenterY(y);
    flagText.setText(hidden.dates() ? "?" : item.label().year());
    double width = flagText.getLayoutBounds().getWidth() + 2 * FLAG_PADDING;
    double height = floorPx * 1.4;
    double flagX = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
    double flagY = lanesTop - 36 - height;
    flag.setX(flagX);
    flag.setY(flagY);
    flag.setWidth(width);
    flag.setHeight(height);
    flagText.setX(flagX + FLAG_PADDING);
    flagText.setY(flagY + height / 2 + floorPx * 0.37);
    stem.setStartX(x);
    stem.setEndX(x);
    stem.setStartY(flagY + height);
    stem.setEndY(y - RING);
  }

  private void layOutArcs() {
    arcs.getChildren().clear();
    if (focus.isEmpty()) {
      return;
    }
    String main = focus.getFirst();
    for (AxisLink link : model.linksOf(main)) {
      String other = link.other(main);
      if (focus.contains(other) && dotOf(item(other)).isVisible() && ring.isVisible()) {
        draw(link, main);
      }
    }
  }

  private void draw(AxisLink link, String main) {
    Circle from = dotOf(item(link.fromId()));
    Circle to = dotOf(item(link.toId()));
    RibbonArc arc =
        RibbonArc.of(
            from.getCenterX(),
            from.getCenterY(),
            link.fromId().equals(main) ? RING + 3 : from.getRadius(),
            to.getCenterX(),
            to.getCenterY(),
            link.toId().equals(main) ? RING + 5 : to.getRadius() + 5);
    CubicCurve curve =
        new CubicCurve(
            arc.x0(), arc.y0(), arc.cx1(), arc.cy1(), arc.cx2(), arc.cy2(), arc.x1(), arc.y1());
    String lane = laneOf(item(link.fromId())).styleClass();
    curve.getStyleClass().addAll("ribbon-arc", lane);
    curve.pseudoClassStateChanged(
        PseudoClass.getPseudoClass("contrast"), link.kind() == AxisLink.Kind.CONTRAST);
    arcs.getChildren().add(curve);
    curve.applyCss();
    if (link.kind() == AxisLink.Kind.LED_TO) {
      double bx = arc.x1() - HEAD * arc.headDx();
      double by = arc.y1() - HEAD * arc.headDy();
      double wx = -arc.headDy() * HEAD * 0.75;
      double wy = arc.headDx() * HEAD * 0.75;
      Polyline head = new Polyline(bx + wx, by + wy, arc.x1(), arc.y1(), bx - wx, by - wy);
      head.getStyleClass().addAll("ribbon-arc", lane);
      arcs.getChildren().add(head);
      head.applyCss();
    }
  }
}
