package motguide.ui.projection;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import motguide.lecture.Notes;

/** The lecturer’s notes in a size of their own. */
final class NotesView extends VBox {
  private static final double LINE_SPACING_EM = 0.15;

  private Notes notes = Notes.of("");
  private int sizePx = 20;

  NotesView() {
    getStyleClass().add("notes");
  }

  /** Shows these notes, in letters of this size. */
  void show(Notes next, int px) {
    if (next.equals(notes) && px == sizePx) {
      return;
    }
    notes = next;
    sizePx = px;
    getStyleClass().removeIf(each -> each.startsWith("notes-"));
    getStyleClass().add("notes-" + px);
    getChildren().clear();
    for (Notes.Block block : notes.blocks()) {
      TextFlow flow = new TextFlow();
      flow.setLineSpacing(px * LINE_SPACING_EM);
      flow.getStyleClass().add("notes-block");
      for (Notes.Words words : block.words()) {
        Text text = new Text(words.text());
        text.getStyleClass().add("notes-text");
        if (words.strong()) {
          text.getStyleClass().add("strong");
        } else if (words.stressed()) {
          text.getStyleClass().add("stressed");
        }
        flow.getChildren().add(text);
      }
      if (block.item()) {
        Label bullet = new Label("・");
        bullet.getStyleClass().add("notes-text");
        bullet.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(flow, Priority.ALWAYS);
        getChildren().add(new HBox(bullet, flow));
      } else {
        getChildren().add(flow);
      }
    }
  }
}
