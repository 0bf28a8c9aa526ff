package motguide.ui.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.content.Event;
import motguide.exchange.ExportOutcome;
import motguide.quiz.Attempt;
import motguide.quiz.Confidence;
import motguide.quiz.QuizScope;
import motguide.quiz.RoundResult;
import motguide.quiz.Verdict;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;
import motguide.ui.strip.TimeStrip;

/**
 * What a round came to: the score, the misses on lanes and years, the weak spots with the error
 * made, confidence against truth, and the ways on.
 */
final class ResultView extends HBox {
  private static final double SIGN_PX = 16;

  private final Surroundings surroundings;
  private final Wording wording;
  private final Rounds rounds;
  private final RoundModel round;
  private final PrintSaver saver;
  private final ResultModel model;
  private final Button cards = new Button();
  private final Button retry = new Button();
  private final Button again = new Button();
  private final Button review = new Button();
  private final Button save = new Button();
  private final Label saved = Texts.wrapped("", "quiz-result-saved");

  ResultView(Surroundings surroundings, Rounds rounds, RoundModel round, PrintSaver saver) {
    this.saver = saver;
    this.surroundings = surroundings;
    this.rounds = rounds;
    this.round = round;
    wording = surroundings.wording();
    model = new ResultModel(round.round(), surroundings.library());
    getStyleClass().add("quiz-result");
    getStylesheets().add(ResultView.class.getResource("quiz.css").toExternalForm());
    VBox main = new VBox(head(), score());
    main.getStyleClass().add("quiz-result-main");
    addReturn(main);
    addMark(main);
    addStrip(main);
    addWeakSpots(main);
    ScrollPane scroll = new ScrollPane(main);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, side());
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Whether this is the result of {@code other} as it is now. */
  boolean isOf(RoundModel other) {
    return round.equals(other);
  }

  private Region head() {
    Label title = Texts.whole(wording.text("quiz.result.title"), "quiz-result-title");
    Label scope =
        Texts.wrapped(
            ScopeWords.title(round.scope(), surroundings.library(), wording), "secondary");
    HBox row = new HBox(title, scope);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("quiz-result-head");
    return row;
  }

  private Region score() {
    Label right = Texts.whole(String.valueOf(model.count(Verdict.RIGHT)), "numeral-xl");
    Label all = Texts.whole("/ " + model.size(), "quiz-result-all");
    Label words = Texts.wrapped(scoreWords(), "quiz-result-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(right, all, words);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("quiz-result-score");
    return row;
  }

  private String scoreWords() {
    return wording.text(
        "quiz.result.words",
        model.count(Verdict.RIGHT),
        model.count(Verdict.PARTLY),
        model.count(Verdict.WRONG),
        model.count(Verdict.UNANSWERED));
  }

  /** What the mean mark is where hints, further tries and parts make it another than the score. */
  private void addMark(VBox main) {
    if (round.isEndedByTime()) {
      main.getChildren().add(Texts.wrapped(wording.text("quiz.exam.over"), "secondary"));
    }
    long percent = Math.round(model.result().mark().fraction() * 100);
    boolean reduced =
        round.round().attempts().stream().anyMatch(a -> a.hints() > 0 || a.tries().size() > 1);
    if (percent * model.size() != 100L * model.count(Verdict.RIGHT)) {
      main.getChildren()
          .add(
              Texts.wrapped(
                  wording.text(reduced ? "quiz.result.mark.reduced" : "quiz.result.mark", percent),
                  "secondary"));
    }
  }

  private void addStrip(VBox main) {
    if (model.signs().isEmpty()) {
      return;
    }
    TimeStrip strip = new TimeStrip(surroundings.library(), wording);
    strip.getStyleClass().add("roomy");
    strip.setOnEvent(event -> surroundings.navigator().goTo(Place.Timeline.at(event)));
    strip.show(model.signs(), model.range());
    main.getChildren()
        .addAll(Texts.wrapped(wording.text("quiz.result.where"), "quiz-result-caption"), strip);
    Button map = new Button(wording.text("quiz.result.map"));
    map.setId("quiz-result-map");
    map.setMnemonicParsing(false);
    map.setGraphic(new Icon(IconShape.PROGRESS, SIGN_PX));
    map.setOnAction(
        action -> surroundings.navigator().goTo(new Place.Progress(Place.Progress.Page.MAP)));
    main.getChildren().add(map);
    model
        .weakEra()
        .ifPresent(
            weak ->
                main.getChildren()
                    .add(
                        Texts.wrapped(
                            wording.text(
                                "quiz.result.weak-era",
                                wording.first(weak.era().name()),
                                weak.asked(),
                                weak.missed()),
                            "quiz-result-weak-era")));
  }

  /** When the first of what came to mind is asked again; the misses say it each for itself. */
  private void addReturn(VBox main) {
    if (round.inClass()) {
      return;
    }
    ReturnWords words = new ReturnWords(rounds.study(), wording);
    IntStream.range(0, model.size())
        .filter(i -> round.round().attempts().get(i).recall() == Attempt.Recall.RECALLED)
        .mapToObj(i -> words.daysUntil(model.asked(i).question()))
        .flatMap(Optional::stream)
        .min(Long::compare)
        .ifPresent(
            days ->
                main.getChildren()
                    .add(Texts.wrapped(wording.text("quiz.result.return", days), "secondary")));
  }

  private void addWeakSpots(VBox main) {
    if (model.review().isEmpty()) {
      main.getChildren()
          .add(Texts.wrapped(wording.text("quiz.result.no-misses"), "quiz-result-none"));
      return;
    }
    main.getChildren().add(Texts.wrapped(wording.text("quiz.result.weak"), "quiz-result-caption"));
    VBox list = new VBox();
    list.getStyleClass().add("quiz-result-list");
    for (int index : model.review()) {
      list.getChildren().add(weakSpot(index));
    }
    main.getChildren().add(list);
  }

  private HBox weakSpot(int index) {
    QuestionSheet sheet = new QuestionSheet(model.asked(index), surroundings.library(), wording);
    Attempt attempt = round.round().attempts().get(index);
    HBox row = new HBox();
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("quiz-result-row");
    sheet.event().ifPresent(event -> row.getChildren().add(seal(event)));
    VBox texts =
        new VBox(
            Texts.wrapped(sheet.first(sheet.question().gist()), "quiz-result-gist"),
            Texts.wrapped(ErrorWords.of(sheet, attempt), "quiz-result-error"));
    if (attempt.recall() != Attempt.Recall.UNKNOWN && !round.inClass()) {
      new ReturnWords(rounds.study(), wording)
          .of(sheet.question())
          .ifPresent(when -> texts.getChildren().add(Texts.wrapped(when, "quiz-result-error")));
    }
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    row.getChildren().add(texts);
    if (attempt.confidence() == Confidence.SURE && attempt.grade().isPresent()) {
      row.getChildren().add(Texts.whole(wording.text("quiz.result.sure-wrong"), "quiz-result-tag"));
    }
    sheet.question().cards().stream()
        .findFirst()
        .ifPresent(
            id -> {
              Card card = surroundings.library().card(id);
              Button button = new Button(wording.text("quiz.result.card"));
              button.setMnemonicParsing(false);
              button.setGraphic(new Icon(IconShape.CARDS, SIGN_PX));
              button.setMinWidth(Region.USE_PREF_SIZE);
              button.setAccessibleText(
                  wording.text("quiz.feedback.card.spoken", wording.first(card.term())));
              button.setOnAction(
                  action -> surroundings.navigator().goTo(new Place.Card(id, false)));
              row.getChildren().add(button);
            });
    return row;
  }

  private Seal seal(Event event) {
    return new Seal(surroundings.library().lane(event.lane()), wording);
  }

  private Region side() {
    VBox ways = new VBox();
    ways.getStyleClass().add("quiz-result-ways");
    ways.setMinHeight(USE_PREF_SIZE);
    prepareWays(ways);
    VBox told = new VBox();
    told.getStyleClass().add("quiz-result-told");
    addCalibration(told);
    ScrollPane scroll = new ScrollPane(told);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox side = new VBox(scroll, ways);
    side.getStyleClass().addAll("paper", "quiz-result-side");
    side.minWidthProperty().bind(widthProperty().multiply(0.3));
    side.maxWidthProperty().bind(widthProperty().multiply(0.3));
    return side;
  }

  private void addCalibration(VBox told) {
    if (model.result().calibration().isEmpty()) {
      return;
    }
    told.getChildren()
        .add(Texts.wrapped(wording.text("quiz.result.calibration"), "quiz-result-caption"));
    for (Confidence level : List.of(Confidence.SURE, Confidence.MAYBE, Confidence.LOW)) {
      RoundResult.Calibration row = model.result().calibration().get(level);
      if (row != null) {
        told.getChildren().add(calibration(level, row));
      }
    }
    int wrong = model.surelyWrong();
    told.getChildren()
        .add(
            Texts.wrapped(
                wrong > 0
                    ? wording.text("quiz.result.surely-wrong", wrong)
                    : wording.text("quiz.result.surely-right"),
                "quiz-result-calibration-words"));
  }

  private Region calibration(Confidence level, RoundResult.Calibration row) {
    String name = wording.text("quiz.confidence." + level.name().toLowerCase(Locale.ROOT));
    FlowPane signs = new FlowPane();
    signs.getStyleClass().add("quiz-calibration-signs");
    for (int index : row.questions()) {
      Verdict verdict = round.round().attempts().get(index).verdict();
      StackPane sign = new StackPane(new Icon(FeedbackView.shape(verdict), SIGN_PX));
      sign.getStyleClass()
          .addAll("quiz-calibration-sign", "verdict-" + verdict.name().toLowerCase(Locale.ROOT));
      signs.getChildren().add(sign);
    }
    Label share = Texts.whole(Math.round(row.share() * 100) + "%", "quiz-calibration-share");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(Texts.whole(name, "medium"), gap, share);
    top.setAlignment(Pos.BASELINE_LEFT);
    VBox box = new VBox(top, signs);
    box.getStyleClass().add("quiz-calibration");
    box.setAccessibleText(
        wording.text("quiz.result.calibration.spoken", name, row.questions().size(), row.right()));
    box.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
    return box;
  }

  private void prepareWays(VBox ways) {
    model
        .firstCard()
        .ifPresent(
            id -> {
              Card card = surroundings.library().card(id);
              cards.setId("quiz-result-cards");
              cards.setOnAction(action -> surroundings.navigator().goTo(new Place.Card(id, false)));
              cards.getStyleClass().add("primary");
              StackPane row =
                  way(cards, wording.text("quiz.result.read", wording.first(card.term())), "Enter");
              row.getStyleClass().add("primary");
              ways.getChildren().add(row);
            });
    if (!model.missed().isEmpty()) {
      retry.setId("quiz-result-retry");
      retry.getStyleClass().add("large");
      retry.setOnAction(action -> retry());
      ways.getChildren()
          .add(way(retry, wording.text("quiz.result.retry", model.missed().size()), "A"));
    }
    review.setId("quiz-result-review");
    review.getStyleClass().add("large");
    review.setOnAction(action -> round.review());
    ways.getChildren().add(way(review, wording.text("quiz.result.review"), "R"));
    again.setId("quiz-result-again");
    again.getStyleClass().add("large");
    again.setOnAction(
        action ->
            surroundings
                .navigator()
                .goTo(rounds.fresh(round.scope(), model.size(), round.round().behaviour())));
    ways.getChildren().add(way(again, wording.text("quiz.result.again"), "N"));
    save.setId("quiz-result-save");
    save.setOnAction(action -> save());
    saved.setId("quiz-result-saved");
    saved.setVisible(false);
    saved.setManaged(false);
    ways.getChildren().addAll(way(save, wording.text("quiz.result.save"), "P"), saved);
  }

  /** A button over the whole width, with its key at the right edge. */
  private static StackPane way(Button button, String text, String key) {
    button.setText(text);
    button.setWrapText(true);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("quiz-way");
    button.setMaxWidth(Double.MAX_VALUE);
    Label hint = Texts.whole(key, "key-hint");
    hint.setMouseTransparent(true);
    StackPane row = new StackPane(button, hint);
    StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
    row.getStyleClass().add("quiz-way-row");
    return row;
  }

  private void retry() {
    surroundings.navigator().goTo(rounds.fresh(missed(), model.missed().size()));
  }

  /** The class that missed something is asked again as a class. */
  private QuizScope missed() {
    return round.inClass()
        ? new QuizScope.InClass(model.missed())
        : new QuizScope.Chosen(model.missed());
  }

  private void save() {
    ResultPrint print =
        new ResultPrint(
            round.round(),
            ScopeWords.title(round.scope(), surroundings.library(), wording),
            model.count(Verdict.RIGHT) + " / " + model.size() + "  " + scoreWords(),
            surroundings.library(),
            wording,
            rounds.study().today());
    saver.save(print.fileName(), print::laidOut, this::say);
  }

  private void say(ExportOutcome outcome) {
    String words =
        switch (outcome) {
          case ExportOutcome.Saved done -> wording.text("quiz.print.saved", done.file());
          case ExportOutcome.Failed failed ->
              wording.text(
                  "export.failed." + failed.reason().code(), failed.file(), failed.detail());
          case ExportOutcome.Stopped() -> "";
        };
    saved.setText(words);
    saved.setVisible(!words.isEmpty());
    saved.setManaged(!words.isEmpty());
    saved.setFocusTraversable(true);
    saved.requestFocus();
  }

  void focusFirst() {
    Node first = model.firstCard().isPresent() ? cards : model.missed().isEmpty() ? again : retry;
    first.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      surroundings.navigator().back();
    }
  }

  private void typed(KeyEvent event) {
    if (event.isAltDown()
        || event.isShortcutDown()
        || !surroundings.settings().getValue().singleKeys()) {
      return;
    }
    switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
      case "a" -> {
        if (!model.missed().isEmpty()) {
          event.consume();
          retry();
        }
      }
      case "p" -> {
        event.consume();
        save();
      }
      case "r" -> {
        event.consume();
        round.review();
      }
      case "n" -> {
        event.consume();
        again.fire();
      }
      default -> {}
    }
  }
}
