package motguide.ui.quiz;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motguide.content.Task;
import motguide.quiz.Grade;
import motguide.quiz.Verdict;

/** Pairing things: by their keys, by a click on each, or by drawing a line. */
final class MatchView extends VBox implements AnswerView {
  private final MatchModel model;
  private final MatchBoard board;

  MatchView(QuestionSheet sheet, Task.Matching task, MatchModel model) {
    this.model = model;
    getStyleClass().add("quiz-match");
    board = new MatchBoard(sheet, task, model);
    getChildren().addAll(new PromptHead(sheet), board);
  }

  @Override
  public Parent node() {
    return this;
  }

  @Override
  public void focusFirst() {
    board.focusFirst();
  }

  @Override
  public boolean typed(String character) {
    return model.pickByKey(character);
  }

  @Override
  public boolean pressed(KeyEvent event) {
    Optional<MatchBox> focused = board.focusedBox();
    if (focused.isEmpty() || event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    MatchBox box = focused.get();
    KeyCode code = event.getCode();
    switch (code) {
      case SPACE -> board.pick(box);
      case DELETE -> {
        if (box.isLeft()) {
          model.unpair(box.itemId());
        } else {
          model.leftOf(box.itemId()).ifPresent(model::unpair);
        }
      }
      case ESCAPE -> {
        return model.letGo();
      }
      case ENTER -> {
        if (!waits()) {
          return false;
        }
        board.pick(box);
      }
      case UP, KP_UP -> board.focusBeside(box, -1);
      case DOWN, KP_DOWN -> board.focusBeside(box, 1);
      case LEFT, KP_LEFT, RIGHT, KP_RIGHT -> board.focusAcross(box);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean waits() {
    return model.pendingLeftProperty().get() != null || model.pendingRightProperty().get() != null;
  }

  @Override
  public void reveal(Grade grade, String confidence) {
    model.letGo();
    board.reveal(grade.verdict() != Verdict.UNANSWERED);
  }
}
