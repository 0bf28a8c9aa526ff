package motguide.ui.timeline;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import motguide.timeline.AxisRange;
import motguide.timeline.Viewport;

/** Turns keys and pointer on the overview into moves of the timeline. */
final class OverviewBehavior {
  private static final double HANDLE_REACH_PX = 12;
  private static final double LEAST_BRUSH_PX = 4;
  private static final double NOTCH_PX = 40;
  private static final double WHEEL_ZOOM = 1.2;

  private final OverviewView view;
  private final OverviewStrip strip;
  private final EventHandler<MouseEvent> onPress = this::press;
  private final EventHandler<MouseEvent> onDrag = this::drag;
  private final EventHandler<MouseEvent> onRelease = event -> grip = Grip.NONE;
  private final EventHandler<MouseEvent> onMove = this::move;
  private final EventHandler<ScrollEvent> onScroll = this::scroll;
  private final EventHandler<KeyEvent> onKey = this::key;

  private Grip grip = Grip.NONE;
  private double offset;
  private boolean moved;

  /** What is held. */
  private enum Grip {
    NONE,
    BRUSH,
    LEFT,
    RIGHT
  }

  OverviewBehavior(OverviewView view, OverviewStrip strip) {
    this.view = view;
    this.strip = strip;
  }

  void install() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, onPress);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, onDrag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, onRelease);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, onMove);
    view.addEventHandler(ScrollEvent.SCROLL, onScroll);
    view.addEventHandler(KeyEvent.KEY_PRESSED, onKey);
  }

  void dispose() {
    view.removeEventHandler(MouseEvent.MOUSE_PRESSED, onPress);
    view.removeEventHandler(MouseEvent.MOUSE_DRAGGED, onDrag);
    view.removeEventHandler(MouseEvent.MOUSE_RELEASED, onRelease);
    view.removeEventHandler(MouseEvent.MOUSE_MOVED, onMove);
    view.removeEventHandler(ScrollEvent.SCROLL, onScroll);
    view.removeEventHandler(KeyEvent.KEY_PRESSED, onKey);
  }

  private TimelineView timeline() {
    return view.timeline();
  }

  private Grip gripAt(double x) {
    double[] ends = strip.brushEnds();
    double reach = HANDLE_REACH_PX * strip.unit();
    double toLeft = Math.abs(x - ends[0]);
    double toRight = Math.abs(x - ends[1]);
    if (Math.min(toLeft, toRight) <= Math.min(reach, Math.max(5, (ends[1] - ends[0]) / 3))) {
      return toLeft < toRight ? Grip.LEFT : Grip.RIGHT;
    }
    return x > ends[0] && x < ends[1] ? Grip.BRUSH : Grip.NONE;
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    timeline().stopMoving();
    if (event.getX() < strip.left()) {
      return;
    }
    if (event.getClickCount() == 2) {
      timeline().fitAll();
      event.consume();
      return;
    }
    grip = gripAt(event.getX());
    moved = false;
    double[] ends = strip.brushEnds();
    if (grip == Grip.NONE) {
      travelTo(strip.day(event.getX()));
    } else {
      double held =
          grip == Grip.LEFT ? ends[0] : grip == Grip.RIGHT ? ends[1] : (ends[0] + ends[1]) / 2;
      offset = held - event.getX();
    }
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (grip != Grip.NONE && !moved) {
      moved = true;
      timeline().tellLeaving();
    }
    double day = strip.day(event.getX() + offset);
    AxisRange visible = timeline().scaleProperty().get().visible();
    double least = strip.day(LEAST_BRUSH_PX) - strip.day(0);
    switch (grip) {
      case BRUSH -> timeline().centreOn(day);
      case LEFT ->
          timeline()
              .showRange(new AxisRange(Math.min(day, visible.endDay() - least), visible.endDay()));
      case RIGHT ->
          timeline()
              .showRange(
                  new AxisRange(visible.startDay(), Math.max(day, visible.startDay() + least)));
      case NONE -> {
        return;
      }
    }
    event.consume();
  }

  private void travelTo(double day) {
    timeline().travelTo(new Viewport(day, timeline().getViewport().daysPerPixel()));
  }

  private void move(MouseEvent event) {
    Grip over = event.getX() < strip.left() ? Grip.NONE : gripAt(event.getX());
    view.setCursor(
        switch (over) {
          case LEFT, RIGHT -> Cursor.H_RESIZE;
          case BRUSH -> Cursor.OPEN_HAND;
          case NONE -> Cursor.DEFAULT;
        });
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      timeline()
          .zoomBy(
              Math.pow(WHEEL_ZOOM, event.getDeltaY() / NOTCH_PX),
              timeline().canvasWidthProperty().get() / 2);
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || event.isMetaDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> timeline().panByScreens(-0.25);
      case RIGHT -> timeline().panByScreens(0.25);
      case PAGE_UP -> timeline().panByScreens(-1);
      case PAGE_DOWN -> timeline().panByScreens(1);
      case ADD, PLUS, EQUALS -> timeline().zoomByKey(true);
      case SUBTRACT, MINUS -> timeline().zoomByKey(false);
      case HOME -> travelTo(timeline().getModel().range().startDay());
      case END -> travelTo(timeline().getModel().range().endDay());
      case DIGIT0, NUMPAD0 -> timeline().fitAll();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
