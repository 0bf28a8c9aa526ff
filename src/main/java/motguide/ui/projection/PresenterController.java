package motguide.ui.projection;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import motguide.content.Library;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.lecture.Action;
import motguide.lecture.Blind;
import motguide.lecture.Board;
import motguide.lecture.Command;
import motguide.lecture.Lecture;
import motguide.lecture.LectureSession;
import motguide.lecture.Notes;
import motguide.lecture.Outlook;
import motguide.lecture.Pace;
import motguide.lecture.Pointing.Tool;
import motguide.lecture.Projected;
import motguide.lecture.RoomState;
import motguide.study.ProjectionChoices;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The lecturer’s window: what the room sees, what comes next, the notes, the time, and every scene.
 */
public final class PresenterController {
  private static final PseudoClass ALERT = PseudoClass.getPseudoClass("alert");
  private static final PseudoClass OFF_PLAN = PseudoClass.getPseudoClass("off-plan");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final double COMPACT_BELOW_EM = 81;
  private static final double LOW_BELOW_EM = 40;
  private static final double NOW_SHARE = 0.45;
  private static final double NEXT_SHARE = 0.19;

  private final Library library;
  private final LectureSession session;
  private final LectureKeys keys;
  private final BoardDesk boards;
  private final NotesSize notesSize;
  private final AudienceLook look;
  private final AudienceView now;
  private final AudienceView next;
  private final NotesView notes = new NotesView();
  private final PaceBar paceBar = new PaceBar();
  private Wording wording;
  private String screens = "";
  private boolean rehearses;
  private @Nullable Board board;
  private @Nullable SceneOverview overview;
  private int overviewAt;
  private String noted = "";

  @FXML private BorderPane root;
  @FXML private Label tourName;
  @FXML private Label screen;
  @FXML private FlowPane commands;
  @FXML private Label state;
  @FXML private Label position;
  @FXML private StackPane nowHolder;
  @FXML private ScrollPane notesScroll;
  @FXML private StackPane boardHolder;
  @FXML private Button smaller;
  @FXML private Label notesOne;
  @FXML private Label notesPx;
  @FXML private Button larger;
  @FXML private Label clock;
  @FXML private Label pace;
  @FXML private Label left;
  @FXML private StackPane paceHolder;
  @FXML private Label nextName;
  @FXML private StackPane nextHolder;
  @FXML private HBox page;
  @FXML private Button all;
  @FXML private ListView<Integer> scenes;
  @FXML private Button back;
  @FXML private Button forward;
  @FXML private FlowPane tools;
  @FXML private Label typed;

  /** Keeps the size of the notes. */
  interface NotesSize {
    /** The size, in pixels. */
    int px();

    /** Keeps another. */
    void keep(int px);
  }

  /**
   * @param look how the room’s screen is set, which the small views share
   */
  PresenterController(
      Library library,
      Wording wording,
      LectureSession session,
      LectureKeys keys,
      BoardDesk boards,
      AudienceLook look,
      NotesSize notesSize) {
    this.library = library;
    this.wording = wording;
    this.session = session;
    this.keys = keys;
    this.boards = boards;
    this.notesSize = notesSize;
    this.look = look;
    now = new AudienceView(library, wording, boards);
    now.setLook(look);
    next = new AudienceView(library, wording, boards);
    next.setLook(new AudienceLook(look.theme(), look.floorPx(), true));
  }

  @FXML
  private void initialize() {
    nowHolder.getChildren().add(new Framed(now));
    nextHolder.getChildren().add(new Framed(next));
    AxisHand.install(now, session);
    next.setMouseTransparent(true);
    notesScroll.setContent(notes);
    paceHolder.getChildren().add(paceBar);
    command(Action.BLACK, IconShape.BLANK);
    command(Action.FREEZE, IconShape.LOCK);
    command(Action.QUESTION, IconShape.PERSON);
    command(Action.LANGUAGE, null);
    command(Action.SWAP, IconShape.SWAP);
    command(Action.END, IconShape.X);
    for (Action action :
        List.of(
            Action.POINTER,
            Action.SPOTLIGHT,
            Action.MAGNIFIER,
            Action.INK,
            Action.BLIND_DATES,
            Action.BLIND_NAMES,
            Action.BLIND_LANE)) {
      tools.getChildren().add(button(action, new ToggleButton()));
    }
    tools.getChildren().add(button(Action.UNDO_INK, new Button()));
    label(all, Action.OVERVIEW);
    label(back, Action.BACK);
    label(forward, Action.NEXT);
    back.setOnAction(event -> keys.perform(Action.BACK));
    forward.setOnAction(event -> keys.perform(Action.NEXT));
    smaller.setOnAction(event -> resizeNotes(-1));
    larger.setOnAction(event -> resizeNotes(1));
    all.setOnAction(event -> keys.perform(Action.OVERVIEW));
    scenes.setOnMouseClicked(event -> goToSelected());
    scenes.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && keys.numberProperty().get().isEmpty()) {
            event.consume();
            goToSelected();
          }
        });
    keys.numberProperty()
        .subscribe(
            number ->
                typed.setText(
                    number.isEmpty()
                        ? wording.text("presenter.number")
                        : wording.text("presenter.number.typed", number.digits())));
    root.layoutBoundsProperty().subscribe(this::fit);
    tourName.fontProperty().subscribe(this::fit);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::sizeKeys);
    rewrite();
    refresh();
  }

  /** Rows of buttons as wide as there is room; less of everything in a low or narrow window. */
  private void fit() {
    double width = root.getWidth();
    double height = root.getHeight();
    double em = tourName.getFont().getSize();
    root.pseudoClassStateChanged(COMPACT, width > 0 && width < COMPACT_BELOW_EM * em);
    tools.setPrefWrapLength(Math.max(0, width - 24 * em));
    commands.setPrefWrapLength(Math.max(0, width * 0.68));
    nowHolder.setMaxHeight(height * NOW_SHARE);
    nextHolder.setMaxHeight(height * NEXT_SHARE);
    boolean low = height > 0 && height < LOW_BELOW_EM * em;
    root.pseudoClassStateChanged(LOW, low);
    nextHolder.setVisible(!low);
    nextHolder.setManaged(!low);
  }

  private void command(Action action, @Nullable IconShape icon) {
    ButtonBase button = button(action, new Button());
    if (icon != null) {
      button.setText(button.getText());
      ((javafx.scene.layout.HBox) button.getGraphic()).getChildren().addFirst(new Icon(icon, 16));
    }
    commands.getChildren().add(button);
  }

  private <B extends ButtonBase> B button(Action action, B button) {
    button.setId("action-" + action.code());
    button.getStyleClass().add("lecture-button");
    label(button, action);
    button.setOnAction(event -> keys.perform(action));
    return button;
  }

  private void label(ButtonBase button, Action action) {
    String words = wording.text("lecture.action." + action.code());
    Label name = new Label(words);
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label key =
        new Label(KeyWords.of(keys.tableProperty().get().keysOf(action).getFirst(), wording));
    key.getStyleClass().add("key-hint");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox content = new HBox(name, key);
    content.setAlignment(Pos.CENTER);
    content.getStyleClass().add("lecture-button-content");
    button.setGraphic(content);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(words);
  }

  private void sizeKeys(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS, SEMICOLON -> resizeNotes(1);
      case MINUS, SUBTRACT -> resizeNotes(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void resizeNotes(int step) {
    List<Integer> sizes = ProjectionChoices.NOTES_PX;
    int at = Math.clamp(sizes.indexOf(notesSize.px()) + (long) step, 0, sizes.size() - 1);
    notesSize.keep(sizes.get(at));
    refresh();
  }

  /** Shows all scenes as pictures, or takes them away again. */
  void overview() {
    if (isOverview()) {
      closeOverview();
      return;
    }
    SceneOverview pictures = pictures();
    root.setCenter(pictures);
    // It cannot take the keyboard before it has its place.
    root.applyCss();
    root.layout();
    overviewAt = session.now().lecturer().scene();
    pictures.open(overviewAt);
  }

  private SceneOverview pictures() {
    SceneOverview known = overview;
    if (known == null) {
      known =
          new SceneOverview(
              library,
              wording,
              session.now().tour(),
              look,
              tourName.getFont().getSize(),
              this::goToFromOverview,
              this::closeOverview);
      overview = known;
    }
    return known;
  }

  private void goToFromOverview(int scene) {
    closeOverview();
    session.perform(new Command.GoTo(scene));
  }

  /** Whether all scenes are shown as pictures. */
  boolean isOverview() {
    return root.getCenter() == overview && overview != null;
  }

  /** Shows the lecture again instead of all scenes. */
  void closeOverview() {
    if (isOverview() && overview != null) {
      overview.stop();
      root.setCenter(page);
      forward.requestFocus();
    }
  }

  private void goToSelected() {
    Integer chosen = scenes.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      session.perform(new Command.GoTo(chosen));
    }
  }

  private void selectHere() {
    Integer here = session.now().lecturer().scene();
    int row = scenes.getItems().indexOf(here);
    scenes.getSelectionModel().clearSelection();
    if (row >= 0) {
      scenes.getSelectionModel().select(row);
      scenes.scrollTo(Math.max(0, row - 1));
    }
  }

  /** Says everything in other languages; the words on buttons stay in those of the guide. */
  void setWording(Wording changed) {
    wording = changed;
    now.setWording(changed);
    next.setWording(changed);
    board = null;
    rewrite();
    refresh();
  }

  private void rewrite() {
    tourName.setText(wording.first(session.now().tour().title()));
    closeOverview();
    overview = null;
    Tour tour = session.now().tour();
    scenes.setCellFactory(list -> new SceneCell(library, wording, tour));
    scenes.getItems().setAll(IntStream.range(0, tour.scenes().size()).boxed().toList());
    selectHere();
  }

  /**
   * Says where the room’s screen is.
   *
   * @param shown whether there is one
   */
  void setScreens(String words, boolean shown) {
    rehearses = !shown;
    screens = words;
    screen.setText(words);
  }

  /** Shows the lecture as it is now. */
  void refresh() {
    Lecture lecture = session.now();
    Outlook here = lecture.lecturer();
    if (here.scene() != overviewAt) {
      closeOverview();
    }
    now.show(lecture.tour(), new Projected.Shown(here));
    position.setText(
        wording.text("presenter.position", here.scene() + 1, lecture.tour().scenes().size()));
    showNotes(lecture.scene());
    notesPx.setText(wording.text("presenter.notes.size", notesSize.px()));
    showNext(lecture);
    showState(lecture);
    showTools(lecture);
    showBoard(here.board());
    selectHere();
    tick();
  }

  private void showNotes(Scene scene) {
    notes.show(Notes.of(wording.first(scene.notes())), notesSize.px());
    boolean written = scene.notes().ja().equals(scene.notes().en());
    notesOne.setVisible(written);
    notesOne.setManaged(written);
    if (!scene.id().equals(noted)) {
      // The next notes are read from their beginning.
      noted = scene.id();
      notesScroll.setVvalue(0);
    }
  }

  private void showNext(Lecture lecture) {
    Scene following = lecture.nextScene();
    next.setVisible(following != null);
    if (following == null) {
      nextName.setText(wording.text("presenter.next.none"));
      return;
    }
    int index = lecture.lecturer().scene() + 1;
    Lecture ahead = Lecture.of(lecture.tour(), index);
    next.show(lecture.tour(), new Projected.Shown(ahead.lecturer()));
    nextName.setText(
        wording.text(
            "presenter.next.name",
            index + 1,
            wording.first(library.event(following.focus().getFirst()).shortName())));
  }

  private void showState(Lecture lecture) {
    RoomState room = RoomState.of(lecture);
    String words =
        rehearses && room == RoomState.LIVE
            ? wording.text("presenter.rehearsal")
            : wording.text(
                "presenter.room." + room.name().toLowerCase(Locale.ROOT),
                lecture.room().scene() + 1);
    state.setText(words);
    state.setAccessibleText(words + " " + screens);
    state.pseudoClassStateChanged(ALERT, room != RoomState.LIVE);
  }

  private void showTools(Lecture lecture) {
    Tool tool = session.pointing().tool();
    Blind blind = lecture.lecturer().blind();
    select(Action.POINTER, tool == Tool.POINTER);
    select(Action.SPOTLIGHT, tool == Tool.SPOTLIGHT);
    select(Action.MAGNIFIER, tool == Tool.MAGNIFIER);
    select(Action.INK, tool == Tool.INK);
    select(Action.BLIND_DATES, blind.dates());
    select(Action.BLIND_NAMES, blind.names());
    select(Action.BLIND_LANE, !blind.lanes().isEmpty());
    boolean asks =
        boards.boardFor(lecture.scene()).isPresent() || lecture.lecturer().board() != null;
    commands.getChildren().stream()
        .filter(each -> ("action-" + Action.QUESTION.code()).equals(each.getId()))
        .forEach(
            each -> {
              each.setVisible(asks);
              each.setManaged(asks);
            });
  }

  private void select(Action action, boolean chosen) {
    tools.getChildren().stream()
        .filter(each -> ("action-" + action.code()).equals(each.getId()))
        .map(ToggleButton.class::cast)
        .forEach(each -> each.setSelected(chosen));
  }

  private void showBoard(@Nullable Board shown) {
    if (shown == null) {
      boardHolder.getChildren().clear();
    } else if (!shown.equals(board)) {
      boardHolder.getChildren().setAll(boards.forLecturer(shown, wording, session));
    }
    board = shown;
    boardHolder.setVisible(shown != null);
    boardHolder.setManaged(shown != null);
    notesScroll.setVisible(shown == null);
    notesScroll.setManaged(shown == null);
  }

  /** Shows what is pointed with. */
  void point() {
    now.point(session.pointing());
    showTools(session.now());
  }

  /** Shows the time. */
  void tick() {
    Duration elapsed = session.elapsed();
    Lecture lecture = session.now();
    clock.setText(Clocks.text(elapsed));
    Pace current = session.pace();
    String by = Clocks.text(current.by());
    pace.setText(
        switch (current.kind()) {
          case EARLY -> wording.text("presenter.pace.early", by);
          case ON_PLAN -> wording.text("presenter.pace.on-plan");
          case LATE -> wording.text("presenter.pace.late", by);
        });
    pace.pseudoClassStateChanged(OFF_PLAN, current.kind() == Pace.Kind.LATE);
    Duration all = Pace.planned(lecture.tour());
    Duration rest = all.minus(elapsed);
    left.setText(
        wording.text(
            "presenter.left",
            Clocks.text(rest.isNegative() ? Duration.ZERO : rest),
            Clocks.text(all)));
    paceBar.show(lecture.tour(), lecture.lecturer().scene(), elapsed);
  }

  /** Puts the keyboard where a lecturer expects it. */
  void focusFirst() {
    forward.requestFocus();
  }
}
