package motguide.ui.quiz;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;
import org.controlsfx.control.ToggleSwitch;

/** Binds the sheet from which a round starts. */
public final class QuizStartController {
  private final Surroundings surroundings;
  private final Wording wording;
  private final Rounds rounds;
  private final QuizStartViewModel model;

  @FXML private BorderPane root;
  @FXML private HBox resumeBox;
  @FXML private Label resumeTitle;
  @FXML private Label resumeNote;
  @FXML private Button resume;
  @FXML private OneOf<QuizStartViewModel.About> about;
  @FXML private VBox subjectBox;
  @FXML private TextField sought;
  @FXML private ListView<QuizStartViewModel.Subject> subjects;
  @FXML private OneOf<Integer> count;
  @FXML private Label available;
  @FXML private HBox fillUpBox;
  @FXML private ToggleSwitch fillUp;
  @FXML private OneOf<QuizStartViewModel.Way> way;
  @FXML private Label wayNote;
  @FXML private VBox limitBox;
  @FXML private OneOf<Integer> limit;
  @FXML private ToggleSwitch askConfidence;
  @FXML private Button start;

  QuizStartController(Surroundings surroundings, Rounds rounds, QuizStartViewModel model) {
    this.surroundings = surroundings;
    this.rounds = rounds;
    this.model = model;
    wording = surroundings.wording();
  }

  @FXML
  private void initialize() {
    about.offer(
        List.of(QuizStartViewModel.About.values()),
        kind -> wording.text("quiz.about." + kind.code()),
        model.aboutProperty().get());
    about.valueProperty().bindBidirectional(model.aboutProperty());
    count.offer(
        QuizStartViewModel.COUNTS,
        number ->
            number == QuizStartViewModel.ALL
                ? wording.text("quiz.start.count.all")
                : wording.text("quiz.start.count.some", number),
        model.countProperty().get());
    count.valueProperty().bindBidirectional(model.countProperty());
    way.offer(
        List.of(QuizStartViewModel.Way.values()),
        kind -> wording.text("quiz.way." + kind.code()),
        model.wayProperty().get());
    way.valueProperty().bindBidirectional(model.wayProperty());
    model.wayProperty().subscribe(chosen -> showWay(chosen));
    limit.offer(
        QuizStartViewModel.MINUTES,
        minutes ->
            minutes == 0
                ? wording.text("quiz.start.limit.none")
                : wording.text("quiz.start.limit.some", minutes),
        model.minutesProperty().get());
    limit.valueProperty().bindBidirectional(model.minutesProperty());
    sought.textProperty().bindBidirectional(model.soughtProperty());
    subjects.setItems(model.subjects());
    subjects.setCellFactory(list -> new SubjectCell(wording));
    subjects
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.subjectProperty().set(chosen);
              }
            });
    model.subjectProperty().subscribe(chosen -> subjects.getSelectionModel().select(chosen));
    subjects.setPlaceholder(Texts.wrapped(wording.text("quiz.start.none"), "secondary"));
    fillUp.selectedProperty().bindBidirectional(model.fillUpProperty());
    model.fillUpProperty().subscribe(() -> showCount());
    askConfidence.selectedProperty().bindBidirectional(model.askConfidenceProperty());
    model.aboutProperty().subscribe(kind -> showKind(kind));
    model.availableProperty().subscribe(() -> showCount());
    model.countProperty().subscribe(() -> showCount());
    showCount();
    start.setOnAction(action -> start());
    resume.setOnAction(action -> rounds.unfinished().ifPresent(surroundings.navigator()::goTo));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void showKind(QuizStartViewModel.About kind) {
    boolean some = kind.hasSubjects();
    subjectBox.setVisible(some);
    subjectBox.setManaged(some);
    boolean many = kind == QuizStartViewModel.About.EVENT || kind == QuizStartViewModel.About.CARD;
    sought.setVisible(many);
    sought.setManaged(many);
  }

  private void showWay(QuizStartViewModel.Way chosen) {
    wayNote.setText(wording.text("quiz.way." + chosen.code() + ".note"));
    boolean exam = chosen == QuizStartViewModel.Way.END;
    limitBox.setVisible(exam);
    limitBox.setManaged(exam);
  }

  private void showCount() {
    available.setText(wording.text("quiz.start.available", model.availableProperty().get()));
    fillUpBox.setVisible(model.canFillUp());
    fillUpBox.setManaged(model.canFillUp());
    start.setText(
        wording.text(
            model.isFilledUp() ? "quiz.start.go.most" : "quiz.start.go", model.questions()));
    start.setDisable(model.questions() == 0);
  }

  private void start() {
    model
        .round()
        .ifPresent(
            place -> {
              start.setDisable(true);
              rounds.ready(place, surroundings.navigator()::goTo);
            });
  }

  private void pressed(KeyEvent event) {
    boolean onButton =
        event.getTarget() instanceof ButtonBase && !(event.getTarget() instanceof RadioButton);
    if (event.getCode() == KeyCode.ENTER && !onButton) {
      event.consume();
      start();
    } else if (event.getCode() == KeyCode.DOWN
        && sought.equals(event.getTarget())
        && !model.subjects().isEmpty()) {
      event.consume();
      subjects.requestFocus();
    }
  }

  /** Shows what there is to resume. */
  void refresh() {
    model.recount();
    showCount();
    Optional<Place.QuizRound> unfinished = rounds.unfinished();
    resumeBox.setVisible(unfinished.isPresent());
    resumeBox.setManaged(unfinished.isPresent());
    unfinished.ifPresent(
        place -> {
          resumeTitle.setText(
              wording.text(
                  "quiz.start.unfinished",
                  ScopeWords.title(place.scope(), surroundings.library(), wording)));
          resumeNote.setText(
              wording.text("quiz.start.progress", rounds.done(place), rounds.size(place)));
        });
    subjects.scrollTo(model.subjectProperty().get());
  }

  void focusFirst() {
    // What the scroll pane holds is in the scene only once that has a skin.
    root.applyCss();
    if (resumeBox.isVisible()) {
      resume.requestFocus();
    } else {
      start.requestFocus();
    }
  }
}
