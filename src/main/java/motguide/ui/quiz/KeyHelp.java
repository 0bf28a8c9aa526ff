package motguide.ui.quiz;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import motguide.content.Task;
import motguide.ui.kit.Texts;

/** What stands beside a question before it is answered: how to answer and how it is marked. */
final class KeyHelp extends VBox {

  /**
   * The help for one question.
   *
   * @param wide whether it lies under the question, all keys in one line if they fit
   * @param exam whether nothing is checked before the round is handed in
   */
  KeyHelp(QuestionSheet sheet, boolean wide, boolean exam) {
    getStyleClass().addAll("quiz-help", wide ? "wide" : "narrow");
    String kind = sheet.question().task().kind();
    Pane keys = wide ? new FlowPane() : new VBox();
    keys.getStyleClass().add("quiz-help-keys");
    for (String line : sheet.text("quiz.help.keys." + kind, lastKey(sheet)).split(";", -1)) {
      String[] halves = line.split("=", 2);
      Label key = Texts.whole(halves[0].strip(), "key-hint", "quiz-help-key");
      HBox holder = new HBox(key);
      holder.getStyleClass().add("quiz-help-holder");
      boolean onwards = exam && halves[0].strip().equals("Enter");
      String does = onwards ? sheet.text("quiz.next") : halves[1].strip();
      HBox row = new HBox(holder, Texts.wrapped(does, "quiz-help-text"));
      row.setAlignment(Pos.TOP_LEFT);
      row.getStyleClass().add("quiz-help-row");
      keys.getChildren().add(row);
    }
    if (!wide) {
      getChildren().add(caption(sheet.text("quiz.help.keys")));
    }
    getChildren().add(keys);
    String marking = sheet.text("quiz.help.marking." + kind);
    if (!marking.isBlank()) {
      if (!wide) {
        getChildren().add(caption(sheet.text("quiz.help.marking")));
      }
      getChildren().add(Texts.wrapped(marking, "quiz-help-text", "quiz-help-marking"));
    }
  }

  /** The key on the last thing there is to choose or to place. */
  private static String lastKey(QuestionSheet sheet) {
    int last = sheet.asked().order().size() - 1;
    return last < 0
        ? ""
        : sheet.question().task() instanceof Task.Ordering
            ? Keys.digitOf(last)
            : Keys.letterOf(last);
  }

  private static Label caption(String text) {
    return Texts.wrapped(text, "quiz-help-caption");
  }
}
