package motguide.ui.start;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Language;
import motguide.content.pack.Problem;
import motguide.content.pack.Severity;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Messages;
import org.jspecify.annotations.Nullable;

/** One problem in the list: what is wrong, how to mend it, and where it stands. */
final class ProblemCell extends ListCell<Problem> {
  private static final double MARGIN = 28;

  private final Messages messages;
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label fix = new Label();
  private final Label place = new Label();
  private final VBox box;

  ProblemCell(Messages messages) {
    this.messages = messages;
    number.getStyleClass().add("key-hint");
    number.setMinWidth(Region.USE_PREF_SIZE);
    title.getStyleClass().add("problem-title");
    fix.getStyleClass().add("problem-fix");
    place.getStyleClass().add("problem-place");
    place.setGraphic(new Icon(IconShape.FILE, 14));
    for (Label label : new Label[] {title, fix, place}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    HBox head = new HBox(number, title);
    head.getStyleClass().add("problem-head");
    box = new VBox(head, fix, place);
    box.getStyleClass().add("problem");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    box.maxWidthProperty().bind(widthProperty().subtract(MARGIN));
    box.prefWidthProperty().bind(widthProperty().subtract(MARGIN));
  }

  @Override
  protected void updateItem(@Nullable Problem problem, boolean empty) {
    super.updateItem(problem, empty);
    if (empty || problem == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Language language = messages.language();
    number.setText(Integer.toString(getIndex() + 1));
    String words = problem.message().in(language);
    title.setText(
        problem.severity() == Severity.WARNING ? messages.text("problems.warning", words) : words);
    fix.setText(problem.fix().in(language));
    place.setText(placeOf(problem));
    setAccessibleText(title.getText() + " " + fix.getText() + " " + place.getText());
    setGraphic(box);
  }

  private String placeOf(Problem problem) {
    if (problem.hasPlace()) {
      return messages.text("problems.place", problem.file(), problem.line(), problem.column());
    }
    return problem.file().isEmpty() ? messages.text("problems.whole-pack") : problem.file();
  }
}
