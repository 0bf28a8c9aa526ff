package motguide.ui.tour;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import motguide.tour.SceneDraft;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** A scene of a tour, which can be dragged to another place. */
final class SceneCell extends ListCell<SceneDraft> {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

  private final Wording wording;
  private final ToursViewModel model;
  private final Label number = new Label();
  private final Label head = new Label();
  private final Label facts = new Label();
  private final Label lacking = new Label();
  private final Label time = new Label();
  private final HBox box;

  SceneCell(Wording wording, ToursViewModel model) {
    this.wording = wording;
    this.model = model;
    getStyleClass().add("tours-scene");
    number.getStyleClass().add("tours-number");
    number.setMinWidth(USE_PREF_SIZE);
    head.getStyleClass().add("tours-head");
    head.setWrapText(true);
    facts.getStyleClass().add("tours-facts");
    time.getStyleClass().add("tours-facts");
    time.setMinWidth(USE_PREF_SIZE);
    lacking.getStyleClass().add("tours-lacking");
    lacking.setText(wording.text("tours.lacking"));
    VBox words = new VBox(head, facts, lacking);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    box = new HBox(number, words, time);
    box.getStyleClass().add("tours-scene-box");
    setPrefWidth(0);
    setOnDragDetected(this::dragged);
    setOnDragOver(this::draggedOver);
    setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
    setOnDragDropped(this::dropped);
  }

  @Override
  protected void updateItem(@Nullable SceneDraft scene, boolean empty) {
    super.updateItem(scene, empty);
    if (empty || scene == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    number.setText(Integer.toString(getIndex() + 1));
    head.setText(model.headOf(scene));
    facts.setText(model.factsOf(scene));
    time.setText(wording.text("tours.seconds.short", scene.seconds()));
    boolean lacks = model.isLacking(scene);
    lacking.setVisible(lacks);
    lacking.setManaged(lacks);
    setGraphic(box);
    String spoken =
        wording.text(
            "tours.scene.spoken", getIndex() + 1, head.getText(), facts.getText(), scene.seconds());
    setAccessibleText(lacks ? spoken + " " + lacking.getText() : spoken);
  }

  private void dragged(MouseEvent event) {
    if (isEmpty() || !model.isOwn()) {
      return;
    }
    Dragboard board = startDragAndDrop(TransferMode.MOVE);
    ClipboardContent content = new ClipboardContent();
    content.putString(Integer.toString(getIndex()));
    board.setContent(content);
    event.consume();
  }

  private boolean takes(DragEvent event) {
    return event.getGestureSource() instanceof SceneCell from
        && from.getListView().equals(getListView())
        && !from.equals(this)
        && !isEmpty();
  }

  private void draggedOver(DragEvent event) {
    if (takes(event)) {
      event.acceptTransferModes(TransferMode.MOVE);
      pseudoClassStateChanged(TARGET, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (takes(event) && event.getGestureSource() instanceof SceneCell from) {
      model.move(from.getIndex(), getIndex());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
