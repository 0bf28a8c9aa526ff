package motguide.ui.card;

import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.EventId;

/** Where the back of a card leads. */
interface CardActions {

  /** To another card. */
  void toCard(CardId card);

  /** To the timeline with one event selected. */
  void toEvent(EventId event);

  /** To the timeline with the events of {@code card} in view. */
  void toTimeline(Card card);
}
