package motguide.ui.shortcuts;

import javafx.scene.Parent;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Surroundings;

/** The list of all keys, laid over the screen. */
public final class ShortcutsOverlay implements Overlay {
  private final ShortcutsController controller;
  private final Parent node;

  /** The list in the language of {@code surroundings}. */
  public ShortcutsOverlay(Surroundings surroundings) {
    controller = new ShortcutsController(surroundings);
    node =
        new Fxml(surroundings.wording().messages())
            .with(ShortcutsController.class, () -> controller)
            .load(ShortcutsOverlay.class, "ShortcutsPane.fxml");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void opened() {
    controller.opened();
  }
}
