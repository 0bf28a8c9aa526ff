package motguide.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.content.ClaimId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.quiz.QuizScope;
import motguide.study.Mastery;
import motguide.study.PastReviews;
import motguide.study.Review;
import motguide.study.Study;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.kit.WideButton;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;

/** Fills the page of progress from the study, and leads from it to rounds of questions. */
public final class ProgressController {
  private static final PseudoClass ONE_COLUMN = PseudoClass.getPseudoClass("one-column");
  private static final int MOST_TODAY = 20;
  private static final int FORECAST_DAYS = 14;
  private static final int MOST_LEECHES = 5;
  private static final int MOST_SIGNS = 6;
  private static final int MOST_IN_CELL = 10;
  private static final int SIGN_PX = 14;
  private static final double FIRST_COLUMN_PERCENT = 58;
  private static final double LEAST_TWO_COLUMNS_EM = 78;

  private final Surroundings surroundings;
  private final Wording wording;
  private final Library library;
  private final Study study;
  private final LongSupplier seeds;

  private boolean oneColumn;

  @FXML private ScrollPane scroll;
  @FXML private Label day;
  @FXML private VBox newcomer;
  @FXML private Button firstRound;
  @FXML private GridPane filled;
  @FXML private Label due;
  @FXML private Label dueWords;
  @FXML private Button start;
  @FXML private VBox forecastBox;
  @FXML private VBox masteryBox;
  @FXML private Label weakest;
  @FXML private VBox leechBox;
  @FXML private Label daysWords;
  @FXML private VBox calendarBox;
  @FXML private VBox keptBox;

  ProgressController(Surroundings surroundings, Study study, LongSupplier seeds) {
    this.surroundings = surroundings;
    this.study = study;
    this.seeds = seeds;
    wording = surroundings.wording();
    library = surroundings.library();
  }

  @FXML
  private void initialize() {
    firstRound.setOnAction(
        action -> surroundings.navigator().goTo(new Place.QuizStart(new QuizScope.Everything())));
    scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    filled.widthProperty().subscribe(this::arrange);
    day.fontProperty().subscribe(this::arrange);
  }

  /** Two columns, or one under the other where they would be too narrow. */
  private void arrange() {
    boolean narrow = filled.getWidth() < LEAST_TWO_COLUMNS_EM * day.getFont().getSize();
    if (narrow == oneColumn) {
      return;
    }
    oneColumn = narrow;
    filled.pseudoClassStateChanged(ONE_COLUMN, narrow);
    filled.getColumnConstraints().getFirst().setPercentWidth(narrow ? 100 : FIRST_COLUMN_PERCENT);
    filled
        .getColumnConstraints()
        .getLast()
        .setPercentWidth(narrow ? 0 : 100 - FIRST_COLUMN_PERCENT);
    int index = 0;
    for (Node part : filled.getChildren()) {
      GridPane.setConstraints(part, narrow ? 0 : index % 2, narrow ? index : index / 2);
      index++;
    }
  }

  private void pressed(KeyEvent event) {
    double whole = scroll.getContent().getLayoutBounds().getHeight();
    double page = scroll.getViewportBounds().getHeight();
    double step = whole > page ? page * 0.9 / (whole - page) : 0;
    double to =
        switch (event.getCode()) {
          case PAGE_DOWN -> scroll.getVvalue() + step;
          case PAGE_UP -> scroll.getVvalue() - step;
          case HOME -> 0;
          case END -> 1;
          default -> Double.NaN;
        };
    if (!Double.isNaN(to)) {
      event.consume();
      scroll.setVvalue(Math.clamp(to, 0, 1));
    }
  }

  /** Shows what is known now. */
  void refresh() {
    boolean any = !study.answers().isEmpty();
    present(newcomer, !any);
    present(filled, any);
    DateTimeFormatter dates =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(wording.language().locale());
    day.setText(dates.format(study.today()));
    if (!any) {
      return;
    }
    PastReviews past = new PastReviews(study);
    showToday();
    showMastery();
    showLeeches(past.leeches());
    showDays(past.answersByDay());
    showKept(past.kept());
  }

  private void showToday() {
    Map<LocalDate, Integer> ahead = study.knowledge().agenda().dueByDay(study.now(), FORECAST_DAYS);
    int claims = study.knowledge().agenda().due(study.now()).size();
    List<QuestionId> questions = study.dueQuestions(MOST_TODAY);
    due.setText(String.valueOf(claims));
    dueWords.setText(
        questions.isEmpty()
            ? nothingDue(ahead)
            : wording.text("progress.due.words", claims, questions.size()));
    present(start, !questions.isEmpty());
    start.setText(wording.text("progress.start", questions.size()));
    start.setOnAction(action -> ask(questions, questions.size()));
    forecastBox.getChildren().setAll(new ForecastBars(ahead, study.today(), wording));
  }

  private String nothingDue(Map<LocalDate, Integer> ahead) {
    return ahead.entrySet().stream()
        .filter(entry -> entry.getValue() > 0 && entry.getKey().isAfter(study.today()))
        .findFirst()
        .map(
            entry -> {
              long days = ChronoUnit.DAYS.between(study.today(), entry.getKey());
              return days == 1
                  ? wording.text("progress.done.tomorrow", entry.getValue())
                  : wording.text("progress.done.later", days, entry.getValue());
            })
        .orElseGet(() -> wording.text("progress.done"));
  }

  private void ask(List<QuestionId> questions, int count) {
    surroundings
        .navigator()
        .goTo(new Place.QuizRound(new QuizScope.Chosen(questions), count, seeds.getAsLong()));
  }

  private void showMastery() {
    Mastery mastery = new Mastery(library, study.knowledge(), study.now());
    masteryBox
        .getChildren()
        .setAll(
            new MasteryGrid(
                library,
                wording,
                mastery,
                cell -> ask(cell.questions(), Math.min(MOST_IN_CELL, cell.questions().size()))));
    weakest.setText(
        mastery
            .weakest()
            .map(
                cell ->
                    wording.text(
                        "progress.weakest",
                        wording.first(library.lane(cell.lane()).name()),
                        wording.first(library.era(cell.era()).shortName()),
                        cell.begun(),
                        Math.round(cell.recall() * 100)))
            .orElse(""));
  }

  private void showLeeches(List<PastReviews.Leech> leeches) {
    List<Node> rows =
        leeches.stream()
            .flatMap(
                leech -> questionOn(leech.claim()).map(question -> row(leech, question)).stream())
            .limit(MOST_LEECHES)
            .map(Node.class::cast)
            .toList();
    leechBox
        .getChildren()
        .setAll(rows.isEmpty() ? List.of(wrapped("progress.leeches.none", "secondary")) : rows);
  }

  private Optional<Question> questionOn(ClaimId claim) {
    return library.pack().questions().stream()
        .filter(question -> question.claims().contains(claim))
        .findFirst();
  }

  private Node row(PastReviews.Leech leech, Question question) {
    Label gist = new Label(wording.first(question.gist()));
    gist.setWrapText(true);
    gist.setMinHeight(Region.USE_PREF_SIZE);
    WideButton name = new WideButton(gist);
    name.getStyleClass().addAll("plain", "progress-leech-name");
    name.setOnAction(action -> ask(questionsOn(leech.claim()), MOST_IN_CELL));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox signs = new HBox();
    signs.getStyleClass().add("progress-leech-signs");
    List<Review> reviews = leech.reviews();
    reviews.subList(Math.max(0, reviews.size() - MOST_SIGNS), reviews.size()).stream()
        .map(ProgressController::sign)
        .forEach(signs.getChildren()::add);
    String counts = wording.text("progress.leech.counts", reviews.size(), leech.forgotten());
    Label words = new Label(counts);
    words.getStyleClass().add("secondary");
    words.setMinWidth(Region.USE_PREF_SIZE);
    name.setAccessibleText(wording.first(question.gist()) + " " + counts);
    HBox row = new HBox();
    question.events().stream()
        .findFirst()
        .map(event -> library.lane(library.event(event).lane()))
        .ifPresent(lane -> row.getChildren().add(new Seal(lane, wording)));
    VBox history = new VBox(signs, words);
    history.setAlignment(Pos.CENTER_RIGHT);
    history.setMinWidth(Region.USE_PREF_SIZE);
    row.getChildren().addAll(name, history);
    row.getStyleClass().add("progress-leech");
    return row;
  }

  private List<QuestionId> questionsOn(ClaimId claim) {
    return library.pack().questions().stream()
        .filter(question -> question.claims().contains(claim))
        .map(Question::id)
        .toList();
  }

  private static Node sign(Review review) {
    Icon icon = new Icon(review.recalled() ? IconShape.MARU : IconShape.BATSU, SIGN_PX);
    StackPane box = new StackPane(icon);
    box.getStyleClass().add(review.recalled() ? "verdict-right" : "verdict-wrong");
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  private void showDays(Map<LocalDate, Integer> days) {
    LocalDate since = study.today().minusWeeks(DayCalendar.WEEKS - 1L);
    int answered = (int) days.keySet().stream().filter(each -> !each.isBefore(since)).count();
    daysWords.setText(wording.text("progress.days.words", answered));
    calendarBox.getChildren().setAll(new DayCalendar(days, study.today(), wording));
  }

  private void showKept(List<PastReviews.Kept> kept) {
    if (kept.isEmpty()) {
      keptBox.getChildren().setAll(wrapped("progress.kept.none", "secondary"));
      return;
    }
    keptBox.getChildren().clear();
    for (PastReviews.Kept each : kept) {
      keptBox.getChildren().add(keptRow(each));
    }
    keptBox
        .getChildren()
        .add(
            new Label(
                wording.text(
                    "progress.kept.aim", Math.round(study.knowledge().retention() * 100))));
  }

  private Node keptRow(PastReviews.Kept kept) {
    Label wait = new Label(wording.text("progress.kept.wait", kept.days()));
    wait.getStyleClass().add("progress-kept-wait");
    wait.setMinWidth(Region.USE_PREF_SIZE);
    Region bar = new Region();
    bar.getStyleClass().add("progress-kept-bar");
    HBox track = new HBox(bar);
    track.getStyleClass().add("progress-kept-track");
    bar.prefWidthProperty().bind(track.widthProperty().multiply(kept.share()));
    HBox.setHgrow(track, Priority.ALWAYS);
    Label share = new Label(Math.round(kept.share() * 100) + "%");
    share.getStyleClass().add("progress-kept-share");
    share.setMinWidth(Region.USE_PREF_SIZE);
    Label count = new Label(wording.text("progress.kept.of", kept.recalled(), kept.reviews()));
    count.getStyleClass().addAll("secondary", "progress-kept-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(wait, track, share, count);
    row.getStyleClass().add("progress-kept");
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(wait.getText() + " " + share.getText() + " " + count.getText());
    return row;
  }

  private Label wrapped(String key, String style) {
    Label label = new Label(wording.text(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  void focusFirst() {
    if (newcomer.isVisible()) {
      firstRound.requestFocus();
    } else if (start.isVisible()) {
      start.requestFocus();
    } else {
      scroll.requestFocus();
    }
  }
}
