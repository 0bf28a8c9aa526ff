package motguide.ui.timeline;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Makes a finger that is held still ask for what the right button asks for, where the platform does
 * not do so itself.
 */
final class LongPress {
  private static final Duration HELD = Duration.millis(500);
  private static final double STILL_PX = 8;

  private final Node node;
  private final PauseTransition wait = new PauseTransition(HELD);
  private final EventHandler<MouseEvent> onPress = this::press;
  private final EventHandler<MouseEvent> onDrag = this::drag;
  private final EventHandler<MouseEvent> onRelease = this::release;
  private final EventHandler<ContextMenuEvent> onMenu = event -> wait.stop();
  private final EventHandler<ZoomEvent> onPinch = event -> wait.stop();
  private @Nullable MouseEvent pressed;
  private boolean asked;

  /** Listens to fingers on {@code node} and its children, once installed. */
  LongPress(Node node) {
    this.node = node;
    wait.setOnFinished(event -> ask());
  }

  void install() {
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, onPress);
    node.addEventFilter(MouseEvent.MOUSE_DRAGGED, onDrag);
    node.addEventFilter(MouseEvent.MOUSE_RELEASED, onRelease);
    node.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, onMenu);
    node.addEventFilter(ZoomEvent.ZOOM_STARTED, onPinch);
  }

  void dispose() {
    wait.stop();
    node.removeEventFilter(MouseEvent.MOUSE_PRESSED, onPress);
    node.removeEventFilter(MouseEvent.MOUSE_DRAGGED, onDrag);
    node.removeEventFilter(MouseEvent.MOUSE_RELEASED, onRelease);
    node.removeEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, onMenu);
    node.removeEventFilter(ZoomEvent.ZOOM_STARTED, onPinch);
  }

  private void press(MouseEvent event) {
    asked = false;
    if (event.isSynthesized()) {
      pressed = event;
      wait.playFromStart();
    }
  }

  private void drag(MouseEvent event) {
    MouseEvent from = pressed;
    if (from != null
        && Math.hypot(event.getSceneX() - from.getSceneX(), event.getSceneY() - from.getSceneY())
            > STILL_PX) {
      wait.stop();
    }
  }

  /** A finger that has asked for a menu does not click when it is lifted. */
  private void release(MouseEvent event) {
    wait.stop();
    pressed = null;
    if (asked) {
      asked = false;
      event.consume();
    }
  }

  private void ask() {
    MouseEvent from = pressed;
    if (from != null) {
      asked = true;
      Event.fireEvent(
          from.getTarget(),
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              from.getSceneX(),
              from.getSceneY(),
              from.getScreenX(),
              from.getScreenY(),
              false,
              from.getPickResult()));
    }
  }
}
