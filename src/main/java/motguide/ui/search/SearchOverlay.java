package motguide.ui.search;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.scene.Parent;
import motguide.content.Id;
import motguide.search.SearchIndex;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Surroundings;

/** The search over everything in the pack, laid over the screen. */
public final class SearchOverlay implements Overlay {
  private final SearchController controller;
  private final Parent node;

  /**
   * A search in the pack of {@code surroundings}.
   *
   * @param index of the same pack; may still be in the making, and is best made once for all
   * @param notes what the person wrote about events and cards, as of each opening
   */
  public SearchOverlay(
      Surroundings surroundings,
      CompletionStage<SearchIndex> index,
      Supplier<Map<Id, String>> notes) {
    controller = new SearchController(surroundings, index, notes);
    node =
        new Fxml(surroundings.wording().messages())
            .with(SearchController.class, () -> controller)
            .load(SearchOverlay.class, "SearchPane.fxml");
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
