package motguide.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Language;
import motguide.content.pack.Excerpt;
import motguide.content.pack.PackReading;
import motguide.content.pack.Problem;
import motguide.content.pack.Severity;
import motguide.ui.kit.Messages;
import org.jspecify.annotations.Nullable;

/** Fills the page of what must be mended in a pack. */
final class ProblemsController {
  private static final KeyCombination RELOAD =
      new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final int LINES_AROUND = 4;

  private final PackReading reading;
  private final ExcerptSource excerpts;
  private final Messages messages;
  private final ProblemActions actions;

  @FXML private VBox page;
  @FXML private Label title;
  @FXML private Label subtitle;
  @FXML private ListView<Problem> list;
  @FXML private VBox excerpt;
  @FXML private Label file;
  @FXML private Label position;
  @FXML private VBox lines;
  @FXML private Button openAnyway;
  @FXML private Button reload;
  @FXML private Button copy;
  @FXML private Button previous;

  ProblemsController(
      PackReading reading, ExcerptSource excerpts, Messages messages, ProblemActions actions) {
    this.reading = reading;
    this.excerpts = excerpts;
    this.messages = messages;
    this.actions = actions;
  }

  @FXML
  private void initialize() {
    List<Problem> problems = reading.problems();
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    title.setText(messages.text("problems.title", errors));
    subtitle.setText(subtitle());
    list.getItems().setAll(problems);
    list.setCellFactory(view -> new ProblemCell(messages));
    list.getSelectionModel().selectedItemProperty().subscribe(this::showExcerpt);
    list.getSelectionModel().selectFirst();
    Optional<Runnable> anyway = actions.openAnyway();
    offer(openAnyway, anyway);
    if (reading instanceof PackReading.Rejected rejected && rejected.usable().isPresent()) {
      openAnyway.setText(messages.text("problems.open-anyway", rejected.usable().get().events()));
    }
    reload.setOnAction(event -> actions.reload());
    copy.setText(messages.text("problems.copy", problems.size()));
    copy.setOnAction(event -> copyAll());
    offer(previous, actions.toPrevious());
    previous.setText(messages.text("problems.previous"));
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static void offer(Button button, Optional<Runnable> action) {
    button.setVisible(action.isPresent());
    button.setManaged(action.isPresent());
    action.ifPresent(run -> button.setOnAction(event -> run.run()));
  }

  private String subtitle() {
    String record = messages.text("problems.record-safe");
    return switch (reading) {
      case PackReading.Rejected rejected ->
          rejected
                  .usable()
                  .map(
                      salvage ->
                          messages.text("problems.usable", salvage.eventsInAll(), salvage.events()))
                  .orElse(messages.text("problems.nothing-usable"))
              + record;
      case PackReading.Newer newer ->
          messages.text("problems.newer", newer.schemaVersion(), newer.newestKnown()) + record;
      case PackReading.Unreadable unreadable -> record;
      case PackReading.Loaded loaded -> record;
    };
  }

  private void showExcerpt(@Nullable Problem problem) {
    boolean placed = problem != null && problem.hasPlace();
    excerpt.setVisible(placed);
    lines.getChildren().clear();
    if (problem == null || !placed) {
      return;
    }
    file.setText(problem.file());
    position.setText(problem.line() + " : " + problem.column());
    for (Excerpt.Line line : excerpts.around(problem, LINES_AROUND)) {
      lines.getChildren().add(row(line, line.number() == problem.line()));
      if (line.number() == problem.line()) {
        lines.getChildren().add(change(problem));
      }
    }
  }

  private static HBox row(Excerpt.Line line, boolean faulty) {
    Label number = new Label(Integer.toString(line.number()));
    number.getStyleClass().add("excerpt-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Label text = new Label(line.text());
    text.getStyleClass().add("excerpt-text");
    HBox row = new HBox(number, text);
    row.getStyleClass().add("excerpt-line");
    if (faulty) {
      row.getStyleClass().add("faulty");
    }
    return row;
  }

  /** What stands there now and what should. */
  private VBox change(Problem problem) {
    VBox change = new VBox();
    change.getStyleClass().add("excerpt-fix");
    if (problem.value() != null) {
      change.getChildren().add(pair("problems.now", problem.value(), "excerpt-now"));
    }
    if (problem.replacement() != null) {
      change.getChildren().add(pair("problems.should", problem.replacement(), "excerpt-should"));
    }
    return change;
  }

  private HBox pair(String key, String value, String styleClass) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("secondary");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label text = new Label(value);
    text.getStyleClass().addAll("excerpt-text", styleClass);
    HBox row = new HBox(name, text);
    row.getStyleClass().add("excerpt-pair");
    return row;
  }

  private void pressed(KeyEvent event) {
    if (RELOAD.match(event)) {
      event.consume();
      actions.reload();
    } else if (COPY.match(event)) {
      event.consume();
      copyAll();
    } else if (event.getCode() == KeyCode.ENTER && list.equals(event.getTarget())) {
      event.consume();
      actions.openAnyway().ifPresent(Runnable::run);
    }
  }

  /** Every problem as a line of text, as the command line prints them. */
  String asText() {
    Language language = messages.language();
    return reading.problems().stream()
        .map(
            problem ->
                problem.file()
                    + ":"
                    + problem.line()
                    + ":"
                    + problem.column()
                    + ": "
                    + problem.message().in(language)
                    + " "
                    + problem.fix().in(language))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void copyAll() {
    ClipboardContent content = new ClipboardContent();
    content.putString(asText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  void focusFirst() {
    list.requestFocus();
  }
}
