package motguide.ui.projection;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import motguide.lecture.Display;
import motguide.study.Settings;
import motguide.ui.kit.Fxml;
import motguide.ui.kit.Stylesheets;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** The lecturer’s window: an ordinary one, never on the screen of the room. */
final class PresenterWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** Leaves room for the bar of the window and that of the desktop. */
  private static final double SHARE = 0.92;

  private final Stage stage = new Stage();
  private final PresenterController controller;
  private @Nullable Display stoodOn;

  /**
   * @param onClosed what follows when somebody closes the window
   */
  PresenterWindow(
      PresenterController controller,
      LectureKeys keys,
      Wording wording,
      Settings settings,
      Runnable onClosed) {
    this.controller = controller;
    Parent node = load(controller, wording);
    Scene scene = new Scene(node, WIDTH, HEIGHT);
    Stylesheets.dress(scene, settings);
    keys.install(scene);
    stage.setScene(scene);
    stage.setTitle(wording.text("presenter.title"));
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          onClosed.run();
        });
  }

  /** The page of the window alone. */
  static Parent load(PresenterController controller, Wording wording) {
    return new Fxml(wording.messages())
        .with(PresenterController.class, () -> controller)
        .load(PresenterController.class, "Presenter.fxml");
  }

  /** Stands on a screen; where it does already, it stays as the lecturer has put it. */
  void standOn(Display display) {
    Display before = stoodOn;
    if (before == null || !before.samePlace(display) || !Places.isOn(stage, display)) {
      stoodOn = display;
      place(display);
    }
  }

  private void place(Display display) {
    double width = Math.min(WIDTH, display.width() * SHARE);
    double height = Math.min(HEIGHT, display.height() * SHARE);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.setX(display.x() + (display.width() - width) / 2);
    stage.setY(display.y() + (display.height() - height) / 2);
    if (!stage.isShowing()) {
      stage.show();
      controller.focusFirst();
    }
  }

  /** Takes the keyboard, and so the clicker. */
  void listen() {
    stage.toFront();
    stage.requestFocus();
  }

  PresenterController controller() {
    return controller;
  }

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
