package motguide.ui.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import motguide.content.Library;
import motguide.lecture.Action;
import motguide.lecture.Command;
import motguide.lecture.Display;
import motguide.lecture.KeyTable;
import motguide.lecture.Lecture;
import motguide.lecture.LectureSession;
import motguide.lecture.ScreenWish;
import motguide.lecture.Seating;
import motguide.study.ProjectionChoices;
import motguide.study.Settings;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The windows of one lecture over one session: opened, moved and closed as screens come and go, as
 * the lecture begins and ends, and as their owner closes them. Called on the JavaFX thread.
 */
public final class LectureWindows implements LectureDesk {
  private static final Duration TICK = Duration.seconds(1);

  /** For how many ticks the desktop may move windows after screens have come or gone. */
  private static final int CHECKS = 3;

  private final Library library;
  private final LectureSession session;
  private final DisplayList displays;
  private final BoardDesk boards;
  private final Choices choices;
  private final Settings settings;
  private final Runnable onClosed;
  private final LectureKeys keys;
  private final RoomWindows rooms = new RoomWindows(this::makeAudience);
  private final ScreenWish wish;
  private final List<Runnable> undone = new ArrayList<>();
  private final Timeline ticker = new Timeline(new KeyFrame(TICK, event -> tick()));
  private Wording wording;
  private Seating seating = Seating.NOWHERE;
  private @Nullable PresenterWindow presenter;
  private boolean hinting;
  private int checks;
  private boolean closed;

  /** The choices of the lecturer, to be read and changed. */
  public interface Choices {
    /** As they are. */
    ProjectionChoices now();

    /** Which key does what. */
    KeyTable keys();

    /** Changes and keeps them. */
    void change(UnaryOperator<ProjectionChoices> edit);
  }

  /**
   * The windows of a lecture; none is open before {@link #open}.
   *
   * @param settings of the guide, for the lecturer’s window
   * @param onClosed what follows when both are closed for good
   */
  public LectureWindows(
      Library library,
      Wording wording,
      LectureSession session,
      DisplayList displays,
      BoardDesk boards,
      Choices choices,
      Settings settings,
      Runnable onClosed) {
    this.library = library;
    this.wording = wording;
    this.session = session;
    this.displays = displays;
    this.boards = boards;
    this.choices = choices;
    this.settings = settings;
    this.onClosed = onClosed;
    keys = new LectureKeys(session, library, boards, this);
    keys.tableProperty().set(choices.keys());
    wish = ScreenWish.of(choices.now().screen());
    ticker.setCycleCount(Animation.INDEFINITE);
  }

  /** Begins the lecture and opens its windows. */
  public void open() {
    undone.add(session.observe(step -> stepped(step.before(), step.after())));
    undone.add(session.follow(pointing -> pointed()));
    undone.add(displays.observe(this::screensChanged));
    seating = Seating.of(displays.all(), wish);
    hinting = seating.inDoubt();
    if (!seating.rooms().isEmpty()) {
      session.seen();
    }
    session.perform(new Command.Start());
    arrange();
    ticker.play();
  }

  private void stepped(Lecture before, Lecture after) {
    if (before.on() != after.on()) {
      arrange();
    }
    hinting = false;
    rooms.forEach(
        view -> {
          view.unhint();
          view.show(after.tour(), after.projected());
          if (before.frozen() != after.frozen()) {
            view.point(session.pointingInRoom());
          }
        });
    if (presenter != null) {
      presenter.controller().refresh();
    }
  }

  private void pointed() {
    rooms.forEach(view -> view.point(session.pointingInRoom()));
    if (presenter != null) {
      presenter.controller().point();
    }
  }

  private void tick() {
    if (checks > 0) {
      checks--;
      place();
    }
    if (presenter != null) {
      presenter.controller().tick();
    }
  }

  private void screensChanged() {
    sit(seating.after(displays.all()));
  }

  private void sit(Seating next) {
    hinting = next.inDoubt();
    checks = CHECKS;
    seating = next;
    arrange();
  }

  @Override
  public void swapScreens() {
    sit(seating.swapped());
    keepScreen();
  }

  /** Keeps where the room is for the next lecture, if the lecturer has said so. */
  private void keepScreen() {
    Display now = seating.now().audience();
    if (now != null && seating.now().presenter() != null) {
      choices.change(kept -> kept.withScreen(now.geometry()));
    }
  }

  /** Brings the windows to where they belong: first away from a screen, then onto it. */
  private void arrange() {
    List<Display> forRoom = forRoom();
    Display forLecturer = seating.now().presenter();
    boolean dark = displays.all().isEmpty();
    if (!forRoom.isEmpty()) {
      session.seen();
    }
    rooms.count(forRoom.size());
    if (forLecturer == null && presenter != null && (dark || !forRoom.isEmpty())) {
      presenter.close();
    }
    rooms.forEach(
        view -> {
          view.show(session.now().tour(), session.now().projected());
          view.unhint();
        });
    if (hinting) {
      hint(forRoom);
    }
    place();
    if (!forRoom.isEmpty()) {
      listen();
    }
    if (forLecturer == null && forRoom.isEmpty() && !closed && !dark) {
      // The lecture has ended on the only screen: there is nothing left to show.
      close();
      return;
    }
    if (presenter != null) {
      presenter.controller().setScreens(screenWords(), seating.now().audience() != null);
      presenter.controller().refresh();
    }
  }

  private List<Display> forRoom() {
    return session.now().on() ? seating.rooms() : List.of();
  }

  /** Puts the windows on their screens, those that are not there: the lecturer’s first. */
  private void place() {
    Display forLecturer = seating.now().presenter();
    if (forLecturer != null) {
      presenterWindow().standOn(forLecturer);
    }
    if (rooms.fill(forRoom())) {
      listen();
    }
  }

  private void listen() {
    AudienceWindow first = rooms.first();
    if (presenter != null && presenter.isShowing()) {
      presenter.listen();
    } else if (first != null) {
      first.listen();
    }
  }

  /** How the lecturer gets the notes back: by a key for the first screen, by a click on any. */
  private void hint(List<Display> screens) {
    String key = keys.tableProperty().get().keysOf(Action.SWAP).getFirst();
    for (int i = 0; i < screens.size(); i++) {
      Display screen = screens.get(i);
      String words =
          i == 0
              ? wording.text("projection.hint.key", KeyWords.of(key, wording))
              : wording.text("projection.hint.click");
      rooms.all().get(i).view().hint(words, () -> ask(screen));
    }
  }

  private void ask(Display screen) {
    sit(seating.asked(screen));
    keepScreen();
  }

  private String screenWords() {
    Display display = seating.now().audience();
    return display == null
        ? wording.text("presenter.screen.none")
        : wording.text(
            "presenter.screen",
            Integer.toString(display.width()),
            Integer.toString(display.height()));
  }

  private AudienceLook look() {
    ProjectionChoices now = choices.now();
    return new AudienceLook(now.theme(), now.floorPx(), now.still() || settings.reducedMotion());
  }

  private AudienceWindow makeAudience(boolean further) {
    AudienceView view = new AudienceView(library, wording, boards);
    view.setLook(look());
    return new AudienceWindow(
        view,
        session,
        keys,
        displays,
        settings,
        wording.text("projection.title"),
        further,
        () -> session.perform(new Command.End()));
  }

  private PresenterWindow presenterWindow() {
    PresenterWindow known = presenter;
    if (known != null) {
      return known;
    }
    PresenterController controller =
        new PresenterController(
            library, wording, session, keys, boards, look(), new KeptNotesSize());
    PresenterWindow made = new PresenterWindow(controller, keys, wording, settings, this::close);
    presenter = made;
    return made;
  }

  private final class KeptNotesSize implements PresenterController.NotesSize {
    @Override
    public int px() {
      return choices.now().notesPx();
    }

    @Override
    public void keep(int px) {
      choices.change(kept -> kept.withNotesPx(px));
    }
  }

  /** Projects again where the lecture was, and takes the keyboard. */
  public void goOn() {
    session.perform(new Command.Start());
    listen();
  }

  @Override
  public void overview() {
    if (presenter != null && presenter.isShowing()) {
      presenter.stage().requestFocus();
      presenter.controller().overview();
    }
  }

  @Override
  public void swapLanguages() {
    wording = new Wording(wording.mode().swapped());
    rooms.forEach(view -> view.setWording(wording));
    if (presenter != null) {
      presenter.controller().setWording(wording);
    }
  }

  /** Ends the lecture and closes its windows, popups first; closing again does nothing. */
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    ticker.stop();
    undone.forEach(Runnable::run);
    session.perform(new Command.End());
    List<Stage> stages = new ArrayList<>(rooms.stages());
    if (presenter != null) {
      stages.add(presenter.stage());
    }
    for (Window window : List.copyOf(Window.getWindows()).reversed()) {
      if (window instanceof PopupWindow popup && stages.contains(root(popup))) {
        popup.hide();
      }
    }
    stages.forEach(Stage::hide);
    onClosed.run();
  }

  private static @Nullable Window root(PopupWindow popup) {
    Window owner = popup.getOwnerWindow();
    while (owner instanceof PopupWindow above) {
      owner = above.getOwnerWindow();
    }
    return owner;
  }

  /** Whether the windows have been closed for good. */
  public boolean isClosed() {
    return closed;
  }

  /** The lecture being given. */
  public LectureSession session() {
    return session;
  }

  /** The window of the room; null while nothing is projected. */
  @Nullable AudienceWindow audience() {
    return rooms.first();
  }

  /** The windows that show what the room sees; more than one only where nobody can tell which. */
  List<AudienceWindow> rooms() {
    return rooms.all();
  }

  /** The window of the lecturer; null if it was never needed. */
  @Nullable PresenterWindow presenter() {
    return presenter;
  }

  /** The keys of both windows. */
  LectureKeys keys() {
    return keys;
  }
}
