package motguide.ui.tour;

import javafx.scene.Parent;
import motguide.content.EventId;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;
import org.jspecify.annotations.Nullable;

/** The sheet on which tours are made and changed, laid over the screen. */
public final class ToursOverlay implements Overlay {
  private final ToursController controller;
  private final Parent node;

  /**
   * Work on the tours of {@code shelf}.
   *
   * @param shown what is on the timeline, to be added as a scene; null where one comes from
   *     elsewhere
   * @param selected the event selected there; null for none
   */
  public ToursOverlay(
      Surroundings surroundings,
      TourShelf shelf,
      @Nullable TimelineExtent shown,
      @Nullable EventId selected) {
    ToursViewModel model =
        new ToursViewModel(surroundings.library(), surroundings.wording(), shelf, shown, selected);
    controller =
        new ToursController(surroundings.wording(), model, surroundings.overlays()::closeOverlay);
    node =
        new Fxml(surroundings.wording().messages())
            .with(ToursController.class, () -> controller)
            .load(ToursOverlay.class, "ToursPane.fxml");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void opened() {
    node.applyCss();
    controller.focusFirst();
  }
}
