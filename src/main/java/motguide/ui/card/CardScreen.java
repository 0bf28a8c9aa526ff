package motguide.ui.card;

import javafx.scene.Parent;
import motguide.search.SearchIndex;
import motguide.study.Study;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;

/** One concept card, open: its front on the left page, its back on the right. */
public final class CardScreen implements Screen {
  private final CardViewModel model;
  private final CardController controller;
  private final Parent node;

  /**
   * The cards of the pack of {@code surroundings}, which has at least one.
   *
   * @param study keeps how well cards were known
   */
  public CardScreen(Surroundings surroundings, Study study) {
    SearchIndex index = SearchIndex.ofCards(surroundings.library());
    CardShelf shelf = new CardShelf(surroundings.library(), surroundings.wording(), index::cards);
    model = new CardViewModel(surroundings.library(), shelf);
    controller = new CardController(surroundings, model, study);
    node =
        new Fxml(surroundings.wording().messages())
            .with(CardController.class, () -> controller)
            .load(CardScreen.class, "CardPane.fxml");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Place place() {
    return model.place();
  }

  @Override
  public void show(Place place) {
    model.show((Place.Card) place);
  }

  @Override
  public void focusFirst() {
    controller.focus();
  }
}
