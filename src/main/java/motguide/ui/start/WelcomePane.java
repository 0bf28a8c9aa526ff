package motguide.ui.start;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import motguide.content.Library;
import motguide.study.Settings;
import motguide.ui.kit.Fxml;
import motguide.ui.kit.Messages;

/** The page of the first run: the pack itself as the picture, and a door for each use. */
public final class WelcomePane {
  private final WelcomeController controller;
  private final Parent node;

  /**
   * The page for a pack.
   *
   * @param settings what is chosen so far; another language needs another page
   * @param change takes changed settings; applies and keeps them
   */
  public WelcomePane(Library library, Settings settings, Consumer<Settings> change, Doors doors) {
    controller = new WelcomeController(library, settings, change, doors);
    node =
        new Fxml(new Messages(settings.language().first()))
            .with(WelcomeController.class, () -> controller)
            .load(WelcomePane.class, "Welcome.fxml");
    node.addEventHandler(KeyEvent.KEY_TYPED, controller::typed);
  }

  /** The node to put into the window. */
  public Parent node() {
    return node;
  }

  /** Gives the keyboard to the first door. */
  public void focusFirst() {
    controller.focusFirst();
  }
}
