package motguide.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Command;
import motguide.lecture.Digression;
import motguide.lecture.Display;
import motguide.lecture.LectureSession;
import motguide.lecture.Outlook;
import motguide.lecture.Pointing;
import motguide.lecture.Pointing.Tool;
import motguide.lecture.Spot;
import motguide.study.LanguageMode;
import motguide.study.PassingProjectionChoices;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.timeline.AxisRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Both windows, shown, driven by the keys of a clicker. */
final class LectureByClickerTest {
  private static final Display LAPTOP = new Display(0, 0, 960, 640, true);

  private static final Display PROJECTOR = new Display(960, 0, 800, 600, false);

  private final Library library = ShippedPack.library();
  private final Tour tour = library.pack().tours().getFirst();
  private final Plugs plugs = new Plugs();
  private final List<LectureSession> begun = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-24T09:00:00Z");
  private final ProjectionDesk desk =
      ScreenPicture.onFx(
          () ->
              new ProjectionDesk(
                  new PassingProjectionChoices(),
                  plugs,
                  BoardDesk.NONE,
                  each -> each.pack().tours(),
                  () -> now,
                  begun::add));
  private int ended;

  /** The screens of a computer in a test. */
  private static final class Plugs implements DisplayList {
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Display> all = List.of(LAPTOP, PROJECTOR);
    private final List<Stage> stages = new ArrayList<>();
    private @Nullable Display filled;

    void change(Display... displays) {
      all = List.of(displays);
      List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public List<Display> all() {
      return all;
    }

    @Override
    public Runnable observe(Runnable listener) {
      listeners.add(listener);
      return () -> listeners.remove(listener);
    }

    @Override
    public void fill(Stage stage, Display display) {
      filled = display;
      stages.add(stage);
      stage.setX(display.x());
      stage.setY(display.y());
      stage.setWidth(display.width());
      stage.setHeight(display.height());
      stage.show();
    }
  }

  @BeforeAll
  static void start() {
    ScreenPicture.startToolkit();
  }

  @AfterEach
  void closeAll() {
    ScreenPicture.onFx(
        () -> {
          desk.running().ifPresent(LectureWindows::close);
          return null;
        });
    assertThat(plugs.listeners).as("nobody listens after the end").isEmpty();
  }

  private LectureWindows begin() {
    return ScreenPicture.onFx(
        () -> {
          Journey journey =
              new Journey(library, Settings.initial(LanguageMode.JA_EN).withReducedMotion(true));
          return desk.begin(journey.surroundings(), tour, 0, last -> ended++);
        });
  }

  /** A key pressed in a window, as keyboard and clicker send it. */
  private static void press(Stage window, KeyCode code) {
    press(window.getScene(), code);
  }

  private static void press(Scene scene, KeyCode code) {
    ScreenPicture.onFx(
        () -> {
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            var target = scene.getFocusOwner();
            KeyEvent event = new KeyEvent(type, "", "", code, false, false, false, false);
            Event.fireEvent(target == null ? scene : target, event);
          }
          return null;
        });
  }

  private static Stage lecturer(LectureWindows windows) {
    PresenterWindow presenter = windows.presenter();
    assertThat(presenter).isNotNull();
    return presenter.stage();
  }

  private static AudienceWindow room(LectureWindows windows) {
    AudienceWindow audience = windows.audience();
    assertThat(audience).as("the window of the room").isNotNull();
    return audience;
  }

  private static Outlook seen(LectureWindows windows) {
    return room(windows).view().outlook().orElseThrow();
  }

  private static String label(LectureWindows windows, String css) {
    return ScreenPicture.onFx(() -> ((Label) lecturer(windows).getScene().lookup(css)).getText());
  }

  @Test
  void aWholeTourIsGivenByOneKeyFromEitherWindow() {
    LectureWindows windows = begin();
    assertThat(room(windows).isShowing()).isTrue();
    assertThat(plugs.filled).as("only the room fills its screen").isEqualTo(PROJECTOR);
    KeyCode[] forward = {KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.SPACE};
    for (int scene = 0; scene < tour.scenes().size(); scene++) {
      assertThat(seen(windows).scene()).isEqualTo(scene);
      assertThat(label(windows, ".presenter-position"))
          .isEqualTo((scene + 1) + " / " + tour.scenes().size());
      Stage window = scene % 2 == 0 ? lecturer(windows) : room(windows).stage();
      press(window, forward[scene % forward.length]);
    }
    assertThat(seen(windows).scene()).as("the last scene stays").isEqualTo(13);
    press(lecturer(windows), KeyCode.PAGE_UP);
    assertThat(seen(windows).scene()).isEqualTo(12);
    press(lecturer(windows), KeyCode.HOME);
    assertThat(seen(windows).scene()).isZero();
    press(lecturer(windows), KeyCode.END);
    assertThat(seen(windows).scene()).isEqualTo(13);
  }

  @Test
  void blackIsLiftedByTheNextKeyWhichDoesNoMore() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.PERIOD);
    assertThat(room(windows).view().isCovered()).isTrue();
    assertThat(label(windows, ".room-state")).startsWith("黒");
    press(room(windows).stage(), KeyCode.PAGE_DOWN);
    assertThat(room(windows).view().isCovered()).isFalse();
    assertThat(seen(windows).scene()).isZero();
    press(lecturer(windows), KeyCode.W);
    assertThat(room(windows).view().isCovered()).isTrue();
    press(lecturer(windows), KeyCode.DIGIT7);
    assertThat(room(windows).view().isCovered()).isFalse();
    assertThat(windows.keys().numberProperty().get().isEmpty()).isTrue();
  }

  @Test
  void theRoomStaysFrozenWhileTheLecturerMovesOn() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.S);
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    assertThat(seen(windows).scene()).isZero();
    assertThat(label(windows, ".presenter-position")).startsWith("3 /");
    assertThat(label(windows, ".room-state")).contains("場面 1");
    press(lecturer(windows), KeyCode.S);
    assertThat(seen(windows).scene()).isEqualTo(2);
    assertThat(label(windows, ".room-state")).isEqualTo("教室に投影中");
  }

  @Test
  void aNumberAndEnterGoesToItsScene() {
    LectureWindows windows = begin();
    press(room(windows).stage(), KeyCode.DIGIT1);
    press(room(windows).stage(), KeyCode.NUMPAD2);
    press(room(windows).stage(), KeyCode.ENTER);
    assertThat(seen(windows).scene()).isEqualTo(11);
    press(lecturer(windows), KeyCode.DIGIT9);
    press(lecturer(windows), KeyCode.DIGIT9);
    press(lecturer(windows), KeyCode.ENTER);
    assertThat(seen(windows).scene()).as("there is no scene 99").isEqualTo(11);
  }

  @Test
  void aTypedNameGoesToItsSceneAndLettersStayInTheField() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.G);
    TextField find = (TextField) lecturer(windows).getScene().lookup("#find-scene");
    assertThat(find.isFocused()).isTrue();
    press(lecturer(windows), KeyCode.B);
    assertThat(room(windows).view().isCovered()).isFalse();
    ScreenPicture.onFx(
        () -> {
          find.setText("三条");
          return null;
        });
    assertThat(lecturer(windows).getScene().getRoot().lookupAll(".scene-tile")).hasSize(1);
    press(lecturer(windows), KeyCode.ENTER);
    assertThat(seen(windows).scene()).isEqualTo(13);
    assertThat(lecturer(windows).getScene().lookup("#scene-overview")).isNull();
  }

  @Test
  void theNextClickLeadsBackFromADigression() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    EventId other = new EventId("ohno-1978");
    AxisRange view = new AxisRange(720_000, 724_000);
    ScreenPicture.onFx(
        () -> {
          windows.session().perform(new Command.Digress(new Digression(view, other)));
          return null;
        });
    assertThat(room(windows).view().ribbon().shown()).isEqualTo(view);
    assertThat(label(windows, ".room-state")).startsWith("寄り道中");
    press(room(windows).stage(), KeyCode.PAGE_DOWN);
    assertThat(seen(windows).digression()).isNull();
    assertThat(seen(windows).scene()).isEqualTo(1);
    press(room(windows).stage(), KeyCode.PAGE_DOWN);
    assertThat(seen(windows).scene()).isEqualTo(2);
  }

  @Test
  void whatIsHiddenIsRevealedByTheNextClick() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.D);
    assertThat(yearInTheRoom(windows)).isEqualTo("？");
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    assertThat(yearInTheRoom(windows)).isEqualTo("1794");
    assertThat(seen(windows).scene()).isZero();
  }

  private static String yearInTheRoom(LectureWindows windows) {
    return ScreenPicture.onFx(
        () -> ((javafx.scene.text.Text) room(windows).view().lookup(".audience-year")).getText());
  }

  @Test
  void aProjectorUnpluggedClosesItsWindowAndKeepsThePlace() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    Stage projected = room(windows).stage();
    plug(LAPTOP);
    assertThat(projected.isShowing()).isFalse();
    assertThat(windows.audience()).isNull();
    assertThat(lecturer(windows).isShowing()).isTrue();
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    plug(LAPTOP, PROJECTOR);
    assertThat(seen(windows).scene()).isEqualTo(2);
    assertThat(room(windows).isShowing()).isTrue();
  }

  @Test
  void theLecturersScreenUnpluggedHidesTheNotesAndTheClickerGoesOn() {
    LectureWindows windows = begin();
    Stage notes = lecturer(windows);
    plug(PROJECTOR);
    assertThat(notes.isShowing()).isFalse();
    assertThat(room(windows).isShowing()).isTrue();
    press(room(windows).stage(), KeyCode.PAGE_DOWN);
    assertThat(seen(windows).scene()).isEqualTo(1);
    plug(LAPTOP, PROJECTOR);
    assertThat(lecturer(windows).isShowing()).isTrue();
    assertThat(label(windows, ".presenter-position")).startsWith("2 /");
  }

  @Test
  void ofTwoEqualScreensTheOneLeftShowsTheRoomsPictureUntilTheLecturerAsks() {
    Display twin = new Display(960, 0, 960, 640, false);
    plug(LAPTOP, twin);
    LectureWindows windows = begin();
    Stage notes = lecturer(windows);
    press(notes, KeyCode.PAGE_DOWN);
    plug(LAPTOP);
    assertThat(notes.isShowing()).as("it may be the projector").isFalse();
    assertThat(seen(windows).scene()).isEqualTo(1);
    assertThat(hint(windows)).isEqualTo("X：この画面にノートを出す");
    press(room(windows).stage(), KeyCode.PAGE_DOWN);
    assertThat(hint(windows)).as("the lecture goes on without it").isEmpty();
    assertThat(notes.isShowing()).isFalse();
    press(room(windows).stage(), KeyCode.X);
    assertThat(windows.audience()).isNull();
    assertThat(notes.isShowing()).isTrue();
    assertThat(label(windows, ".presenter-position")).startsWith("3 /");
    press(notes, KeyCode.X);
    assertThat(notes.isShowing()).isFalse();
    assertThat(seen(windows).scene()).isEqualTo(2);
  }

  @Test
  void twoEqualScreensBothShowTheRoomsPictureUntilOneIsClicked() {
    Display twin = new Display(960, 10, 960, 640, false);
    plug(LAPTOP, twin);
    LectureWindows windows = begin();
    Stage notes = lecturer(windows);
    plug(twin);
    plug(LAPTOP, twin);
    assertThat(windows.rooms()).hasSize(2).allMatch(AudienceWindow::isShowing);
    assertThat(notes.isShowing()).isFalse();
    assertThat(windows.rooms().get(1).stage().getStyle())
        .as("one window is in full screen at a time, another fills without a frame")
        .isEqualTo(StageStyle.UNDECORATED);
    Label other =
        (Label) windows.rooms().get(1).stage().getScene().getRoot().lookup(".audience-hint");
    assertThat(other.getText()).isEqualTo("クリック：この画面にノートを出す");
    ScreenPicture.onFx(
        () -> {
          Event.fireEvent(other, click());
          return null;
        });
    assertThat(windows.rooms()).hasSize(1);
    assertThat(notes.isShowing()).isTrue();
    assertThat(desk.now().screen()).as("the room is where it was").isEqualTo(twin.geometry());
  }

  @Test
  void nothingLiesOverTheWordsThatAreToBeClicked() throws TimeoutException {
    plug(LAPTOP, new Display(960, 0, 960, 640, false));
    LectureWindows windows = begin();
    plug(LAPTOP);
    Stage notes = lecturer(windows);
    assertThat(notes.isShowing()).isFalse();
    WaitForAsyncUtils.waitForFxEvents();
    ScreenPicture.onFx(
        () -> {
          Label hint = (Label) room(windows).view().lookup(".audience-hint");
          Bounds there = hint.localToScreen(hint.getBoundsInLocal());
          Robot mouse = new Robot();
          mouse.mouseMove(there.getCenterX(), there.getCenterY());
          mouse.mouseClick(MouseButton.PRIMARY);
          return null;
        });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, notes::isShowing);
  }

  private static MouseEvent click() {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private static String hint(LectureWindows windows) {
    return ScreenPicture.onFx(
        () -> {
          Label hint = (Label) room(windows).view().lookup(".audience-hint");
          return hint.isVisible() ? hint.getText() : "";
        });
  }

  @Test
  void aThirdScreenNeitherMovesNorFlickersAnything() {
    LectureWindows windows = begin();
    plugs.filled = null;
    ScreenPicture.onFx(
        () -> {
          lecturer(windows).setWidth(700);
          return null;
        });
    plug(LAPTOP, PROJECTOR, new Display(1760, 0, 1280, 720, false));
    assertThat(plugs.filled).isNull();
    assertThat(lecturer(windows).getWidth()).isEqualTo(700);
  }

  @Test
  void aWindowThatTheDesktopHasMovedIsPutBack() {
    LectureWindows windows = begin();
    Display third = new Display(1760, 0, 1280, 720, false);
    ScreenPicture.onFx(
        () -> {
          room(windows).stage().setX(2000);
          lecturer(windows).setX(2000);
          return null;
        });
    plug(LAPTOP, PROJECTOR, third);
    assertThat(room(windows).stage().getX()).isEqualTo(PROJECTOR.x());
    assertThat(lecturer(windows).getX()).isLessThan(LAPTOP.width());
  }

  @Test
  void onlyTheRoomsWindowEverFillsAScreen() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.X);
    plug(PROJECTOR);
    plug(LAPTOP, PROJECTOR);
    press(lecturer(windows), KeyCode.ESCAPE);
    press(lecturer(windows), KeyCode.F5);
    assertThat(plugs.stages).isNotEmpty().doesNotContain(lecturer(windows));
    assertThat(lecturer(windows).isFullScreen()).isFalse();
  }

  @Test
  void aClickerReachesTheLectureFromAWindowOfTheGuideWhileItIsOn() {
    TextField field = new TextField();
    Scene guide = ScreenPicture.onFx(() -> new Scene(new StackPane(field)));
    List<KeyCode> left = new ArrayList<>();
    ScreenPicture.onFx(
        () -> {
          desk.listenIn(guide);
          guide.addEventHandler(KeyEvent.KEY_PRESSED, event -> left.add(event.getCode()));
          return null;
        });
    press(guide, KeyCode.PAGE_DOWN);
    assertThat(left).as("before a lecture").containsExactly(KeyCode.PAGE_DOWN);
    LectureWindows windows = begin();
    press(guide, KeyCode.PAGE_DOWN);
    press(guide, KeyCode.B);
    assertThat(seen(windows).scene()).isEqualTo(1);
    assertThat(room(windows).view().isCovered()).as("letters are the guide’s").isFalse();
    press(lecturer(windows), KeyCode.ESCAPE);
    press(guide, KeyCode.PAGE_UP);
    assertThat(left).containsExactly(KeyCode.PAGE_DOWN, KeyCode.B, KeyCode.PAGE_UP);
  }

  @Test
  void digitsAndLettersGoIntoAFieldThatHasTheKeyboardAndTheClickerPastIt() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.G);
    TextField find = (TextField) lecturer(windows).getScene().lookup("#find-scene");
    assertThat(find.isFocused()).isTrue();
    for (KeyCode typed :
        List.of(KeyCode.DIGIT1, KeyCode.S, KeyCode.SPACE, KeyCode.PERIOD, KeyCode.LEFT)) {
      press(lecturer(windows), typed);
    }
    assertThat(windows.keys().numberProperty().get().isEmpty()).isTrue();
    assertThat(windows.session().now().frozen()).isFalse();
    assertThat(room(windows).view().isCovered()).isFalse();
    assertThat(seen(windows).scene()).isZero();
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    assertThat(seen(windows).scene()).isEqualTo(1);
    assertThat(lecturer(windows).getScene().lookup("#scene-overview"))
        .as("the lecture goes on where it can be seen")
        .isNull();
  }

  @Test
  void projectingAgainFromTheGuideKeepsThePlace() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    press(lecturer(windows), KeyCode.ESCAPE);
    ScreenPicture.onFx(
        () -> {
          windows.goOn();
          return null;
        });
    assertThat(seen(windows).scene()).isEqualTo(1);
    assertThat(desk.running()).contains(windows);
  }

  private void plug(Display... displays) {
    ScreenPicture.onFx(
        () -> {
          plugs.change(displays);
          return null;
        });
  }

  @Test
  void withOneScreenTheLectureIsRehearsed() {
    plug(LAPTOP);
    LectureWindows windows = begin();
    assertThat(windows.audience()).isNull();
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    assertThat(windows.session().now().lecturer().scene()).isEqualTo(1);
    assertThat(label(windows, ".presenter-title .secondary")).contains("リハーサル");
    assertThat(label(windows, ".room-state")).isEqualTo("リハーサル中");
  }

  @Test
  void theScreensAreSwappedByOneKeyAndRemembered() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.X);
    assertThat(room(windows).isShowing()).isTrue();
    assertThat(plugs.filled).isEqualTo(LAPTOP);
    assertThat(desk.now().screen()).isEqualTo(LAPTOP.geometry());
    assertThat(lecturer(windows).getWidth()).isLessThan(PROJECTOR.width());
  }

  @Test
  void oneButtonEndsAndBeginsAgainAtTheSamePlace() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    Stage projected = room(windows).stage();
    press(projected, KeyCode.ESCAPE);
    assertThat(projected.isShowing()).isFalse();
    assertThat(lecturer(windows).isShowing()).isTrue();
    assertThat(label(windows, ".room-state")).isEqualTo("投影していません");
    press(lecturer(windows), KeyCode.F5);
    assertThat(room(windows).isShowing()).isTrue();
    assertThat(seen(windows).scene()).isEqualTo(1);
  }

  @Test
  void whatIsPointedAtIsSeenInTheRoomUnlessItIsFrozen() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.P);
    assertThat(windows.session().pointing().tool()).isEqualTo(Tool.POINTER);
    Spot spot = new Spot(700_000, 0.5);
    point(windows, new Pointing(Tool.POINTER, spot));
    assertThat(room(windows).view().pointers().isPointing()).isTrue();
    press(lecturer(windows), KeyCode.S);
    assertThat(room(windows).view().pointers().isPointing()).isFalse();
  }

  private static void point(LectureWindows windows, Pointing pointing) {
    ScreenPicture.onFx(
        () -> {
          windows.session().point(pointing);
          return null;
        });
  }

  @Test
  void theLanguageOfTheRoomIsSwappedByOneKey() {
    LectureWindows windows = begin();
    press(lecturer(windows), KeyCode.L);
    String name =
        ScreenPicture.onFx(
            () ->
                ((javafx.scene.text.Text) room(windows).view().lookup(".audience-name")).getText());
    assertThat(name).isEqualTo("École polytechnique");
  }

  @Test
  void theClockAndThePaceAreToldInWords() {
    LectureWindows windows = begin();
    assertThat(label(windows, ".presenter-pace")).isEqualTo("予定どおり");
    now = now.plus(Duration.ofSeconds(98));
    press(lecturer(windows), KeyCode.PAGE_DOWN);
    assertThat(label(windows, ".presenter-clock")).isEqualTo("1:38");
    assertThat(label(windows, ".presenter-pace")).isEqualTo("0:22 遅れ");
  }

  @Test
  void theLogHearsOfTheSessionBeforeItsFirstStep() {
    begin();
    assertThat(begun).hasSize(1);
    assertThat(begun.getFirst().now().on()).isTrue();
  }

  @Test
  void closingTheLecturersWindowEndsEverything() {
    LectureWindows windows = begin();
    Stage projected = room(windows).stage();
    Stage notes = lecturer(windows);
    requestClose(notes);
    assertThat(projected.isShowing()).isFalse();
    assertThat(notes.isShowing()).isFalse();
    assertThat(windows.isClosed()).isTrue();
    assertThat(desk.running()).isEmpty();
    assertThat(ended).isEqualTo(1);
  }

  @Test
  void closingTheRoomsWindowFirstLeavesTheLecturersUntilItIsClosedToo() {
    LectureWindows windows = begin();
    Stage projected = room(windows).stage();
    requestClose(projected);
    assertThat(projected.isShowing()).isFalse();
    assertThat(lecturer(windows).isShowing()).isTrue();
    requestClose(lecturer(windows));
    assertThat(windows.isClosed()).isTrue();
    assertThat(ended).isEqualTo(1);
  }

  @Test
  void windowsCloseWithAPopupOpen() {
    LectureWindows windows = begin();
    ContextMenu menu =
        ScreenPicture.onFx(
            () -> {
              ContextMenu opened = new ContextMenu(new MenuItem("x"));
              opened.show(lecturer(windows).getScene().getRoot(), 10, 10);
              return opened;
            });
    assertThat(menu.isShowing()).isTrue();
    requestClose(lecturer(windows));
    assertThat(menu.isShowing()).isFalse();
    assertThat(ScreenPicture.onFx(() -> List.copyOf(Window.getWindows())))
        .doesNotContain(lecturer(windows));
  }

  @Test
  void aSecondLectureTakesThePlaceOfTheFirst() {
    LectureWindows first = begin();
    LectureWindows second = begin();
    assertThat(first.isClosed()).isTrue();
    assertThat(desk.running()).contains(second);
  }

  private static void requestClose(@Nullable Stage stage) {
    assertThat(stage).isNotNull();
    ScreenPicture.onFx(
        () -> {
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
          return null;
        });
  }
}
