package motguide.ui.timeline;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisRange;
import motguide.timeline.Frame;
import org.jspecify.annotations.Nullable;

/** Turns keys, pointer, wheel and touch into the methods of the view. */
final class TimelineBehavior {
  private static final double WHEEL_ZOOM = 1.2;
  private static final double NOTCH_PX = 40;
  private static final double DRAG_THRESHOLD_PX = 4;
  private static final double LEAST_FRAME_PX = 8;

  private final TimelineView view;
  private final TimelineSurface surface;
  private final TimelineKeys keys;
  private final EventHandler<KeyEvent> onKey = this::key;
  private final EventHandler<ScrollEvent> onScroll = this::scroll;
  private final EventHandler<ZoomEvent> onPinch = this::pinch;
  private final EventHandler<ZoomEvent> onPinchStart = event -> letGo();
  private final EventHandler<ContextMenuEvent> onMenu = this::menu;
  private final EventHandler<MouseEvent> onPress = this::press;
  private final EventHandler<MouseEvent> onDrag = this::drag;
  private final EventHandler<MouseEvent> onRelease = this::release;
  private final EventHandler<MouseEvent> onMove = this::move;
  private final EventHandler<MouseEvent> onExit = event -> leave();
  private final LongPress longPress;

  private @Nullable Grip grip;

  /** A button held down: where it went down, where it was last, and what it has become. */
  private record Grip(double startX, double startY, double lastX, boolean framing, boolean moved) {
    Grip movedTo(double x) {
      return new Grip(startX, startY, x, framing, true);
    }
  }

  TimelineBehavior(TimelineView view, TimelineSurface surface) {
    this.view = view;
    this.surface = surface;
    this.keys = new TimelineKeys(view, this::menuOfSelected, this::toggleNearestList);
    this.longPress = new LongPress(view);
  }

  void install() {
    view.addEventHandler(KeyEvent.KEY_PRESSED, onKey);
    view.addEventHandler(ScrollEvent.SCROLL, onScroll);
    view.addEventHandler(ZoomEvent.ZOOM, onPinch);
    view.addEventHandler(ZoomEvent.ZOOM_STARTED, onPinchStart);
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, onMenu);
    longPress.install();
    surface.names().setOnOpen(surface::toggleList);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, onPress);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, onDrag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, onRelease);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, onMove);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, onExit);
  }

  void dispose() {
    view.removeEventHandler(KeyEvent.KEY_PRESSED, onKey);
    view.removeEventHandler(ScrollEvent.SCROLL, onScroll);
    view.removeEventHandler(ZoomEvent.ZOOM, onPinch);
    view.removeEventHandler(ZoomEvent.ZOOM_STARTED, onPinchStart);
    view.removeEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, onMenu);
    longPress.dispose();
    view.removeEventHandler(MouseEvent.MOUSE_PRESSED, onPress);
    view.removeEventHandler(MouseEvent.MOUSE_DRAGGED, onDrag);
    view.removeEventHandler(MouseEvent.MOUSE_RELEASED, onRelease);
    view.removeEventHandler(MouseEvent.MOUSE_MOVED, onMove);
    view.removeEventHandler(MouseEvent.MOUSE_EXITED, onExit);
  }

  private void key(KeyEvent event) {
    if (surface.isListOpen() && event.getTarget() != view) {
      return;
    }
    boolean open = surface.isListOpen();
    if (keys.handle(event)) {
      if (open) {
        surface.closeList();
      }
      event.consume();
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.isDirect()) {
      scrollByFingers(event);
      return;
    }
    double sideways =
        event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
    if (Math.abs(sideways) > Math.abs(event.getDeltaY()) || event.isShiftDown()) {
      view.panBy(-sideways);
      event.consume();
    } else if (event.isAltDown()) {
      surface.scrollLanes(-event.getDeltaY());
      event.consume();
    } else if (event.getDeltaY() != 0) {
      double notches = event.getDeltaY() / NOTCH_PX;
      view.zoomBy(Math.pow(WHEEL_ZOOM, notches), surface.canvasX(event.getX()));
      event.consume();
    }
  }

  /** One finger on the glass drags, which comes as mouse events too; two carry the axis along. */
  private void scrollByFingers(ScrollEvent event) {
    if (event.getTouchCount() > 1 && !event.isInertia()) {
      letGo();
      view.panBy(-event.getDeltaX());
      event.consume();
    }
  }

  private void letGo() {
    grip = null;
    surface.showSelectionFrame(0, 0);
  }

  private void menu(ContextMenuEvent event) {
    letGo();
    if (event.isKeyboardTrigger()) {
      menuOfSelected();
    } else if (!surface.isInList(node(event.getTarget()))) {
      double x = surface.canvasX(event.getX());
      AxisItem item =
          surface.itemAt(node(event.getPickResult().getIntersectedNode()), x, event.getY());
      ask(item, view.scaleProperty().get().day(x), event.getScreenX(), event.getScreenY());
    }
    event.consume();
  }

  private void menuOfSelected() {
    AxisItem item = view.selectedItem();
    double day = item == null ? view.getViewport().centreDay() : view.getModel().anchorOf(item);
    NameCell cell = item == null ? null : surface.names().cellFor(item.id());
    Point2D at =
        cell == null
            ? view.localToScreen(view.getWidth() / 2, view.getHeight() / 2)
            : cell.localToScreen(0, cell.getHeight());
    if (at != null) {
      ask(item, day, at.getX(), at.getY());
    }
  }

  private void ask(@Nullable AxisItem item, double day, double screenX, double screenY) {
    Consumer<MenuWanted> offer = view.onMenuProperty().get();
    if (offer != null) {
      offer.accept(new MenuWanted(item, day, screenX, screenY));
    }
  }

  private void toggleNearestList() {
    Frame frame = surface.frame();
    AxisItem item = view.selectedItem();
    if (surface.isListOpen()) {
      surface.closeList();
    } else if (frame != null) {
      double x =
          item == null
              ? frame.scale().widthPx() / 2
              : frame.scale().x(view.getModel().anchorOf(item));
      NameLayer.NameKey key =
          NameLayer.nearestCluster(frame, x, item == null ? null : item.laneIds().getFirst());
      if (key != null) {
        surface.toggleList(key);
      }
    }
  }

  private void pinch(ZoomEvent event) {
    view.zoomBy(event.getZoomFactor(), surface.canvasX(event.getX()));
    event.consume();
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    if (surface.isInList(node(event.getTarget()))) {
      return;
    }
    view.stopMoving();
    if (event.getButton() == MouseButton.PRIMARY && surface.canvasX(event.getX()) >= 0) {
      grip = new Grip(event.getX(), event.getY(), event.getX(), event.isShiftDown(), false);
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    Grip held = grip;
    if (held == null) {
      return;
    }
    double moved = Math.hypot(event.getX() - held.startX(), event.getY() - held.startY());
    if (!held.moved() && moved < DRAG_THRESHOLD_PX) {
      return;
    }
    surface.hover(null);
    if (held.framing()) {
      surface.showSelectionFrame(surface.canvasX(held.startX()), surface.canvasX(event.getX()));
    } else {
      view.panBy(held.lastX() - event.getX());
    }
    grip = held.movedTo(event.getX());
    event.consume();
  }

  private void release(MouseEvent event) {
    Grip held = grip;
    grip = null;
    if (held == null) {
      return;
    }
    surface.showSelectionFrame(0, 0);
    if (held.moved()) {
      if (held.framing()) {
        frame(surface.canvasX(held.startX()), surface.canvasX(event.getX()));
      }
    } else {
      click(event);
    }
    event.consume();
  }

  private void frame(double fromX, double toX) {
    double left = Math.min(fromX, toX);
    double right = Math.max(fromX, toX);
    if (right - left >= LEAST_FRAME_PX) {
      view.zoomToRange(
          new AxisRange(
              view.scaleProperty().get().day(left), view.scaleProperty().get().day(right)));
    }
  }

  private void click(MouseEvent event) {
    Node target = node(event.getPickResult().getIntersectedNode());
    double x = surface.canvasX(event.getX());
    NameLayer.NameKey cluster = surface.clusterOf(target);
    AxisItem item = surface.itemAt(target, x, event.getY());
    boolean twice = event.getClickCount() == 2;
    if (cluster != null) {
      surface.toggleList(cluster);
      return;
    }
    surface.closeList();
    if (item != null) {
      if (twice) {
        view.frameDecadeOf(item.id());
      } else {
        view.select(item.id());
      }
    } else if (twice && event.getY() < surface.shape().lanesY()) {
      frameBandAt(x);
    } else if (twice) {
      view.tellLeaving();
      view.zoomBy(2, x);
    }
  }

  private void frameBandAt(double x) {
    double day = view.scaleProperty().get().day(x);
    for (AxisBand band : view.getModel().bands()) {
      if (day >= band.startDay() && day < band.endDay()) {
        view.fitBand(band);
        return;
      }
    }
  }

  private void move(MouseEvent event) {
    surface.hover(surface.tickAt(surface.canvasX(event.getX()), event.getY()));
  }

  private void leave() {
    surface.hover(null);
  }

  private static @Nullable Node node(@Nullable Object target) {
    return target instanceof EventTarget && target instanceof Node node ? node : null;
  }
}
