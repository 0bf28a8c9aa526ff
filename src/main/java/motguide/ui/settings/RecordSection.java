package motguide.ui.settings;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import motguide.ui.kit.Wording;

/**
 * The part of the settings about the person's own record: where it is kept, taking it out and in,
 * and deleting it. What cannot be taken back is asked once more, in the place of the button.
 */
final class RecordSection extends VBox {
  private final Wording wording;
  private final RecordDesk desk;
  private final Label told = words("", "settings-told");
  private final VBox asking = new VBox();

  RecordSection(Wording wording, RecordDesk desk) {
    this.wording = wording;
    this.desk = desk;
    getStyleClass().add("settings-record");
    told.setId("record-told");
    asking.getStyleClass().addAll("box", "settings-asking");
    hide(told, true);
    closeQuestion();
    getChildren().addAll(place(), files(), deleting(), asking, told);
    asking.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            closeQuestion();
          }
        });
  }

  private VBox place() {
    TextField folder = new TextField(desk.folder());
    folder.setId("record-folder");
    folder.setEditable(false);
    folder.setAccessibleText(wording.text("settings.record.folder"));
    VBox row =
        row(
            words(wording.text("settings.record.place"), "settings-name"),
            words(
                wording.text(
                    desk.isKept() ? "settings.record.place.note" : "settings.record.unkept"),
                "secondary"),
            folder,
            button("record-open-folder", "settings.record.open-folder", desk::openFolder));
    row.setFillWidth(true);
    return row;
  }

  private VBox files() {
    FlowPane buttons =
        new FlowPane(
            button("record-save", "settings.record.save", () -> desk.saveAll(this::say)),
            button("record-table", "settings.record.table", () -> desk.saveTable(this::say)),
            button("record-add", "settings.record.add", () -> desk.addFrom(this::say)));
    buttons.getStyleClass().add("settings-buttons");
    VBox row =
        row(
            words(wording.text("settings.record.files"), "settings-name"),
            words(wording.text("settings.record.files.note"), "secondary"),
            buttons);
    row.setFillWidth(true);
    return row;
  }

  private VBox deleting() {
    FlowPane buttons =
        new FlowPane(
            button(
                "record-afresh",
                "settings.record.afresh",
                () ->
                    ask(
                        "settings.record.afresh.sure",
                        "settings.record.afresh.go",
                        desk::startAfresh)),
            button(
                "record-delete",
                "settings.record.delete",
                () ->
                    ask(
                        "settings.record.delete.sure",
                        "settings.record.delete.go",
                        desk::deleteEverything)));
    buttons.getStyleClass().add("settings-buttons");
    VBox row =
        row(
            words(wording.text("settings.record.deleting"), "settings-name"),
            words(wording.text("settings.record.deleting.note"), "secondary"),
            buttons);
    row.setFillWidth(true);
    return row;
  }

  private void ask(String sure, String go, Consumer<Consumer<String>> deed) {
    hide(told, true);
    Button stay = button("record-stay", "settings.record.stay", this::closeQuestion);
    Button doIt =
        button(
            "record-go",
            go,
            () -> {
              closeQuestion();
              deed.accept(this::say);
            });
    FlowPane buttons = new FlowPane(stay, doIt);
    buttons.getStyleClass().add("settings-buttons");
    asking.getChildren().setAll(words(wording.text(sure), "settings-name"), buttons);
    hide(asking, false);
    asking.applyCss();
    stay.requestFocus();
  }

  private void closeQuestion() {
    asking.getChildren().clear();
    hide(asking, true);
  }

  /** Says what became of something; the sentence takes the keyboard, so that it is read out. */
  private void say(String sentence) {
    told.setText(sentence);
    told.setAccessibleText(sentence);
    hide(told, false);
    told.setFocusTraversable(true);
    told.requestFocus();
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(wording.text(key));
    button.setId(id);
    button.setMnemonicParsing(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Label words(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static VBox row(javafx.scene.Node... parts) {
    VBox row = new VBox(parts);
    row.getStyleClass().add("settings-row");
    return row;
  }

  private static void hide(javafx.scene.Node node, boolean hidden) {
    node.setVisible(!hidden);
    node.setManaged(!hidden);
  }
}
