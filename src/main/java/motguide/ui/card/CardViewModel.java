package motguide.ui.card;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.Library;
import motguide.ui.navigation.Place;

/** The card that lies open, which side shows, and the cards before and after it. */
public final class CardViewModel {
  private final Library library;
  private final CardShelf shelf;
  private final ReadOnlyObjectWrapper<Card> card;
  private final ReadOnlyBooleanWrapper flipped = new ReadOnlyBooleanWrapper(this, "flipped");
  private final ReadOnlyObjectWrapper<List<Card>> order;
  private String filter = "";

  /**
   * The first card of {@code shelf}, front up.
   *
   * @throws IllegalArgumentException if the pack has no cards
   */
  public CardViewModel(Library library, CardShelf shelf) {
    this.library = library;
    this.shelf = shelf;
    List<Card> all = shelf.cards(CardFilter.ALL);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a pack without cards has none to open");
    }
    order = new ReadOnlyObjectWrapper<>(this, "order", all);
    card = new ReadOnlyObjectWrapper<>(this, "card", all.getFirst());
  }

  /** The open card. */
  public ReadOnlyObjectProperty<Card> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /** Whether the back shows. */
  public ReadOnlyBooleanProperty flippedProperty() {
    return flipped.getReadOnlyProperty();
  }

  /** The cards of the library, in its order, among which the open one stands. */
  public ReadOnlyObjectProperty<List<Card>> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** Opens the card of {@code place}; among all cards if the filter there does not show it. */
  public void show(Place.Card place) {
    Card wanted = library.card(place.card());
    List<Card> among = shelf.cards(CardFilter.parse(place.filter()));
    filter = place.filter();
    if (!among.contains(wanted)) {
      filter = "";
      among = shelf.cards(CardFilter.ALL);
    }
    if (!among.equals(order.get())) {
      order.set(among);
    }
    open(wanted, place.flipped());
  }

  /** Where the reader is. */
  public Place.Card place() {
    return new Place.Card(card.get().id(), flipped.get(), filter);
  }

  /** The library as the reader left it for this card. */
  public Place.Cards libraryPlace() {
    return new Place.Cards(filter, 0);
  }

  /** Turns the card over. */
  public void flip() {
    flipped.set(!flipped.get());
  }

  /** Opens a card of the present order, front up; the open one stays as it is. */
  public void open(CardId id) {
    if (!id.equals(card.get().id())) {
      open(library.card(id), false);
    }
  }

  private void open(Card wanted, boolean back) {
    if (wanted.equals(card.get())) {
      flipped.set(back);
    } else {
      flipped.set(false);
      card.set(wanted);
      flipped.set(back);
    }
  }

  /** The card before the open one; empty at the first. */
  public Optional<Card> previous() {
    return at(position() - 2);
  }

  /** The card after the open one; empty at the last. */
  public Optional<Card> next() {
    return at(position());
  }

  private Optional<Card> at(int index) {
    return index < 0 || index >= order.get().size()
        ? Optional.empty()
        : Optional.of(order.get().get(index));
  }

  /** The place of the open card in the order, from 1. */
  public int position() {
    return order.get().indexOf(card.get()) + 1;
  }
}
