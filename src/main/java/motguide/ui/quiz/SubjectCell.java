package motguide.ui.quiz;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** One thing a round can be about, with the number of questions on it. */
final class SubjectCell extends ListCell<QuizStartViewModel.Subject> {
  private final Wording wording;
  private final Label name = new Label();
  private final Label second = new Label();
  private final Label count = Texts.whole("", "quiz-subject-count");
  private final HBox row;

  SubjectCell(Wording wording) {
    this.wording = wording;
    name.getStyleClass().add("quiz-subject-name");
    second.getStyleClass().add("quiz-subject-second");
    VBox texts = new VBox(name, second);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    row = new HBox(texts, count);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("quiz-subject-row");
    getStyleClass().add("quiz-subject");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(QuizStartViewModel.@Nullable Subject item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    name.setText(item.name());
    second.setText(item.second());
    second.setVisible(!item.second().isEmpty());
    second.setManaged(!item.second().isEmpty());
    count.setText(wording.text("quiz.start.questions", item.questions()));
    setGraphic(row);
    setAccessibleText(item.name() + " " + count.getText());
  }
}
