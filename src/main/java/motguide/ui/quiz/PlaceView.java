package motguide.ui.quiz;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motguide.content.Task;
import motguide.quiz.Grade;
import motguide.ui.kit.Texts;

/** Putting a pin on a live axis: by dragging, by clicks, by arrows, or by typing the year. */
final class PlaceView extends VBox implements AnswerView {
  private static final long BIG_STEP = 10;

  private final PlaceModel model;
  private final PlaceAxis axis;
  private final Label tolerance;

  PlaceView(QuestionSheet sheet, Task.Placement task, PlaceModel model) {
    this.model = model;
    getStyleClass().add("quiz-place");
    axis = new PlaceAxis(sheet, task, model);
    tolerance =
        Texts.wrapped(
            task.toleranceYears() > 0
                ? sheet.text("quiz.place.tolerance", task.toleranceYears())
                : sheet.text("quiz.place.tolerance.none"),
            "quiz-place-tolerance");
    tolerance.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(new PromptHead(sheet), axis, tolerance);
  }

  @Override
  public Parent node() {
    return this;
  }

  @Override
  public void focusFirst() {
    axis.requestFocus();
  }

  @Override
  public boolean usesZero() {
    return true;
  }

  @Override
  public boolean typed(String character) {
    return model.type(character);
  }

  @Override
  public boolean pressed(KeyEvent event) {
    if (!axis.isFocused() || event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    KeyCode code = event.getCode();
    long size = event.isShiftDown() ? BIG_STEP : 1;
    switch (code) {
      case LEFT, KP_LEFT, DOWN, KP_DOWN -> model.step(-size);
      case RIGHT, KP_RIGHT, UP, KP_UP -> model.step(size);
      case PAGE_DOWN -> model.step(-BIG_STEP);
      case PAGE_UP -> model.step(BIG_STEP);
      case SPACE -> model.step(0);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void reveal(Grade grade, String confidence) {
    axis.reveal();
    getChildren().remove(tolerance);
  }
}
