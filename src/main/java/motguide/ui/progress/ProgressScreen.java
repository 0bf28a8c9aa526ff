package motguide.ui.progress;

import java.util.function.LongSupplier;
import javafx.scene.Parent;
import motguide.study.Study;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;

/** What a person has answered and knows; made anew from the log each time it is shown. */
public final class ProgressScreen implements Screen {
  private final Study study;
  private final ProgressController controller;
  private final Parent node;

  /**
   * The page of one study.
   *
   * @param seeds a new seed for each round of questions
   */
  public ProgressScreen(Surroundings surroundings, Study study, LongSupplier seeds) {
    this.study = study;
    controller = new ProgressController(surroundings, study, seeds);
    node =
        new Fxml(surroundings.wording().messages())
            .with(ProgressController.class, () -> controller)
            .load(ProgressScreen.class, "Progress.fxml");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Place place() {
    return new Place.Progress(controller.page());
  }

  @Override
  public void show(Place place) {
    controller.show(((Place.Progress) place).page());
    study.whenLoaded(controller::refresh);
  }

  @Override
  public void focusFirst() {
    controller.focusFirst();
  }
}
