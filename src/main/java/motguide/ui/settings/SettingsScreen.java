package motguide.ui.settings;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import motguide.study.Settings;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;

/** The page of settings. */
public final class SettingsScreen implements Screen {
  private final SettingsController controller;
  private final Parent node;
  private String focus = "";

  /**
   * The page for the settings of {@code surroundings}.
   *
   * @param change takes changed settings; applies and keeps them
   */
  public SettingsScreen(Surroundings surroundings, Consumer<Settings> change, PackDesk pack) {
    controller = new SettingsController(surroundings, change, pack);
    node =
        new Fxml(surroundings.wording().messages())
            .with(SettingsController.class, () -> controller)
            .load(SettingsScreen.class, "SettingsPane.fxml");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Place place() {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    String id = owner == null ? "" : controller.idOf(owner);
    return new Place.SettingsPage(id.isEmpty() ? focus : id);
  }

  @Override
  public void show(Place place) {
    focus = ((Place.SettingsPage) place).focus();
  }

  @Override
  public void focusFirst() {
    controller.focus(focus);
  }
}
