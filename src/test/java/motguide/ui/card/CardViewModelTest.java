package motguide.ui.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.Library;
import motguide.study.LanguageMode;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.Test;

final class CardViewModelTest {
  private final Library library = Cards.four();
  private final CardShelf shelf =
      new CardShelf(library, new Wording(LanguageMode.JA_EN), typed -> Set.of());
  private final CardViewModel model = new CardViewModel(library, shelf);

  @Test
  void neighboursFollowTheOrderOfTheLibraryOneCameFrom() {
    model.show(place("c-dilemma", CardFilter.ALL.withOrder(CardOrder.LETTER)));

    assertThat(model.previous()).map(Card::id).contains(new CardId("c-mot"));
    assertThat(model.next()).map(Card::id).contains(new CardId("c-roberts"));
    assertThat(model.position()).isEqualTo(3);
  }

  @Test
  void aFilterThatDoesNotShowTheCardIsGivenUp() {
    model.show(place("c-mot", CardFilter.ALL.withDisputed(true)));

    assertThat(model.orderProperty().get()).hasSize(4);
    assertThat(model.place()).isEqualTo(new Place.Card(new CardId("c-mot"), false));
  }

  @Test
  void thereIsNothingBeforeTheFirstAndAfterTheLast() {
    model.show(place("c-ecole", CardFilter.ALL.withDisputed(true)));

    assertThat(model.previous()).isEmpty();
    assertThat(model.next()).isEmpty();
  }

  @Test
  void aNewCardShowsItsFront() {
    model.show(place("c-mot", CardFilter.ALL));
    model.flip();
    assertThat(model.place().flipped()).isTrue();

    model.open(new CardId("c-dilemma"));
    assertThat(model.place().flipped()).isFalse();
  }

  @Test
  void openingTheOpenCardDoesNotTurnIt() {
    model.show(new Place.Card(new CardId("c-mot"), true));

    model.open(new CardId("c-mot"));

    assertThat(model.place().flipped()).isTrue();
  }

  @Test
  void aPlaceComesBackAsItWasLeft() {
    Place.Card place =
        new Place.Card(
            new CardId("c-roberts"), true, CardFilter.ALL.withOrder(CardOrder.DATE).written());

    model.show(place);

    assertThat(model.place()).isEqualTo(place);
    assertThat(model.libraryPlace()).isEqualTo(new Place.Cards("order=date", 0));
  }

  @Test
  void aPackWithoutCardsHasNoneToOpen() {
    Library empty = Cards.library();
    CardShelf bare = new CardShelf(empty, new Wording(LanguageMode.JA), typed -> Set.of());

    assertThatThrownBy(() -> new CardViewModel(empty, bare))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Place.Card place(String id, CardFilter filter) {
    return new Place.Card(new CardId(id), false, filter.written());
  }
}
