package motguide.ui.card;

import java.util.List;
import motguide.content.Card;

/**
 * Cards that stand under one heading of the library.
 *
 * @param second the heading in the reader’s second language; empty for none
 */
public record CardGroup(String heading, String second, List<Card> cards) {

  /** Copies the list. */
  public CardGroup {
    cards = List.copyOf(cards);
  }
}
