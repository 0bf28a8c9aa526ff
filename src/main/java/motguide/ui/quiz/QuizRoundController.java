package motguide.ui.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.quiz.Attempt;
import motguide.quiz.Confidence;
import motguide.quiz.Grade;
import motguide.quiz.Response;
import motguide.quiz.Round;
import motguide.quiz.Verdict;
import motguide.study.ResponseText;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;
import org.jspecify.annotations.Nullable;

/** Shows a round: the question or what is said about it, with what can be done at the foot. */
public final class QuizRoundController implements FeedbackActions {
  private static final double SIDE_SHARE = 0.378;

  private final Surroundings surroundings;
  private final Wording wording;
  private final Rounds rounds;

  @FXML private BorderPane root;
  @FXML private HBox top;
  @FXML private Button leave;
  @FXML private Label title;
  @FXML private Label kind;
  @FXML private ScrollPane mainScroll;
  @FXML private VBox main;
  @FXML private ScrollPane sideScroll;
  @FXML private VBox side;
  @FXML private Button previous;
  @FXML private ToggleButton flag;
  @FXML private Label flagKey;
  @FXML private Button handIn;
  @FXML private Button stay;
  @FXML private Button giveUp;
  @FXML private Label giveUpKey;
  @FXML private Label hintKey;
  @FXML private Button hint;
  @FXML private Button affirm;
  @FXML private Button clear;
  @FXML private Button end;
  @FXML private Label remaining;
  @FXML private OneOf<Confidence> confidence;
  @FXML private Button timeline;
  @FXML private Button go;

  private final RoundSteps steps;
  private final ExamClock clock;
  private final VBox hints = new VBox();
  private @Nullable RoundModel model;
  private @Nullable AnswerModel answerModel;
  private @Nullable AnswerView answerView;
  private @Nullable FeedbackView feedback;
  private @Nullable Palette palette;
  private boolean handingIn;
  private Subscription following = Subscription.EMPTY;
  private int shownIndex = -1;
  private RoundModel.@Nullable Stage shownStage;

  QuizRoundController(Surroundings surroundings, Rounds rounds) {
    this.surroundings = surroundings;
    this.rounds = rounds;
    wording = surroundings.wording();
    steps = new RoundSteps(wording);
    clock = new ExamClock(rounds.study(), wording);
  }

  @FXML
  private void initialize() {
    top.getChildren().addAll(clock, steps);
    hints.getStyleClass().add("quiz-hints");
    title.setMinWidth(0);
    for (Button button :
        List.of(previous, handIn, stay, giveUp, hint, affirm, clear, end, timeline, go)) {
      button.setMinWidth(Button.USE_PREF_SIZE);
    }
    confidence.setMinWidth(HBox.USE_PREF_SIZE);
    confidence
        .valueProperty()
        .subscribe(
            level -> {
              if (model != null && level != null) {
                model.say(level);
              }
            });
    flag.setMinWidth(Button.USE_PREF_SIZE);
    hint.setText(wording.text("quiz.hint.price"));
    previous.setOnAction(action -> step(-1));
    flag.setOnAction(action -> flag(flag.isSelected()));
    handIn.setOnAction(action -> handIn(true));
    stay.setOnAction(action -> handIn(false));
    hint.setOnAction(action -> hint());
    leave.setOnAction(action -> surroundings.navigator().back());
    giveUp.setOnAction(action -> giveUp());
    affirm.setOnAction(action -> affirmOrder());
    clear.setOnAction(action -> clearPairs());
    end.setOnAction(action -> end());
    timeline.setOnAction(action -> openTimeline());
    go.setOnAction(action -> go());
    root.widthProperty().subscribe(width -> sizeSide());
    new QuizKeys(this).install(root);
  }

  private void sizeSide() {
    double width = Math.rint(root.getWidth() * SIDE_SHARE);
    sideScroll.setMinWidth(width);
    sideScroll.setPrefWidth(width);
    sideScroll.setMaxWidth(width);
  }

  /** Shows this round from now on. */
  void show(RoundModel shown) {
    if (shown.equals(model)) {
      return;
    }
    following.unsubscribe();
    release();
    model = shown;
    shownIndex = -1;
    following = shown.roundProperty().subscribe(round -> follow(shown, round));
  }

  private void follow(RoundModel shown, Round round) {
    RoundModel.Stage stage = shown.stage();
    if (stage == RoundModel.Stage.RESULT) {
      return;
    }
    if (round.index() != shownIndex) {
      shownIndex = round.index();
      shownStage = null;
      ask(shown, round);
    }
    if (stage == RoundModel.Stage.TELLING && shownStage != stage) {
      tell(round);
    }
    boolean changed = shownStage != stage;
    shownStage = stage;
    steps.show(round);
    clock.show(shown);
    if (palette != null) {
      palette.show(round);
    }
    showHints(round);
    showFoot(shown);
    if (changed) {
      focusFirst();
    }
  }

  private void ask(RoundModel shown, Round round) {
    release();
    QuestionSheet sheet = sheet(round);
    title.setText(ScopeWords.title(shown.scope(), surroundings.library(), wording));
    kind.setText(wording.text("quiz.kind." + sheet.question().task().kind()));
    Draft draft = new Draft(shown.roundProperty());
    Answering answering = Answering.of(sheet, draft, surroundings.settings());
    answerModel = answering.model();
    answerView = answering.view();
    feedback = null;
    boolean wide = answering.wide();
    main.getChildren().setAll(answering.view().node());
    root.getStyleClass().removeAll("wide");
    if (wide) {
      root.getStyleClass().add("wide");
      main.getChildren().add(new KeyHelp(sheet, wide, shown.isExam()));
    }
    sideScroll.setVisible(!wide);
    sideScroll.setManaged(!wide);
    side.getChildren().setAll(wide ? List.of() : List.of(new KeyHelp(sheet, wide, shown.isExam())));
    (wide ? main : side).getChildren().add(wide ? 1 : 0, hints);
    handingIn = false;
    palette = shown.isExam() && !round.isFinished() ? new Palette(shown, wording) : null;
    if (palette != null) {
      (wide ? main : side).getChildren().add(wide ? 1 : 0, palette);
    }
    boolean typing = answering.view().usesZero();
    flagKey.setText(answering.model() instanceof WriteModel ? "Alt F" : "F");
    giveUpKey.setText(typing ? "Alt 0" : "0");
    hintKey.setText(answering.model() instanceof WriteModel ? "Alt H" : "H");
    mainScroll.setVvalue(0);
    sideScroll.setVvalue(0);
    confidence.offer(
        List.of(Confidence.values()),
        level -> wording.text("quiz.confidence." + level.name().toLowerCase(Locale.ROOT)),
        round.attempt().confidence());
  }

  /** Shows the hints that have been taken. */
  private void showHints(Round round) {
    hints
        .getChildren()
        .setAll(
            shownStage == RoundModel.Stage.ASKING
                ? TryNote.of(sheet(round), round, triesLeft())
                : List.of());
    present(hints, !hints.getChildren().isEmpty());
  }

  private int triesLeft() {
    return model == null ? 0 : model.triesLeft();
  }

  private QuestionSheet sheet(Round round) {
    return new QuestionSheet(round.asked(), surroundings.library(), wording);
  }

  private void tell(Round round) {
    Attempt attempt = round.attempt();
    AnswerView view = answerView;
    if (view == null) {
      return;
    }
    view.reveal(attempt.grade().orElse(Grade.UNANSWERED), confidenceWords(attempt));
    boolean wide = root.getStyleClass().contains("wide");
    FeedbackView told = new FeedbackView(sheet(round), attempt, wide, this);
    feedback = told;
    RoundModel asked = model;
    if (asked != null && !asked.inClass()) {
      new ReturnWords(rounds.study(), wording)
          .after(round.asked().question(), attempt)
          .ifPresent(told::sayReturn);
    }
    if (mayObject(round)) {
      told.offerObjection(this);
      if (isObjected(round)) {
        told.sayObjected();
      }
    }
    if (wide) {
      main.getChildren().setAll(view.node(), told);
    } else {
      side.getChildren().setAll(told);
      sideScroll.setVvalue(0);
    }
    go.setAccessibleHelp(told.headline());
  }

  /** Whether words or a number were typed that were not accepted. */
  private static boolean mayObject(Round round) {
    boolean typed =
        switch (round.attempt().response()) {
          case Response.Texts _, Response.NumberTyped _ -> true;
          default -> false;
        };
    Verdict verdict = round.attempt().verdict();
    return typed && (verdict == Verdict.WRONG || verdict == Verdict.PARTLY);
  }

  private boolean isObjected(Round round) {
    return rounds
        .study()
        .jottings()
        .isObjected(round.asked().question().id(), ResponseText.of(round.attempt().response()));
  }

  @Override
  public void object() {
    RoundModel now = model;
    FeedbackView told = feedback;
    if (now != null && told != null && telling() && told.canObject()) {
      rounds
          .study()
          .jottings()
          .object(
              now.round().asked().question().id(),
              now.round().attempt().response(),
              told::sayObjected);
      go.requestFocus();
    }
  }

  private String confidenceWords(Attempt attempt) {
    Confidence said = attempt.confidence();
    return said == null
        ? ""
        : wording.text("quiz.confidence." + said.name().toLowerCase(Locale.ROOT));
  }

  private void showFoot(RoundModel shown) {
    boolean asking = shown.stage() == RoundModel.Stage.ASKING;
    AnswerModel answer = answerModel;
    boolean ready = answer != null && answer.ready();
    boolean exam = asking && shown.isExam();
    if (handingIn && exam) {
      askWhetherToHandIn(shown);
      return;
    }
    present(stay, false);
    present(previous, exam);
    previous.setDisable(shown.round().index() == 0);
    present(flag, exam);
    flag.setSelected(shown.round().attempt().flagged());
    present(handIn, exam);
    present(giveUp, asking && !exam);
    present(hint, asking && shown.round().hint().isPresent());
    present(affirm, asking && answer instanceof OrderModel && !ready);
    present(clear, asking && answer instanceof MatchModel match && !match.pairs().isEmpty());
    present(confidence, asking && rounds.askConfidenceProperty().get());
    present(end, !asking && !shown.atLast());
    present(timeline, !asking && !shown.round().asked().question().events().isEmpty());
    boolean pairsLeft = asking && answer instanceof MatchModel match && match.open() > 0;
    present(remaining, pairsLeft);
    if (pairsLeft && answer instanceof MatchModel match) {
      remaining.setText(wording.text("quiz.match.remaining", match.open()));
    }
    go.setDisable(asking && !exam && (!ready || shown.isTriedAlready()));
    go.setText(wording.text(goKey(shown, asking, exam)));
  }

  private static String goKey(RoundModel shown, boolean asking, boolean exam) {
    if (exam) {
      boolean last = shown.round().index() == shown.round().questions().size() - 1;
      return last ? "quiz.exam.hand-in" : "quiz.next";
    }
    return asking ? "quiz.confirm" : shown.atLast() ? "quiz.result" : "quiz.next";
  }

  private void askWhetherToHandIn(RoundModel shown) {
    for (Node each :
        List.of(previous, flag, handIn, giveUp, hint, affirm, clear, confidence, end, timeline)) {
      present(each, false);
    }
    List<Attempt> attempts = shown.round().attempts();
    long open = attempts.stream().filter(attempt -> !Palette.isAnswered(attempt)).count();
    long flagged = attempts.stream().filter(Attempt::flagged).count();
    remaining.setText(wording.text("quiz.exam.sure", open, flagged));
    present(remaining, true);
    present(stay, true);
    go.setDisable(false);
    go.setText(wording.text("quiz.exam.hand-in.now"));
    go.setAccessibleHelp(remaining.getText());
  }

  /** Asks whether to hand in the examination, or goes on with it. */
  void handIn(boolean asked) {
    RoundModel now = model;
    if (now != null && asking() && now.isExam() && handingIn != asked) {
      handingIn = asked;
      now.settle();
      showFoot(now);
      if (asked) {
        go.requestFocus();
      } else {
        focusFirst();
      }
    }
  }

  /** Goes on or back among the questions of an examination; past the last it is handed in. */
  void step(int by) {
    RoundModel now = model;
    if (now != null && asking() && now.isExam()) {
      int to = now.round().index() + by;
      if (to >= now.round().questions().size()) {
        handIn(true);
      } else if (to >= 0) {
        now.visit(to);
      }
    }
  }

  /** The same for keys; gives whether there is an examination. */
  boolean stepExam(int by) {
    step(by);
    return isExam();
  }

  /** Whether an examination is under way. */
  boolean isExam() {
    return model != null && asking() && model.isExam();
  }

  /** Marks a question of an examination for a second look. */
  void flag(boolean on) {
    if (model != null && asking() && model.isExam()) {
      model.flag(on);
    }
  }

  /** Turns the mark for a second look on or off. */
  void toggleFlag() {
    if (model != null) {
      flag(!model.round().attempt().flagged());
    }
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  private void release() {
    if (answerModel != null) {
      answerModel.draft().release();
    }
  }

  /** Puts the keyboard where answering starts, or on the way on. */
  void focusFirst() {
    // What a scroll pane holds is in the scene, and can take the keyboard, only once it has a skin.
    root.applyCss();
    if (shownStage == RoundModel.Stage.TELLING) {
      go.requestFocus();
    } else if (answerView != null) {
      answerView.focusFirst();
      if (root.getStyleClass().contains("wide")) {
        bringIntoView(answerView.node());
      }
    }
  }

  /** Scrolls as far as needed to show the lower end of what is answered. */
  private void bringIntoView(Node answer) {
    root.layout();
    double room = mainScroll.getViewportBounds().getHeight();
    double way = main.getHeight() - room;
    double bottom = answer.getBoundsInParent().getMaxY();
    mainScroll.setVvalue(way <= 0 ? 0 : Math.clamp((bottom - room) / way, 0, 1));
  }

  /** Confirms the answer, or goes on if it has been: what Enter and the large button do. */
  void go() {
    RoundModel now = model;
    AnswerModel answer = answerModel;
    if (now == null || answer == null) {
      return;
    }
    if (now.stage() == RoundModel.Stage.TELLING) {
      now.next();
    } else if (now.isExam()) {
      if (handingIn) {
        now.finish();
      } else {
        step(1);
      }
    } else if (answer.ready()) {
      now.confirm();
    }
  }

  /** Shows what is right without an answer. */
  void giveUp() {
    if (model != null && !model.isExam()) {
      model.giveUp();
    }
  }

  /** Shows the next hint, if there is one. */
  void hint() {
    if (model != null) {
      model.hint();
    }
  }

  /** Takes the last change of the answer back; gives whether there was one. */
  boolean undo() {
    return answerModel != null && answerModel.undo();
  }

  private void affirmOrder() {
    if (answerModel instanceof OrderModel order) {
      order.affirm();
      go.requestFocus();
    }
  }

  private void clearPairs() {
    if (answerModel instanceof MatchModel match) {
      match.clear();
      focusFirst();
    }
  }

  private void end() {
    if (model != null) {
      model.finish();
    }
  }

  /** Says how sure the person is. */
  void say(Confidence level) {
    if (asking() && rounds.askConfidenceProperty().get()) {
      confidence.valueProperty().set(level);
    }
  }

  /** Whether the question waits for an answer. */
  boolean asking() {
    return model != null && model.stage() == RoundModel.Stage.ASKING;
  }

  /** Whether the answer has been marked and is being talked about. */
  boolean telling() {
    return model != null && model.stage() == RoundModel.Stage.TELLING;
  }

  Optional<AnswerView> answerView() {
    return Optional.ofNullable(answerView);
  }

  /** Whether single letters and digits act. */
  boolean singleKeys() {
    return surroundings.settings().getValue().singleKeys();
  }

  /** Opens the first card of the question, if it has one. */
  void openFirstCard() {
    if (model != null && telling()) {
      model.round().asked().question().cards().stream().findFirst().ifPresent(this::openCard);
    }
  }

  /** Shows the events of the question on the timeline. */
  void openTimeline() {
    if (model == null || !telling()) {
      return;
    }
    List<EventId> events = model.round().asked().question().events();
    if (events.size() == 1) {
      openEvent(events.getFirst());
    } else if (!events.isEmpty()) {
      surroundings.navigator().goTo(Place.Timeline.framing(events));
    }
  }

  /** Opens or closes what the question rests on. */
  void toggleEvidence() {
    if (feedback != null && telling()) {
      feedback.toggleEvidence();
    }
  }

  void leave() {
    if (handingIn) {
      handIn(false);
      return;
    }
    surroundings.navigator().back();
  }

  @Override
  public void openCard(CardId card) {
    surroundings.navigator().goTo(new Place.Card(card, false));
  }

  @Override
  public void openEvent(EventId event) {
    surroundings.navigator().goTo(Place.Timeline.at(event));
  }
}
