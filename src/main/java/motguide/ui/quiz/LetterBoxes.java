package motguide.ui.quiz;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import motguide.quiz.LetterDifference;
import motguide.quiz.Part;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** A near miss beside the word that was wanted, letter by letter. */
final class LetterBoxes extends FlowPane {
  private static final double ARROW_PX = 20;
  private static final int MOST_IN_A_ROW = 12;

  LetterBoxes(QuestionSheet sheet, Part.Blank blank) {
    getStyleClass().add("quiz-letters");
    Icon arrow = new Icon(IconShape.ARROW, ARROW_PX);
    HBox between = new HBox(arrow);
    between.setAlignment(Pos.BOTTOM_CENTER);
    between.getStyleClass().add("quiz-letters-arrow");
    getChildren()
        .addAll(
            side(sheet.text("quiz.yours"), blank.letters(), LetterDifference.Cell::typed, "wrong"),
            between,
            side(
                sheet.text("quiz.right"),
                blank.letters(),
                LetterDifference.Cell::accepted,
                "right"));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(sheet.text("quiz.letters.spoken", blank.typed(), blank.accepted()));
  }

  private static VBox side(
      String caption,
      List<LetterDifference.Cell> cells,
      Function<LetterDifference.Cell, @Nullable String> letter,
      String different) {
    Pane boxes = cells.size() > MOST_IN_A_ROW ? new FlowPane() : new HBox();
    boxes.getStyleClass().add("quiz-letter-row");
    for (LetterDifference.Cell cell : cells) {
      String text = letter.apply(cell);
      Label box = new Label(text == null ? "" : text);
      box.getStyleClass().add("quiz-letter");
      if (!cell.same()) {
        box.getStyleClass().add(different);
      }
      boxes.getChildren().add(box);
    }
    VBox side = new VBox(Texts.whole(caption, "caption"), boxes);
    side.getStyleClass().add("quiz-letter-side");
    return side;
  }
}
