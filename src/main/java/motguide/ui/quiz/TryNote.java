package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import motguide.quiz.Attempt;
import motguide.quiz.Behaviour;
import motguide.quiz.Hints;
import motguide.quiz.Round;
import motguide.quiz.Verdict;
import motguide.ui.kit.Icon;
import motguide.ui.kit.Texts;

/** What stands beside a question that has been tried, or to which hints were given. */
final class TryNote {
  private static final double SIGN_PX = 20;
  private static final int THIRDS = 3;

  private TryNote() {}

  /**
   * The lines of it; none where nothing was tried and no hint taken.
   *
   * @param left how many further tries there are
   */
  static List<Node> of(QuestionSheet sheet, Round round, int left) {
    List<Node> lines = new ArrayList<>();
    Attempt attempt = round.attempt();
    if (left > 0) {
      lines.add(verdict(sheet, attempt.verdict(), left));
    }
    if (attempt.hints() > 0) {
      lines.add(Texts.wrapped(sheet.text("quiz.hint.caption"), "quiz-help-caption"));
      Hints.all(round.asked()).stream()
          .limit(attempt.hints())
          .forEach(each -> lines.add(Texts.wrapped(HintWords.of(each, sheet), "quiz-hint")));
    }
    if (!lines.isEmpty()) {
      lines.add(Texts.wrapped(sheet.text("quiz.again.worth", worth(attempt)), "quiz-help-text"));
    }
    return lines;
  }

  private static HBox verdict(QuestionSheet sheet, Verdict verdict, int left) {
    String key = verdict == Verdict.PARTLY ? "quiz.again.partly" : "quiz.again.wrong";
    Label words = Texts.wrapped(sheet.text(key, left), "quiz-try-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(new Icon(FeedbackView.shape(verdict), SIGN_PX), words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass()
        .addAll("quiz-try", "verdict-" + verdict.name().toLowerCase(java.util.Locale.ROOT));
    return row;
  }

  /** What a right answer would bring now, in thirds. */
  private static long worth(Attempt attempt) {
    double lost = Behaviour.PENALTY * (attempt.tries().size() + attempt.hints());
    return Math.max(0, Math.round((1 - lost) * THIRDS));
  }
}
