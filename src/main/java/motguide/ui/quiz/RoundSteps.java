package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import motguide.quiz.Attempt;
import motguide.quiz.Round;
import motguide.quiz.RoundResult;
import motguide.quiz.Verdict;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;

/**
 * How far a round has come: a segment for each question with its sign, or a bar and a count where
 * there are too many. Decoration with one sentence for screen readers.
 */
final class RoundSteps extends HBox {
  private static final int MOST_SEGMENTS = 12;
  private static final double SIGN_PX = 14;
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Wording wording;

  RoundSteps(Wording wording) {
    this.wording = wording;
    getStyleClass().add("quiz-steps");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Shows how far {@code round} has come. */
  void show(Round round) {
    int size = round.questions().size();
    getChildren().setAll(size <= MOST_SEGMENTS ? segments(round) : bar(round));
    RoundResult result = RoundResult.of(round);
    setAccessibleText(
        wording.text(
            "quiz.steps.spoken",
            size,
            round.index() + 1,
            result.counts().getOrDefault(Verdict.RIGHT, 0),
            result.counts().getOrDefault(Verdict.PARTLY, 0),
            result.counts().getOrDefault(Verdict.WRONG, 0)));
  }

  private static List<Node> segments(Round round) {
    List<Node> segments = new ArrayList<>();
    for (int i = 0; i < round.questions().size(); i++) {
      Attempt attempt = round.attempts().get(i);
      boolean current = i == round.index();
      StackPane segment = new StackPane();
      segment.getStyleClass().add("quiz-step");
      if (attempt.isOpen() || current) {
        Label number = new Label(String.valueOf(i + 1));
        number.getStyleClass().add("quiz-step-number");
        segment.getChildren().add(number);
      } else {
        IconShape shape = FeedbackView.shape(attempt.verdict());
        segment.getChildren().add(new Icon(shape, SIGN_PX));
        segment
            .getStyleClass()
            .add("verdict-" + attempt.verdict().name().toLowerCase(java.util.Locale.ROOT));
      }
      segment.pseudoClassStateChanged(CURRENT, current);
      segments.add(segment);
    }
    return segments;
  }

  private static List<Node> bar(Round round) {
    int size = round.questions().size();
    Region track = new Region();
    track.getStyleClass().add("quiz-bar-track");
    Region done = new Region();
    done.getStyleClass().add("quiz-bar-done");
    StackPane bar = new StackPane(track, done);
    bar.getStyleClass().add("quiz-bar");
    bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    long closed = round.attempts().stream().filter(attempt -> !attempt.isOpen()).count();
    done.maxWidthProperty().bind(bar.widthProperty().multiply((double) closed / size));
    Label count = Texts.whole((round.index() + 1) + " / " + size, "quiz-bar-count");
    return List.of(bar, count);
  }
}
