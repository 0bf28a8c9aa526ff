package motguide.ui.projection;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.lecture.Action;
import motguide.lecture.KeyTable;
import motguide.lecture.KeyTable.Change;
import motguide.ui.kit.Wording;

/**
 * The keys of a lecture, to be changed: each action with its keys, one more by pressing it, one
 * less by its button. What cannot be is said in a sentence and changes nothing.
 */
final class KeyEditor extends VBox {
  private final Wording wording;
  private final ProjectionDesk desk;
  private final VBox rows = new VBox();
  private final Label said = new Label();

  KeyEditor(Wording wording, ProjectionDesk desk) {
    this.wording = wording;
    this.desk = desk;
    getStyleClass().add("key-editor");
    said.getStyleClass().add("key-editor-said");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    rows.getStyleClass().add("key-editor-rows");
    Button usual = new Button(wording.text("projection.keys.usual"));
    usual.setId("keys-usual");
    usual.setOnAction(event -> keep(KeyTable.USUAL));
    getChildren().addAll(said, rows, usual);
    fill();
  }

  private void fill() {
    rows.getChildren().clear();
    KeyTable table = desk.keys();
    for (Action action : Action.values()) {
      Label name = new Label(name(action));
      name.setMinWidth(Region.USE_PREF_SIZE);
      name.getStyleClass().add("key-editor-name");
      FlowPane keys = new FlowPane();
      keys.getStyleClass().add("key-editor-keys");
      for (String key : table.keysOf(action)) {
        Button remove = new Button(KeyWords.of(key, wording) + " ×");
        remove.setId("key-" + action.code() + "-" + key);
        remove.getStyleClass().add("key-editor-key");
        remove.setAccessibleText(
            wording.text("projection.keys.remove", KeyWords.of(key, wording), name(action)));
        remove.setOnAction(event -> answer(desk.keys().removing(action, key)));
        keys.getChildren().add(remove);
      }
      keys.getChildren().add(adder(action));
      HBox.setHgrow(keys, Priority.ALWAYS);
      HBox row = new HBox(name, keys);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("key-editor-row");
      rows.getChildren().add(row);
    }
  }

  private String name(Action action) {
    return wording.text("lecture.action." + action.code());
  }

  /** A button that, pressed, waits for a key. */
  private Node adder(Action action) {
    ToggleButton adder = new ToggleButton(wording.text("projection.keys.add"));
    adder.setId("add-key-" + action.code());
    adder.getStyleClass().add("key-editor-key");
    adder.setAccessibleText(wording.text("projection.keys.add.spoken", name(action)));
    adder
        .selectedProperty()
        .subscribe(
            waits ->
                adder.setText(
                    wording.text(waits ? "projection.keys.waiting" : "projection.keys.add")));
    adder.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (adder.isSelected()) {
            event.consume();
            if (!event.getCode().isModifierKey() && event.getCode() != KeyCode.UNDEFINED) {
              adder.setSelected(false);
              answer(desk.keys().adding(action, event.getCode().name()));
            }
          }
        });
    adder
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                adder.setSelected(false);
              }
            });
    return adder;
  }

  private void answer(Change change) {
    switch (change) {
      case Change.Changed(KeyTable table) -> keep(table);
      case Change.Taken(String key, Action by) ->
          said.setText(wording.text("projection.keys.taken", KeyWords.of(key, wording), name(by)));
      case Change.Reserved(String key) ->
          said.setText(wording.text("projection.keys.reserved", KeyWords.of(key, wording)));
      case Change.Needed(String key, Action of) ->
          said.setText(wording.text("projection.keys.needed", KeyWords.of(key, wording), name(of)));
    }
  }

  private void keep(KeyTable table) {
    said.setText("");
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String focused = owner == null || owner.getId() == null ? "" : owner.getId();
    desk.keep(table);
    fill();
    refocus(focused);
  }

  /** Gives the keyboard back to where it was among the rows made anew. */
  private void refocus(String id) {
    if (id.isEmpty()) {
      return;
    }
    applyCss();
    List<Node> same = lookupAll("#" + id).stream().toList();
    if (!same.isEmpty()) {
      same.getFirst().requestFocus();
    }
  }

  /** What was said last; empty while everything was done as wished. */
  String said() {
    return said.getText();
  }
}
