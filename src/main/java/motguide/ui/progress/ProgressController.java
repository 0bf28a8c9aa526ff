package motguide.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Library;
import motguide.content.QuestionId;
import motguide.quiz.QuizScope;
import motguide.study.Mastery;
import motguide.study.PastReviews;
import motguide.study.Repair;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Place.Progress.Page;
import motguide.ui.navigation.Surroundings;

/** Fills the page of progress from the study, and leads from it to rounds of questions. */
public final class ProgressController {
  private static final PseudoClass ONE_COLUMN = PseudoClass.getPseudoClass("one-column");
  private static final int MOST_MORE = 10;
  private static final int FORECAST_DAYS = 14;
  private static final double FIRST_COLUMN_PERCENT = 58;
  private static final double LEAST_TWO_COLUMNS_EM = 78;

  private final Surroundings surroundings;
  private final Wording wording;
  private final Library library;
  private final Study study;
  private final Asking asking;
  private final Plans plans;

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
  @FXML private OneOf<Page> pages;
  @FXML private VBox map;
  @FXML private VBox mistakesBox;
  @FXML private VBox planBox;
  @FXML private VBox mapBox;
  @FXML private Label mapWeakest;
  @FXML private HBox mapLegend;

  ProgressController(
      Surroundings surroundings,
      Study study,
      LongSupplier seeds,
      Consumer<Settings> change,
      Executor background) {
    this.surroundings = surroundings;
    this.study = study;
    asking = new Asking(surroundings.navigator(), seeds);
    plans = new Plans(surroundings, study, asking, change, background);
    wording = surroundings.wording();
    library = surroundings.library();
  }

  @FXML
  private void initialize() {
    firstRound.setOnAction(
        action -> surroundings.navigator().goTo(new Place.QuizStart(new QuizScope.Everything())));
    pages.offer(
        List.of(Page.values()),
        page -> wording.text("progress.page." + page.name().toLowerCase(Locale.ROOT)),
        Page.OVERVIEW);
    pages.valueProperty().subscribe(page -> refresh());
    addLegend();
    scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    filled.widthProperty().subscribe(this::arrange);
    // The font changes while styles are applied, when nothing may be put elsewhere.
    day.fontProperty().subscribe(() -> Platform.runLater(this::arrange));
  }

  private void addLegend() {
    for (int shade = 0; shade <= Ink.STEPS.length; shade++) {
      Region square = new Region();
      square.getStyleClass().addAll("progress-calendar-day", "ink-" + (shade + 1));
      long from = shade == 0 ? 0 : Math.round(Ink.STEPS[shade - 1] * 100);
      mapLegend.getChildren().addAll(square, Texts.whole(from + "%–", "secondary"));
    }
  }

  /** The page that is shown. */
  Page page() {
    return Objects.requireNonNullElse(pages.valueProperty().get(), Page.OVERVIEW);
  }

  /** Shows another page. */
  void show(Page page) {
    pages.valueProperty().set(page);
    refresh();
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
    present(pages, any);
    present(filled, any && page() == Page.OVERVIEW);
    present(map, any && page() == Page.MAP);
    present(mistakesBox, any && page() == Page.MISTAKES);
    present(planBox, any && page() == Page.PLAN);
    DateTimeFormatter dates = wording.calendar(FormatStyle.FULL);
    day.setText(dates.format(study.today()));
    if (any) {
      switch (page()) {
        case OVERVIEW -> showOverview();
        case MAP -> showMap();
        case MISTAKES ->
            mistakesBox.getChildren().setAll(new MistakesPage(library, wording, study, asking));
        case PLAN -> planBox.getChildren().setAll(new PlanPage(plans));
      }
    }
  }

  private void showOverview() {
    PastReviews past = new PastReviews(study);
    showToday();
    showMastery();
    leechBox.getChildren().setAll(new LeechList(library, wording, past.leeches(), asking));
    showDays(past.answersByDay());
    keptBox.getChildren().setAll(new KeptRows(wording, past.kept(), study.knowledge().retention()));
  }

  private void showToday() {
    Map<LocalDate, Integer> ahead = study.knowledge().agenda().dueByDay(study.now(), FORECAST_DAYS);
    int claims = study.knowledge().agenda().due(study.now()).size();
    List<QuestionId> today = study.dueQuestionsToday(plans.plan().mostADay());
    List<QuestionId> questions = today.isEmpty() ? study.dueQuestions(MOST_MORE) : today;
    due.setText(String.valueOf(claims));
    dueWords.setText(questions.isEmpty() ? nothingDue(ahead) : dueWords(claims, today.size()));
    present(start, !questions.isEmpty());
    start.setText(
        wording.text(today.isEmpty() ? "progress.more" : "progress.start", questions.size()));
    start.setOnAction(action -> asking.all(questions));
    forecastBox.getChildren().setAll(new ForecastBars(ahead, study.today(), wording));
  }

  private String dueWords(int claims, int questions) {
    int most = plans.plan().mostADay();
    if (questions == 0) {
      return wording.text("progress.due.full", study.reviewedToday(), claims);
    }
    return claims > most - study.reviewedToday()
        ? wording.text("progress.due.capped", claims, most - study.reviewedToday(), questions)
        : wording.text("progress.due.words", claims, questions);
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

  private void repair(Mastery.Cell cell) {
    asking.all(Repair.of(library, study.knowledge(), cell, study.now()));
  }

  private void showMap() {
    Mastery mastery = new Mastery(library, study.knowledge(), study.now());
    mapBox.getChildren().setAll(new ForgettingMap(library, wording, mastery, this::repair));
    mapWeakest.setText(weakestWords(mastery));
  }

  private String weakestWords(Mastery mastery) {
    return mastery
        .weakest()
        .map(
            cell ->
                wording.text(
                    "progress.weakest",
                    wording.first(library.lane(cell.lane()).name()),
                    wording.first(library.era(cell.era()).shortName()),
                    cell.begun(),
                    Math.round(cell.recall() * 100)))
        .orElse("");
  }

  private void showMastery() {
    Mastery mastery = new Mastery(library, study.knowledge(), study.now());
    masteryBox.getChildren().setAll(new MasteryGrid(library, wording, mastery, this::repair));
    weakest.setText(weakestWords(mastery));
  }

  private void showDays(Map<LocalDate, Integer> days) {
    LocalDate since = study.today().minusWeeks(DayCalendar.WEEKS - 1L);
    int answered = (int) days.keySet().stream().filter(each -> !each.isBefore(since)).count();
    daysWords.setText(wording.text("progress.days.words", answered));
    calendarBox.getChildren().setAll(new DayCalendar(days, study.today(), wording));
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  void focusFirst() {
    if (map.isVisible()) {
      mapBox.lookupAll(".progress-map-cell:weakest").stream()
          .findFirst()
          .ifPresent(Node::requestFocus);
    } else if (newcomer.isVisible()) {
      firstRound.requestFocus();
    } else if (start.isVisible()) {
      start.requestFocus();
    } else {
      scroll.requestFocus();
    }
  }
}
