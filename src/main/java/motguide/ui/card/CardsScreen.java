package motguide.ui.card;

import javafx.scene.Parent;
import motguide.search.SearchIndex;
import motguide.ui.kit.Fxml;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;

/** The library of concept cards. */
public final class CardsScreen implements Screen {
  private final CardLibraryViewModel model;
  private final CardsController controller;
  private final Parent node;

  /** The library of the pack of {@code surroundings}. */
  public CardsScreen(Surroundings surroundings) {
    SearchIndex index = SearchIndex.ofCards(surroundings.library());
    model =
        new CardLibraryViewModel(
            new CardShelf(surroundings.library(), surroundings.wording(), index::cards),
            surroundings.wording());
    controller = new CardsController(surroundings, model);
    node =
        new Fxml(surroundings.wording().messages())
            .with(CardsController.class, () -> controller)
            .load(CardsScreen.class, "CardsPane.fxml");
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public Place place() {
    return new Place.Cards(model.filterProperty().get().written(), controller.scrolled());
  }

  @Override
  public void show(Place place) {
    Place.Cards cards = (Place.Cards) place;
    controller.show(CardFilter.parse(cards.filter()), cards.scroll());
  }

  @Override
  public void focusFirst() {
    controller.focus();
  }
}
