package motguide.ui.projection;

import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import motguide.lecture.Display;
import motguide.lecture.LectureSession;
import motguide.study.Settings;
import motguide.ui.kit.Stylesheets;
import org.jspecify.annotations.Nullable;

/** The window on the screen of the room: full screen, nothing in it but the lecture. */
final class AudienceWindow {
  private final Stage stage = new Stage();
  private final AudienceView view;
  private final DisplayList displays;
  private @Nullable Display filled;
  private boolean fullScreen;

  /**
   * @param further whether there is another such window already, in full screen
   * @param onClosed what follows when somebody closes the window
   */
  AudienceWindow(
      AudienceView view,
      LectureSession session,
      LectureKeys keys,
      DisplayList displays,
      Settings settings,
      String title,
      boolean further,
      Runnable onClosed) {
    this.view = view;
    this.displays = displays;
    Scene scene = new Scene(new StackPane(view));
    Stylesheets.dress(scene, settings);
    keys.install(scene);
    AxisHand.install(view, session);
    scene.setCursor(Cursor.DEFAULT);
    if (further) {
      stage.initStyle(StageStyle.UNDECORATED);
      stage.setAlwaysOnTop(true);
    }
    stage.setScene(scene);
    stage.setTitle(title);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          onClosed.run();
        });
  }

  /**
   * Fills a screen; where it does already, nothing flickers.
   *
   * @return whether it had to
   */
  boolean fill(Display display) {
    Display before = filled;
    if (before != null && before.samePlace(display) && stands(display)) {
      return false;
    }
    filled = display;
    displays.fill(stage, display);
    fullScreen = stage.isFullScreen();
    return true;
  }

  /** Whether the desktop has left it there, which moves windows as screens come and go. */
  private boolean stands(Display display) {
    return stage.isFullScreen() == fullScreen && Places.isOn(stage, display);
  }

  /** Takes the keyboard, and so the clicker. */
  void listen() {
    stage.toFront();
    stage.requestFocus();
  }

  /** The lecture in it. */
  AudienceView view() {
    return view;
  }

  /** Whether the room sees it. */
  boolean isShowing() {
    return stage.isShowing();
  }

  /** The stage, for tests and pictures. */
  Stage stage() {
    return stage;
  }

  void close() {
    stage.hide();
  }
}
