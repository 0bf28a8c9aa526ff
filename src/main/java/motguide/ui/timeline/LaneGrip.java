package motguide.ui.timeline;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import motguide.timeline.LaneAction;

/**
 * Lets the pointer take hold of the head of a lane: dragging moves the lane, a double click
 * collapses or opens it, the context menu offers both.
 */
final class LaneGrip {
  private static final double DRAG_THRESHOLD_PX = 6;

  private final TimelineView view;
  private final LaneColumn column;
  private String held = "";
  private double pressedY;
  private boolean dragging;

  /** A grip on every head in {@code column}. */
  LaneGrip(TimelineView view, LaneColumn column) {
    this.view = view;
    this.column = column;
    column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    column.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    column.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    column.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
    Tooltip tip = new Tooltip();
    tip.setOnShowing(event -> tip.setText(view.wordsProperty().get().laneTip()));
    Tooltip.install(column, tip);
  }

  private void press(MouseEvent event) {
    held = event.getButton() == MouseButton.PRIMARY ? column.laneAt(event.getY()) : "";
    pressedY = event.getY();
    dragging = false;
  }

  private void drag(MouseEvent event) {
    if (held.isEmpty()) {
      return;
    }
    dragging |= Math.abs(event.getY() - pressedY) > DRAG_THRESHOLD_PX;
    if (dragging) {
      column.showDrop(held, event.getY());
      event.consume();
    }
  }

  private void release(MouseEvent event) {
    String lane = held;
    held = "";
    column.hideDrop();
    if (lane.isEmpty()) {
      return;
    }
    if (dragging) {
      view.moveLane(lane, column.stepsTo(lane, event.getY()));
      event.consume();
    } else if (event.getClickCount() == 2) {
      view.toggleLane(lane);
      event.consume();
    }
  }

  private void offer(ContextMenuEvent event) {
    String lane = column.laneAt(event.getY());
    if (lane.isEmpty()) {
      return;
    }
    ContextMenu menu = new ContextMenu();
    boolean collapsed = view.collapsedLanes().contains(lane);
    menu.getItems()
        .setAll(
            item(LaneAction.UP, view.canMoveLane(lane, -1), () -> view.moveLane(lane, -1)),
            item(LaneAction.DOWN, view.canMoveLane(lane, 1), () -> view.moveLane(lane, 1)),
            item(
                collapsed ? LaneAction.EXPAND : LaneAction.COLLAPSE,
                true,
                () -> view.toggleLane(lane)));
    menu.show(column, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private MenuItem item(LaneAction action, boolean possible, Runnable work) {
    MenuItem item = new MenuItem(view.wordsProperty().get().laneAction(action));
    item.setDisable(!possible);
    item.setOnAction(event -> work.run());
    return item;
  }
}
