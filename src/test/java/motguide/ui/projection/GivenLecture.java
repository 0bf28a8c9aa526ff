package motguide.ui.projection;

import java.time.Instant;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Display;
import motguide.lecture.LectureSession;
import motguide.lecture.Spot;
import motguide.study.LanguageMode;
import motguide.study.PassingProjectionChoices;
import motguide.study.Settings;
import motguide.support.Journey;
import motguide.support.ScreenPicture;
import motguide.support.ShippedPack;
import motguide.ui.vote.HandCountBoards;

/** A lecture given in both windows, shown, by the keys and the mouse of the lecturer. */
final class GivenLecture implements AutoCloseable {
  private static final Display LAPTOP = new Display(0, 0, 960, 640, true);
  private static final Display PROJECTOR = new Display(960, 0, 800, 600, false);

  private final Library library = ShippedPack.library();
  private final LectureWindows windows;

  /** The first tour, begun at a scene, without motion. */
  GivenLecture(int scene) {
    Tour tour = library.pack().tours().getFirst();
    windows =
        ScreenPicture.onFx(
            () -> {
              ProjectionDesk desk =
                  new ProjectionDesk(
                      new PassingProjectionChoices(),
                      new TwoScreens(),
                      new HandCountBoards(() -> library),
                      each -> each.pack().tours(),
                      () -> Instant.EPOCH,
                      session -> {});
              Journey journey =
                  new Journey(
                      library, Settings.initial(LanguageMode.JA_EN).withReducedMotion(true));
              return desk.begin(journey.surroundings(), tour, scene, last -> {});
            });
    layOut();
  }

  /** A laptop with a projector beside it. */
  static final class TwoScreens implements DisplayList {
    @Override
    public List<Display> all() {
      return List.of(LAPTOP, PROJECTOR);
    }

    @Override
    public Runnable observe(Runnable listener) {
      return () -> {};
    }

    @Override
    public void fill(Stage stage, Display display) {
      stage.setX(display.x());
      stage.setY(display.y());
      stage.setWidth(display.width());
      stage.setHeight(display.height());
      stage.show();
    }
  }

  LectureSession session() {
    return windows.session();
  }

  /** What the room sees. */
  AudienceView room() {
    AudienceWindow window = windows.audience();
    if (window == null) {
      throw new AssertionError("nothing is projected");
    }
    return window.view();
  }

  /** The lecturer’s picture of it. */
  AudienceView picture() {
    return ScreenPicture.onFx(() -> (AudienceView) presenter().getRoot().lookup(".audience"));
  }

  private javafx.scene.Scene presenter() {
    PresenterWindow window = windows.presenter();
    if (window == null) {
      throw new AssertionError("the lecturer has no window");
    }
    return window.stage().getScene();
  }

  /** Presses keys in the window of the lecturer. */
  void press(KeyCode... codes) {
    for (KeyCode code : codes) {
      ScreenPicture.onFx(
          () -> {
            var target = presenter().getFocusOwner();
            KeyEvent event =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
            Event.fireEvent(target == null ? presenter() : target, event);
            return null;
          });
    }
    layOut();
  }

  /**
   * Something the mouse does at a part of the width and height of a view; gives the place there.
   */
  Spot mouse(
      AudienceView view, javafx.event.EventType<MouseEvent> what, double across, double down) {
    Spot spot =
        ScreenPicture.onFx(
            () -> {
              double x = view.getWidth() * across;
              double y = view.getHeight() * down;
              Point2D at = view.localToScene(x, y);
              boolean button = what != MouseEvent.MOUSE_MOVED && what != MouseEvent.MOUSE_EXITED;
              Spot under = view.spotAt(x, y);
              Event.fireEvent(
                  view,
                  new MouseEvent(
                      what,
                      at.getX(),
                      at.getY(),
                      at.getX(),
                      at.getY(),
                      button ? MouseButton.PRIMARY : MouseButton.NONE,
                      button ? 1 : 0,
                      false,
                      false,
                      false,
                      false,
                      button && what != MouseEvent.MOUSE_RELEASED,
                      false,
                      false,
                      false,
                      false,
                      false,
                      null));
              return under;
            });
    layOut();
    return spot;
  }

  /** Turns the wheel one notch towards the screen over a part of a view. */
  void zoomIn(AudienceView view, double across, double down) {
    ScreenPicture.onFx(
        () -> {
          Point2D at = view.localToScene(view.getWidth() * across, view.getHeight() * down);
          Event.fireEvent(
              view,
              new ScrollEvent(
                  ScrollEvent.SCROLL,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  0,
                  40,
                  0,
                  40,
                  ScrollEvent.HorizontalTextScrollUnits.NONE,
                  0,
                  ScrollEvent.VerticalTextScrollUnits.NONE,
                  0,
                  0,
                  null));
          return null;
        });
    layOut();
  }

  /** What the next pulse would do. */
  void layOut() {
    ScreenPicture.onFx(
        () -> {
          for (Parent root : List.of(presenter().getRoot(), roomRoot())) {
            root.applyCss();
            root.layout();
          }
          return null;
        });
  }

  private Parent roomRoot() {
    AudienceWindow window = windows.audience();
    return window == null ? presenter().getRoot() : window.stage().getScene().getRoot();
  }

  @Override
  public void close() {
    ScreenPicture.onFx(
        () -> {
          windows.close();
          return null;
        });
  }
}
