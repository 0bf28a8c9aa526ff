package motguide.ui.home;

import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import motguide.ui.kit.Wording;

/** A line of a menu with the key that does the same. */
final class ToolItem extends MenuItem {

  /**
   * A tool.
   *
   * @param key of its words
   * @param stroke what to press instead; empty for nothing
   */
  ToolItem(Wording wording, String key, String stroke, Runnable action, boolean possible) {
    super(wording.text(key));
    HBox box = new HBox();
    if (!stroke.isEmpty()) {
      Label hint = new Label(stroke);
      hint.getStyleClass().add("key-hint");
      box.getChildren().add(hint);
    }
    box.getStyleClass().add("home-view-key");
    setGraphic(box);
    setDisable(!possible);
    setOnAction(event -> action.run());
  }
}
