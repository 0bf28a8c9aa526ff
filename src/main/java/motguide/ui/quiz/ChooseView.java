package motguide.ui.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.LocalizedText;
import motguide.content.Task;
import motguide.quiz.Grade;
import motguide.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Choosing one option, all that apply, or true and false: boxes under the question, true and false
 * side by side.
 */
final class ChooseView extends VBox implements AnswerView {
  private static final double SIDE_GAP_PX = 14;

  private final QuestionSheet sheet;
  private final ChooseModel model;
  private final Map<String, OptionBox> boxes = new LinkedHashMap<>();

  ChooseView(QuestionSheet sheet, ChooseModel model) {
    this.sheet = sheet;
    this.model = model;
    getStyleClass().add("quiz-choose");
    getChildren().add(new PromptHead(sheet));
    if (model.way() == ChooseModel.Way.SEVERAL) {
      getChildren().add(Texts.wrapped(sheet.text("quiz.choose.several"), "quiz-instruction"));
    }
    int index = 0;
    for (String id : model.ids()) {
      boxes.put(id, box(id, index++));
    }
    getChildren().add(arranged());
    model.responseProperty().subscribe(now -> showChosen());
  }

  private Region arranged() {
    if (model.way() == ChooseModel.Way.TRUTH) {
      return new Columns(List.copyOf(boxes.values()), List.of(0.5, 0.5), SIDE_GAP_PX);
    }
    VBox column = new VBox();
    column.getChildren().addAll(boxes.values());
    column.getStyleClass().add("quiz-options");
    return column;
  }

  private OptionBox box(String id, int index) {
    boolean square = model.way() == ChooseModel.Way.SEVERAL;
    Optional<LocalizedText> text = textOf(id);
    String first = text.map(sheet::first).orElseGet(() -> sheet.text("quiz.choose." + id));
    @Nullable String second = text.flatMap(sheet.wording()::second).orElse(null);
    return new OptionBox(Keys.letterOf(index), first, second, square, () -> model.choose(id));
  }

  private Optional<LocalizedText> textOf(String id) {
    return options().stream()
        .filter(option -> option.id().equals(id))
        .map(Task.Option::text)
        .findFirst();
  }

  private List<Task.Option> options() {
    return switch (sheet.question().task()) {
      case Task.SingleChoice(List<Task.Option> options) -> options;
      case Task.MultipleChoice(List<Task.Option> options) -> options;
      default -> List.of();
    };
  }

  private void showChosen() {
    boxes.forEach((id, box) -> box.setSelected(model.chosen(id)));
  }

  @Override
  public Parent node() {
    return this;
  }

  @Override
  public void focusFirst() {
    boxes.entrySet().stream()
        .filter(entry -> model.chosen(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> boxes.values().iterator().next())
        .requestFocus();
  }

  @Override
  public boolean typed(String character) {
    boolean chosen = model.chooseByKey(character);
    if (chosen) {
      focusChosen();
    }
    return chosen;
  }

  private void focusChosen() {
    if (model.way() != ChooseModel.Way.SEVERAL) {
      focusFirst();
    }
  }

  @Override
  public boolean pressed(KeyEvent event) {
    List<OptionBox> all = List.copyOf(boxes.values());
    int at = focused(all);
    if (at < 0 || model.draft().isClosed()) {
      return false;
    }
    KeyCode code = event.getCode();
    if (code == KeyCode.SPACE) {
      all.get(at).fire();
      return true;
    }
    int step =
        switch (code) {
          case UP, LEFT, KP_UP, KP_LEFT -> -1;
          case DOWN, RIGHT, KP_DOWN, KP_RIGHT -> 1;
          default -> 0;
        };
    if (step == 0 || event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    OptionBox next = all.get(Math.floorMod(at + step, all.size()));
    next.requestFocus();
    if (model.way() != ChooseModel.Way.SEVERAL) {
      next.fire();
    }
    return true;
  }

  private static int focused(List<OptionBox> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void reveal(Grade grade, String confidence) {
    boxes.forEach(
        (id, box) -> {
          boolean right = isRight(id);
          boolean chosen = model.chosen(id);
          OptionBox.Outcome outcome =
              right
                  ? chosen ? OptionBox.Outcome.RIGHT : OptionBox.Outcome.MISSED
                  : chosen ? OptionBox.Outcome.WRONG : OptionBox.Outcome.PASSED;
          box.reveal(outcome, stateWords(right, chosen, confidence));
        });
  }

  private boolean isRight(String id) {
    if (sheet.question().task() instanceof Task.TrueFalse(boolean answer, LocalizedText why)) {
      return id.equals(answer ? ChooseModel.TRUE : ChooseModel.FALSE);
    }
    return options().stream().anyMatch(option -> option.id().equals(id) && option.correct());
  }

  private String stateWords(boolean right, boolean chosen, String confidence) {
    String yours =
        confidence.isEmpty() ? sheet.text("quiz.yours") : sheet.text("quiz.yours.with", confidence);
    if (right) {
      return chosen ? sheet.text("quiz.right.with", yours) : sheet.text("quiz.right");
    }
    return chosen ? yours : "";
  }
}
