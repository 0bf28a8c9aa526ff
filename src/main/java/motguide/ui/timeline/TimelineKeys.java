package motguide.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import motguide.timeline.AxisItem;

/** What each key does. */
final class TimelineKeys {
  private final TimelineView view;
  private final Map<Stroke, Runnable> strokes = new HashMap<>();

  /** A key with the modifiers that matter. */
  private record Stroke(KeyCode code, boolean shift, boolean shortcut) {}

  /**
   * The keys of a view.
   *
   * @param menu asks what can be done with the selected item
   * @param cluster lists the nearest cluster
   */
  TimelineKeys(TimelineView view, Runnable menu, Runnable cluster) {
    this.view = view;
    plain(KeyCode.LEFT, () -> view.selectInLane(-1));
    plain(KeyCode.RIGHT, () -> view.selectInLane(1));
    plain(KeyCode.UP, () -> view.selectInNeighbourLane(-1));
    plain(KeyCode.DOWN, () -> view.selectInNeighbourLane(1));
    strokes.put(new Stroke(KeyCode.LEFT, false, true), () -> view.selectInTime(-1));
    strokes.put(new Stroke(KeyCode.RIGHT, false, true), () -> view.selectInTime(1));
    strokes.put(new Stroke(KeyCode.UP, false, true), () -> view.moveSelectedLane(-1));
    strokes.put(new Stroke(KeyCode.DOWN, false, true), () -> view.moveSelectedLane(1));
    plain(KeyCode.HOME, () -> view.selectEnd(-1));
    plain(KeyCode.END, () -> view.selectEnd(1));
    plain(KeyCode.PAGE_UP, () -> view.panByScreens(-1));
    plain(KeyCode.PAGE_DOWN, () -> view.panByScreens(1));
    plain(KeyCode.ADD, () -> view.zoomByKey(true));
    plain(KeyCode.EQUALS, () -> view.zoomByKey(true));
    plain(KeyCode.PLUS, () -> view.zoomByKey(true));
    strokes.put(new Stroke(KeyCode.EQUALS, true, false), () -> view.zoomByKey(true));
    strokes.put(new Stroke(KeyCode.SEMICOLON, true, false), () -> view.zoomByKey(true));
    strokes.put(new Stroke(KeyCode.PLUS, true, false), () -> view.zoomByKey(true));
    plain(KeyCode.SUBTRACT, () -> view.zoomByKey(false));
    plain(KeyCode.MINUS, () -> view.zoomByKey(false));
    plain(KeyCode.DIGIT0, view::fitAll);
    plain(KeyCode.NUMPAD0, view::fitAll);
    plain(KeyCode.ENTER, this::activate);
    plain(KeyCode.ESCAPE, () -> view.select(null));
    letter(KeyCode.G, false, view::toggleFold);
    letter(KeyCode.D, false, view::toggleSelectedLane);
    letter(KeyCode.O, false, cluster);
    strokes.put(new Stroke(KeyCode.F10, true, false), menu);
    letter(KeyCode.I, false, () -> view.followInfluence(1));
    letter(KeyCode.I, true, () -> view.followInfluence(-1));
  }

  private void plain(KeyCode code, Runnable action) {
    strokes.put(new Stroke(code, false, false), action);
  }

  private void letter(KeyCode code, boolean shift, Runnable action) {
    strokes.put(
        new Stroke(code, shift, false),
        () -> {
          if (view.letterKeysProperty().get()) {
            action.run();
          }
        });
  }

  private void activate() {
    AxisItem item = view.selectedItem();
    if (item != null) {
      view.activate(item.id());
    }
  }

  /** Does what the key does; false if it does nothing here, so that others may have it. */
  boolean handle(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    KeyCode code = event.getCode();
    boolean needsSelection = code == KeyCode.ENTER || code == KeyCode.ESCAPE;
    boolean silenced = code.isLetterKey() && !view.letterKeysProperty().get();
    Runnable action = strokes.get(new Stroke(code, event.isShiftDown(), event.isShortcutDown()));
    if (action == null || silenced || (needsSelection && view.selectedItem() == null)) {
      return false;
    }
    action.run();
    return true;
  }
}
