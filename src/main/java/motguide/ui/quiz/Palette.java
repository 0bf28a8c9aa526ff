package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import motguide.quiz.Attempt;
import motguide.quiz.Round;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;

/** All questions of an examination: which are answered, which are flagged, and a way to each. */
final class Palette extends VBox {
  private static final double SIGN_PX = 12;
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

  private final RoundModel model;
  private final Wording wording;
  private final FlowPane buttons = new FlowPane();

  Palette(RoundModel model, Wording wording) {
    this.model = model;
    this.wording = wording;
    getStyleClass().add("quiz-palette");
    buttons.getStyleClass().add("quiz-palette-buttons");
    getChildren()
        .addAll(
            Texts.wrapped(wording.text("quiz.exam.palette"), "quiz-help-caption"),
            buttons,
            Texts.wrapped(wording.text("quiz.exam.palette.note"), "quiz-help-text"));
  }

  /** Shows how things stand. */
  void show(Round round) {
    List<Attempt> attempts = round.attempts();
    List<Button> made = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      made.add(button(i, attempts.get(i), i == round.index()));
    }
    buttons.getChildren().setAll(made);
  }

  private Button button(int index, Attempt attempt, boolean current) {
    boolean answered = isAnswered(attempt);
    Button button = new Button(String.valueOf(index + 1));
    button.setId("quiz-palette-" + (index + 1));
    button.getStyleClass().add("quiz-palette-button");
    button.setMnemonicParsing(false);
    if (attempt.flagged()) {
      button.setGraphic(new Icon(IconShape.FLAG, SIGN_PX));
    } else if (answered) {
      button.setGraphic(new Icon(IconShape.CHECK, SIGN_PX));
    }
    button.pseudoClassStateChanged(CURRENT, current);
    button.pseudoClassStateChanged(ANSWERED, answered);
    button.setAccessibleText(
        wording.text(
            "quiz.exam.palette.spoken",
            index + 1,
            wording.text(answered ? "quiz.exam.answered" : "quiz.exam.open"),
            attempt.flagged() ? 1 : 0));
    button.setOnAction(action -> model.visit(index));
    return button;
  }

  /** Whether the question has an answer that will be marked. */
  static boolean isAnswered(Attempt attempt) {
    return attempt.state() == Attempt.State.KEPT || attempt.state() == Attempt.State.DONE;
  }
}
