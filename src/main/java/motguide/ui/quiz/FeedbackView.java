package motguide.ui.quiz;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.Question;
import motguide.quiz.Attempt;
import motguide.quiz.Confidence;
import motguide.quiz.Grade;
import motguide.quiz.Verdict;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.MarkedText;
import motguide.ui.kit.Texts;
import motguide.ui.source.EvidenceView;
import motguide.ui.strip.TimeStrip;

/**
 * What is said after an answer: how it was, why, why a wrong answer tempts, where it stands in
 * time, the cards and the evidence.
 */
final class FeedbackView extends VBox {
  private static final double SIGN_PX = 22;
  private static final double CARD_ICON_PX = 18;
  private static final List<Double> WIDE_SHARES = List.of(0.62, 0.38);
  private static final double WIDE_GAP_PX = 48;

  private final QuestionSheet sheet;
  private final VBox said = new VBox();
  private final VBox ways = new VBox();
  private final VBox reason = new VBox();
  private final Button evidenceButton = new Button();
  private final VBox evidence = new VBox();
  private final Button object = new Button();
  private final String headline;

  /**
   * The feedback to an attempt that has been marked or shown.
   *
   * @param wide whether it lies under the answer in two columns, which shows the place in time
   *     itself
   * @param actions where it leads
   */
  FeedbackView(QuestionSheet sheet, Attempt attempt, boolean wide, FeedbackActions actions) {
    this.sheet = sheet;
    Grade grade = attempt.grade().orElse(Grade.UNANSWERED);
    Question question = sheet.question();
    getStyleClass().addAll("quiz-feedback", wide ? "wide" : "narrow");
    said.getStyleClass().add("quiz-feedback-said");
    ways.getStyleClass().add("quiz-feedback-ways");
    Optional<String> distance = new VerdictWords(sheet, grade).distance();
    String gist = sheet.first(question.gist());
    headline = distance.orElse(gist);
    said.getChildren().add(headline(grade.verdict()));
    if (distance.isPresent()) {
      said.getChildren().add(Texts.wrapped(gist, "quiz-feedback-gist"));
    }
    addReason(grade.verdict() == Verdict.RIGHT && attempt.confidence() == Confidence.SURE);
    Temptation.of(sheet, attempt.response(), grade)
        .forEach(temptation -> said.getChildren().add(tempting(temptation)));
    if (!wide && !question.events().isEmpty()) {
      TimeStrip strip = new TimeStrip(sheet.library(), sheet.wording());
      strip.setOnEvent(actions::openEvent);
      strip.showNamed(question.events());
      VBox box = new VBox(strip);
      box.getStyleClass().addAll("box", "quiz-feedback-strip");
      ways.getChildren().add(box);
    }
    addCards(question.cards(), actions);
    addEvidence(question);
    if (wide) {
      getChildren().add(new Columns(List.of(said, ways), WIDE_SHARES, WIDE_GAP_PX));
    } else {
      getChildren().addAll(said, ways);
    }
  }

  /** Adds when it comes back. */
  void sayReturn(String words) {
    said.getChildren().add(Texts.wrapped(words, "quiz-feedback-return"));
  }

  /** Lets the person say that what they typed is right too. */
  void offerObjection(FeedbackActions actions) {
    object.setText(sheet.text("quiz.object"));
    Label key = new Label("O");
    key.getStyleClass().add("key-hint");
    object.setGraphic(key);
    object.setContentDisplay(ContentDisplay.RIGHT);
    object.setId("quiz-object");
    object.setMnemonicParsing(false);
    object.getStyleClass().addAll("plain", "quiz-object");
    object.setOnAction(action -> actions.object());
    said.getChildren().add(object);
  }

  /** Says what became of the objection, in the place of the button. */
  void sayObjected() {
    int at = said.getChildren().indexOf(object);
    if (at >= 0) {
      Label words = Texts.wrapped(sheet.text("quiz.objected"), "quiz-feedback-return");
      words.setId("quiz-objected");
      words.setFocusTraversable(true);
      said.getChildren().set(at, words);
    }
  }

  /** Whether an objection can still be made. */
  boolean canObject() {
    return said.getChildren().contains(object);
  }

  /** What the answer came to, in one line. */
  String headline() {
    return headline;
  }

  private HBox headline(Verdict verdict) {
    Icon icon = new Icon(shape(verdict), SIGN_PX);
    Label words = Texts.wrapped(headline, "quiz-verdict-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(icon, words);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass()
        .addAll("quiz-verdict", "verdict-" + verdict.name().toLowerCase(java.util.Locale.ROOT));
    words.setAccessibleText(
        sheet.text("quiz.sign." + verdict.name().toLowerCase(java.util.Locale.ROOT))
            + " "
            + headline);
    return row;
  }

  /** The sign of a verdict. */
  static IconShape shape(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> IconShape.MARU;
      case PARTLY -> IconShape.SANKAKU;
      case WRONG -> IconShape.BATSU;
      case UNANSWERED -> IconShape.MINUS;
    };
  }

  private void addReason(boolean folded) {
    Question question = sheet.question();
    MarkedText text =
        new MarkedText(
            sheet.first(question.explanation()),
            question.mark() == null ? null : sheet.first(question.mark()));
    text.getStyleClass().addAll("body", "quiz-feedback-reason");
    reason.getStyleClass().add("quiz-feedback-reason-box");
    reason.getChildren().add(text);
    if (folded) {
      Button unfold = new Button(sheet.text("quiz.feedback.unfold"));
      unfold.setId("quiz-unfold");
      unfold.setMnemonicParsing(false);
      unfold.setOnAction(
          action -> {
            int at = said.getChildren().indexOf(unfold);
            said.getChildren().set(at, reason);
          });
      said.getChildren().add(unfold);
    } else {
      said.getChildren().add(reason);
    }
  }

  private static VBox tempting(Temptation temptation) {
    VBox box =
        new VBox(
            Texts.wrapped(temptation.caption(), "quiz-tempting-caption"),
            Texts.wrapped(temptation.text(), "quiz-tempting-text"));
    box.getStyleClass().add("quiz-tempting");
    return box;
  }

  private void addCards(List<CardId> cards, FeedbackActions actions) {
    if (cards.isEmpty()) {
      return;
    }
    VBox column = new VBox(Texts.wrapped(sheet.text("quiz.feedback.card"), "caption"));
    column.getStyleClass().add("quiz-cards");
    for (CardId id : cards) {
      Card card = sheet.library().card(id);
      Button button = new Button(sheet.first(card.term()));
      button.setGraphic(new Icon(IconShape.CARDS, CARD_ICON_PX));
      button.setWrapText(true);
      button.setMnemonicParsing(false);
      button.getStyleClass().add("quiz-card-button");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.setAccessibleText(sheet.text("quiz.feedback.card.spoken", sheet.first(card.term())));
      button.setOnAction(action -> actions.openCard(id));
      StackPane row = new StackPane(button);
      if (column.getChildren().size() == 1) {
        Label key = Texts.whole("C", "key-hint");
        key.setMouseTransparent(true);
        row.getChildren().add(key);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
      }
      row.getStyleClass().add("quiz-card-row");
      column.getChildren().add(row);
    }
    ways.getChildren().add(column);
  }

  private void addEvidence(Question question) {
    if (question.claims().isEmpty()) {
      return;
    }
    long sources =
        question.claims().stream()
            .flatMap(id -> sheet.library().claim(id).sources().stream())
            .map(citation -> citation.source())
            .distinct()
            .count();
    evidenceButton.setText(sheet.text("quiz.feedback.evidence", question.claims().size(), sources));
    evidenceButton.setId("quiz-evidence");
    evidenceButton.setMnemonicParsing(false);
    evidenceButton.getStyleClass().addAll("plain", "quiz-evidence-button");
    evidenceButton.setGraphic(new Icon(IconShape.BOOK, CARD_ICON_PX));
    evidenceButton.setOnAction(action -> toggleEvidence());
    ways.getChildren().addAll(evidenceButton, evidence);
  }

  /** Opens or closes what the question rests on. */
  void toggleEvidence() {
    if (evidence.getChildren().isEmpty() && !sheet.question().claims().isEmpty()) {
      evidence
          .getChildren()
          .setAll(
              new EvidenceView(
                  sheet.question().claims(), List.of(), sheet.library(), sheet.wording()));
    } else {
      evidence.getChildren().clear();
    }
  }
}
