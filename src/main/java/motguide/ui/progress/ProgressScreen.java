package motguide.ui.progress;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.Parent;
import motguide.study.Settings;
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
   * @param change takes changed settings
   * @param background runs what takes long
   */
  public ProgressScreen(
      Surroundings surroundings,
      Study study,
      LongSupplier seeds,
      Consumer<Settings> change,
      Executor background) {
    this.study = study;
    controller = new ProgressController(surroundings, study, seeds, change, background);
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
