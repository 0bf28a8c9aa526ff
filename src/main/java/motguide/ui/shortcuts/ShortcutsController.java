package motguide.ui.shortcuts;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Surroundings;

/** Lists the keys in one to three columns and narrows them down while the reader types. */
public final class ShortcutsController {
  private static final double BASE_EM_PX = 16;
  private static final double COLUMN_EM = 21;
  private static final int MOST_COLUMNS = 3;
  private static final double SHEET_HEIGHT = 0.9;

  private final Surroundings surroundings;
  private final Wording wording;
  private final ShortcutsViewModel model;

  @FXML private VBox veil;
  @FXML private VBox sheet;
  @FXML private TextField field;
  @FXML private Button close;
  @FXML private Label silenced;
  @FXML private Label none;
  @FXML private HBox columns;

  private int columnCount = MOST_COLUMNS;

  ShortcutsController(Surroundings surroundings) {
    this.surroundings = surroundings;
    wording = surroundings.wording();
    model = new ShortcutsViewModel(wording);
  }

  @FXML
  private void initialize() {
    field.textProperty().bindBidirectional(model.typedProperty());
    model.groupsProperty().subscribe(groups -> fill());
    sheet.maxHeightProperty().bind(veil.heightProperty().multiply(SHEET_HEIGHT));
    veil.widthProperty().subscribe(width -> fitWidth());
    surroundings.settings().subscribe(settings -> fitWidth());
    close.setOnAction(event -> surroundings.overlays().closeOverlay());
    veil.setOnMousePressed(
        event -> {
          if (veil.equals(event.getTarget())) {
            surroundings.overlays().closeOverlay();
          }
        });
    veil.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            surroundings.overlays().closeOverlay();
          }
        });
  }

  private void fitWidth() {
    double em = BASE_EM_PX * surroundings.settings().getValue().textPercent() / 100;
    int fits = (int) Math.floor(veil.getWidth() / (COLUMN_EM * em));
    int now = veil.getWidth() == 0 ? MOST_COLUMNS : Math.clamp(fits, 1, MOST_COLUMNS);
    present(silenced, !surroundings.settings().getValue().singleKeys());
    if (now != columnCount) {
      columnCount = now;
      fill();
    }
  }

  private void fill() {
    List<Node> boxes = new ArrayList<>();
    for (List<KeyGroup> column : KeyColumns.deal(model.groupsProperty().get(), columnCount)) {
      VBox box = new VBox();
      box.getStyleClass().add("keys-column");
      box.setMinWidth(0);
      box.setPrefWidth(1);
      HBox.setHgrow(box, Priority.ALWAYS);
      column.forEach(group -> box.getChildren().add(group(group)));
      boxes.add(box);
    }
    columns.getChildren().setAll(boxes);
    none.setText(model.emptyText());
    present(none, !none.getText().isEmpty());
  }

  private VBox group(KeyGroup group) {
    Label heading = new Label(wording.text("shortcuts.group." + group.code()));
    heading.getStyleClass().add("keys-heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    VBox box = new VBox(heading);
    box.getStyleClass().add("keys-group");
    group.rows().forEach(row -> box.getChildren().add(row(group, row)));
    if (group.code().equals("timeline") && model.typedProperty().get().isBlank()) {
      Label pointer = new Label(wording.text("shortcuts.pointer"));
      pointer.setWrapText(true);
      pointer.setMinHeight(Region.USE_PREF_SIZE);
      pointer.getStyleClass().add("keys-pointer");
      box.getChildren().add(pointer);
    }
    return box;
  }

  private HBox row(KeyGroup group, KeyRow row) {
    HBox caps = new HBox();
    caps.getStyleClass().add("keys-caps");
    for (List<String> stroke : row.shownStrokes()) {
      HBox together = new HBox();
      together.getStyleClass().add("keys-stroke");
      for (String cap : stroke) {
        Label label = new Label(cap);
        label.getStyleClass().add("keys-cap");
        label.setMinWidth(Region.USE_PREF_SIZE);
        together.getChildren().add(label);
      }
      caps.getChildren().add(together);
    }
    Label does = new Label(wording.text(ShortcutsViewModel.textKey(group, row)));
    does.setWrapText(true);
    does.setMinHeight(Region.USE_PREF_SIZE);
    does.getStyleClass().add("keys-does");
    HBox.setHgrow(does, Priority.ALWAYS);
    HBox line = new HBox(caps, does);
    line.getStyleClass().add("keys-row");
    return line;
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /** Shows every key again and takes the keyboard. */
  void opened() {
    field.clear();
    field.requestFocus();
  }
}
