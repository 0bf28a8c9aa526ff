package motguide.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import motguide.content.Language;
import motguide.content.QuestionId;
import motguide.tour.DraftText;
import motguide.tour.SceneDraft;
import motguide.tour.SentenceLength;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.TabMovesOn;
import motguide.ui.kit.Wording;

/** Binds the sheet of the tours to the work on them. */
final class ToursController {
  private static final PseudoClass TOO_LONG = PseudoClass.getPseudoClass("too-long");
  private static final KeyCombination UP =
      new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
  private static final KeyCombination DOWN =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final Wording wording;
  private final ToursViewModel model;
  private final Runnable close;

  /** What the fields are filled with is no change by the lecturer. */
  private boolean filling;

  @FXML private Pane veil;
  @FXML private ListView<TourLine> tours;
  @FXML private ListView<SceneDraft> scenes;
  @FXML private Label scenesHint;
  @FXML private Button newTour;
  @FXML private Button duplicate;
  @FXML private Button deleteTour;
  @FXML private Button addView;
  @FXML private Button up;
  @FXML private Button down;
  @FXML private Button deleteScene;
  @FXML private Button replaceView;
  @FXML private VBox sceneForm;
  @FXML private OneOf<Language> language;
  @FXML private TextField title;
  @FXML private TextField sentence;
  @FXML private Label count;
  @FXML private TextArea notes;
  @FXML private TextField seconds;
  @FXML private ComboBox<Optional<QuestionId>> question;
  @FXML private Label facts;
  @FXML private Label lacks;
  @FXML private VBox lacksBox;
  @FXML private Button mend;
  @FXML private Label total;
  @FXML private Label why;
  @FXML private Label packHint;
  @FXML private Label message;
  @FXML private Button undo;
  @FXML private Button closeButton;

  /**
   * Binds.
   *
   * @param close takes the sheet away
   */
  ToursController(Wording wording, ToursViewModel model, Runnable close) {
    this.wording = wording;
    this.model = model;
    this.close = close;
  }

  @FXML
  private void initialize() {
    TabMovesOn.in(notes);
    tours.setCellFactory(list -> new TourCell(wording, model));
    scenes.setCellFactory(list -> new SceneCell(wording, model));
    language.offer(
        List.of(Language.JA, Language.EN),
        each -> wording.text("tours.language." + code(each)),
        wording.language());
    question.setConverter(new Prompts());
    bindButtons();
    bindFields();
    model.tours().addListener((ListChangeListener<TourLine>) change -> fill());
    model.scenes().addListener((ListChangeListener<SceneDraft>) change -> fill());
    model.tourProperty().addListener(observable -> fill());
    model.sceneProperty().addListener(observable -> fill());
    language.valueProperty().addListener(observable -> fill());
    veil.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    fill();
  }

  private void bindButtons() {
    newTour.setOnAction(event -> model.newTour());
    duplicate.setOnAction(event -> model.duplicate());
    deleteTour.setOnAction(event -> model.deleteTour());
    addView.setOnAction(event -> model.addView());
    replaceView.setOnAction(event -> model.replaceView());
    up.setOnAction(event -> model.moveBy(-1));
    down.setOnAction(event -> model.moveBy(1));
    deleteScene.setOnAction(event -> model.deleteScene());
    mend.setOnAction(event -> model.mend());
    undo.setOnAction(event -> model.undo());
    closeButton.setOnAction(event -> close.run());
    showWhen(undo, false);
    model.undoableProperty().subscribe(possible -> showWhen(undo, possible));
    message.textProperty().bind(model.messageProperty());
  }

  private void bindFields() {
    tours
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (!filling && line != null) {
                model.tourProperty().set(line.draft().id());
              }
            });
    scenes
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            index -> {
              if (!filling && index.intValue() >= 0) {
                model.sceneProperty().set(index.intValue());
              }
            });
    onTyping(title, () -> model.setTitle(written(), title.getText()));
    onTyping(sentence, () -> model.setSentence(written(), sentence.getText()));
    onTyping(notes, () -> model.setNotes(written(), notes.getText()));
    onTyping(seconds, this::plan);
    question
        .valueProperty()
        .addListener(
            observable -> {
              if (!filling && question.getValue() != null) {
                model.setQuestion(question.getValue().orElse(null));
              }
            });
  }

  private void onTyping(TextInputControl field, Runnable action) {
    field
        .textProperty()
        .addListener(
            observable -> {
              if (!filling) {
                action.run();
              }
            });
  }

  /** The language being written. */
  private Language written() {
    Language chosen = language.valueProperty().get();
    return chosen == null ? wording.language() : chosen;
  }

  private void plan() {
    boolean sound =
        seconds.getText().matches("[0-9]{1,4}")
            && Integer.parseInt(seconds.getText()) >= SceneDraft.LEAST_SECONDS
            && Integer.parseInt(seconds.getText()) <= SceneDraft.MOST_SECONDS;
    seconds.pseudoClassStateChanged(TOO_LONG, !sound);
    if (sound) {
      model.setSeconds(Integer.parseInt(seconds.getText()));
    }
  }

  private void fill() {
    if (filling) {
      return;
    }
    filling = true;
    fillLists();
    boolean own = model.isOwn();
    Optional<SceneDraft> current = model.current();
    deleteTour.setDisable(!own);
    duplicate.setDisable(model.line().isEmpty());
    addView.setDisable(!model.hasView());
    replaceView.setDisable(!own || !model.hasView() || current.isEmpty());
    up.setDisable(!own || model.sceneProperty().get() < 1);
    down.setDisable(
        !own || current.isEmpty() || model.sceneProperty().get() == model.scenes().size() - 1);
    deleteScene.setDisable(!own || current.isEmpty());
    // What is in a tour of the pack can be read and copied, in both languages.
    List.of(title, sentence, notes, seconds).forEach(field -> field.setEditable(own));
    question.setDisable(!own);
    total.setText(model.total());
    showWhen(packHint, model.line().isPresent() && !own);
    showWhen(sceneForm, current.isPresent());
    showWhen(scenesHint, model.scenes().isEmpty());
    scenesHint.setText(wording.text(model.hasView() ? "tours.empty" : "tours.empty.elsewhere"));
    List<String> missing = model.lacks();
    lacks.setText(String.join("\n", missing));
    showWhen(lacksBox, !missing.isEmpty());
    showWhen(mend, model.canMend());
    DraftText name = model.line().map(line -> line.draft().title()).orElse(DraftText.EMPTY);
    set(title, name.in(written()));
    title.setPromptText(standIn(name, ""));
    current.ifPresent(this::fillScene);
    filling = false;
  }

  private void fillLists() {
    if (!tours.getItems().equals(model.tours())) {
      tours.getItems().setAll(model.tours());
    }
    model.line().ifPresent(line -> tours.getSelectionModel().select(line));
    if (!scenes.getItems().equals(model.scenes())) {
      scenes.getItems().setAll(model.scenes());
    }
    int index = model.sceneProperty().get();
    if (index >= 0 && index < scenes.getItems().size()) {
      scenes.getSelectionModel().clearAndSelect(index);
      boolean last = index == scenes.getItems().size() - 1;
      scenes.scrollTo(last ? index : Math.max(0, index - 2));
    } else {
      scenes.getSelectionModel().clearSelection();
    }
  }

  private void fillScene(SceneDraft now) {
    set(sentence, now.sentence().in(written()));
    sentence.setPromptText(
        standIn(now.sentence(), wording.text("tours.sentence.prompt." + code(written()))));
    boolean japanese = written() == Language.JA;
    boolean tooLong = SentenceLength.isTooLong(sentence.getText(), written());
    count.setText(
        wording.text(
            tooLong ? "tours.count.too-long" : "tours.count",
            japanese ? SentenceLength.of(sentence.getText()) : sentence.getText().strip().length(),
            japanese ? SentenceLength.MOST : SentenceLength.MOST_EN));
    count.pseudoClassStateChanged(TOO_LONG, tooLong);
    why.setText(wording.text("tours.why." + code(written())));
    showWhen(why, tooLong);
    set(notes, now.notes().in(written()));
    notes.setPromptText(standIn(now.notes(), wording.text("tours.notes.prompt")));
    if (!seconds.isFocused()) {
      set(seconds, Integer.toString(now.seconds()));
      seconds.pseudoClassStateChanged(TOO_LONG, false);
    }
    facts.setText(model.factsOf(now));
    List<Optional<QuestionId>> offered = new ArrayList<>();
    offered.add(Optional.empty());
    model.questions().forEach(id -> offered.add(Optional.of(id)));
    if (!question.getItems().equals(offered)) {
      question.getItems().setAll(offered);
    }
    question.setValue(Optional.ofNullable(now.question()));
  }

  /** What a field says while it is empty: what stands in for it, or what belongs there. */
  private String standIn(DraftText text, String usual) {
    return text.isBlank() ? usual : wording.text("tours.stand-in", text.readIn(written()));
  }

  private static String code(Language language) {
    return language.locale().getLanguage();
  }

  /** Leaves the caret where it is if the text is there already. */
  private static void set(TextInputControl field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  private static void showWhen(Node node, boolean condition) {
    node.setVisible(condition);
    node.setManaged(condition);
  }

  private void pressed(KeyEvent event) {
    boolean inScenes = scenes.isFocused();
    if (inScenes && UP.match(event)) {
      model.moveBy(-1);
    } else if (inScenes && DOWN.match(event)) {
      model.moveBy(1);
    } else if (inScenes && event.getCode() == KeyCode.DELETE) {
      model.deleteScene();
    } else if (tours.isFocused() && event.getCode() == KeyCode.DELETE) {
      model.deleteTour();
    } else if (UNDO.match(event)
        && !(event.getTarget() instanceof TextInputControl)
        && model.undoableProperty().get()) {
      model.undo();
    } else {
      return;
    }
    event.consume();
  }

  /** Puts the keyboard where one most likely goes on. */
  void focusFirst() {
    if (model.hasView()) {
      addView.requestFocus();
    } else {
      tours.requestFocus();
    }
  }

  private final class Prompts extends StringConverter<Optional<QuestionId>> {
    @Override
    public String toString(Optional<QuestionId> id) {
      return id == null || id.isEmpty()
          ? wording.text("tours.question.none")
          : model.promptOf(id.get());
    }

    @Override
    public Optional<QuestionId> fromString(String text) {
      return Optional.empty();
    }
  }
}
