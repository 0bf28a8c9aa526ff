package motguide.ui.projection;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import motguide.lecture.Display;

/** The screens of the computer, which may come and go. Called on the JavaFX thread. */
public interface DisplayList {

  /** The screens there are now; of two that show the same, both. */
  List<Display> all();

  /** Lets {@code listener} hear of screens that come or go, until what is given back is run. */
  Runnable observe(Runnable listener);

  /** Lets a window fill a screen, with nothing else on it; one that is not shown yet, too. */
  void fill(Stage stage, Display display);

  /** The screens as the system tells them. */
  static DisplayList ofSystem() {
    return new DisplayList() {
      @Override
      public List<Display> all() {
        Screen primary = Screen.getPrimary();
        return Screen.getScreens().stream()
            .map(screen -> display(screen, screen.equals(primary)))
            .toList();
      }

      @Override
      public Runnable observe(Runnable listener) {
        InvalidationListener heard = observable -> listener.run();
        Screen.getScreens().addListener(heard);
        return () -> Screen.getScreens().removeListener(heard);
      }

      @Override
      public void fill(Stage stage, Display display) {
        // A desktop loses its way with a window that leaves the full screen and returns to it.
        stage.setFullScreen(false);
        stage.hide();
        stage.setX(display.x());
        stage.setY(display.y());
        stage.setWidth(display.width());
        stage.setHeight(display.height());
        stage.show();
        // JavaFX has one window in full screen at a time; without a frame another fills as much.
        stage.setFullScreen(stage.getStyle() != StageStyle.UNDECORATED);
      }
    };
  }

  private static Display display(Screen screen, boolean primary) {
    var bounds = screen.getBounds();
    return new Display(
        (int) bounds.getMinX(),
        (int) bounds.getMinY(),
        (int) bounds.getWidth(),
        (int) bounds.getHeight(),
        primary);
  }
}
