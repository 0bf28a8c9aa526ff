package motguide.ui.projection;

import javafx.stage.Stage;
import motguide.lecture.Display;

/** Where windows are. */
final class Places {
  private Places() {}

  /** Whether a window is shown, with its middle on a screen. */
  static boolean isOn(Stage stage, Display display) {
    double x = stage.getX() + stage.getWidth() / 2 - display.x();
    double y = stage.getY() + stage.getHeight() / 2 - display.y();
    return stage.isShowing() && x >= 0 && y >= 0 && x < display.width() && y < display.height();
  }
}
