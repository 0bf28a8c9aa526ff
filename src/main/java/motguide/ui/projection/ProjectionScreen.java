package motguide.ui.projection;

import javafx.scene.Parent;
import motguide.content.Tour;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;

/** The page from which a lecture starts. */
public final class ProjectionScreen implements Screen {
  private final ProjectionController controller;
  private final Parent node;

  /** The page for the pack in {@code surroundings}. */
  public ProjectionScreen(Surroundings surroundings, ProjectionDesk desk) {
    controller = new ProjectionController(surroundings, desk);
    node =
        new Fxml(surroundings.wording().messages())
            .with(ProjectionController.class, () -> controller)
            .load(ProjectionController.class, "Projection.fxml");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Place place() {
    Tour chosen = controller.chosen();
    return new Place.Projection(chosen == null ? null : chosen.id(), controller.scene());
  }

  @Override
  public void show(Place place) {
    Place.Projection wanted = (Place.Projection) place;
    controller.choose(wanted.tour(), wanted.scene());
  }

  @Override
  public void focusFirst() {
    controller.focusFirst();
  }

  /** Begins the chosen tour, as its button does. */
  public void begin() {
    controller.begin();
  }
}
