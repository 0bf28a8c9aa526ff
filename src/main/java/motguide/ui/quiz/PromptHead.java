package motguide.ui.quiz;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motguide.content.Lane;
import motguide.quiz.QuestionMaker;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Texts;

/** What is asked: the lane it belongs to, the question in large type and in the other language. */
final class PromptHead extends VBox {

  /** The head of a question whose text stands on its own. */
  PromptHead(QuestionSheet sheet) {
    this(sheet, true);
  }

  /**
   * The head of a question.
   *
   * @param withText false where the view writes the question itself
   */
  PromptHead(QuestionSheet sheet, boolean withText) {
    getStyleClass().add("quiz-prompt");
    getChildren().add(place(sheet));
    if (withText) {
      getChildren().add(Texts.wrapped(sheet.first(sheet.question().prompt()), "quiz-question"));
      addSecond(sheet);
    }
  }

  /** Adds the question in the second language, if there is one. */
  void addSecond(QuestionSheet sheet) {
    sheet
        .wording()
        .second(sheet.question().prompt())
        .ifPresent(other -> getChildren().add(Texts.wrapped(other, "quiz-question-second")));
  }

  private static HBox place(QuestionSheet sheet) {
    HBox row = new HBox();
    row.getStyleClass().add("quiz-prompt-place");
    row.setAlignment(Pos.CENTER_LEFT);
    sheet
        .event()
        .ifPresent(
            event -> {
              Lane lane = sheet.library().lane(event.lane());
              row.getChildren()
                  .addAll(
                      new Seal(lane, sheet.wording()),
                      Texts.whole(sheet.first(lane.name()), "quiz-prompt-lane"));
            });
    if (QuestionMaker.isMade(sheet.question().id())) {
      row.getChildren().add(Texts.whole(sheet.text("quiz.made"), "caption"));
    }
    if (sheet.disputed()) {
      HBox badge =
          new HBox(
              new Icon(IconShape.DISPUTE, 14), Texts.whole(sheet.text("quiz.disputed"), "caption"));
      badge.setAlignment(Pos.CENTER_LEFT);
      badge.getStyleClass().addAll("badge-disputed", "quiz-disputed");
      row.getChildren().add(badge);
    }
    return row;
  }
}
