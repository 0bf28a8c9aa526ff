package motguide.ui.quiz;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import motguide.content.Task;
import motguide.quiz.Grade;
import motguide.quiz.Part;
import motguide.quiz.Verdict;
import motguide.study.Settings;

/**
 * Putting things in order: by dragging a row, by taking it up and pressing an arrow, or by a click
 * on it and another on the place where it should stand.
 */
final class OrderView extends VBox implements AnswerView {
  private static final List<Double> SHARES = List.of(0.46, 0.11, 0.43);

  private final QuestionSheet sheet;
  private final Task.Ordering task;
  private final OrderModel model;
  private final OrderList list;

  OrderView(
      QuestionSheet sheet,
      Task.Ordering task,
      OrderModel model,
      ObservableValue<Settings> settings) {
    this.sheet = sheet;
    this.task = task;
    this.model = model;
    getStyleClass().add("quiz-order");
    list = new OrderList(sheet, task, model, new Glide(settings));
    getChildren().addAll(new PromptHead(sheet), list);
  }

  @Override
  public Parent node() {
    return this;
  }

  @Override
  public void focusFirst() {
    list.row(model.order().getFirst()).requestFocus();
  }

  @Override
  public boolean pressed(KeyEvent event) {
    Optional<OrderRow> focused = list.focusedRow();
    if (focused.isEmpty() || model.draft().isClosed() || event.isShortcutDown()) {
      return false;
    }
    String id = focused.get().itemId();
    KeyCode code = event.getCode();
    boolean holding = model.heldProperty().get() != null;
    if (code == KeyCode.SPACE) {
      model.takeOrPut(id);
      return true;
    }
    if (holding && (code == KeyCode.ESCAPE || code == KeyCode.ENTER)) {
      model.put();
      return true;
    }
    int step =
        switch (code) {
          case UP, KP_UP -> -1;
          case DOWN, KP_DOWN -> 1;
          default -> 0;
        };
    if (step == 0) {
      return false;
    }
    if (holding || event.isAltDown()) {
      model.move(id, step);
    } else {
      int next = Math.clamp(model.order().indexOf(id) + step, 0, model.order().size() - 1);
      list.row(model.order().get(next)).requestFocus();
    }
    return true;
  }

  @Override
  public boolean typed(String character) {
    int place = Keys.digit(character);
    Optional<OrderRow> focused = list.focusedRow();
    if (focused.isEmpty() || place < 0 || place >= model.order().size()) {
      return false;
    }
    model.moveTo(focused.get().itemId(), place);
    return true;
  }

  @Override
  public void reveal(Grade grade, String confidence) {
    boolean answered = grade.verdict() != Verdict.UNANSWERED;
    model.put();
    List<String> wrong =
        grade.parts().stream()
            .filter(part -> !part.right())
            .flatMap(
                part -> part instanceof Part.Item(String id, var c) ? List.of(id).stream() : null)
            .toList();
    OrderTruth truth = new OrderTruth(sheet, task);
    list.reveal(id -> !wrong.contains(id), answered);
    getChildren().remove(list);
    OrderJoin join = new OrderJoin(list, truth, answered ? wrong : List.of());
    getChildren().add(new Columns(List.of(list, join, truth), SHARES, 0));
  }
}
