package motguide.ui.quiz;

import motguide.content.CardId;
import motguide.content.EventId;

/** Where the feedback to an answer leads. */
interface FeedbackActions {

  /** To a card. */
  void openCard(CardId card);

  /** Files that the answer may be right too. */
  void object();

  /** To an event on the timeline. */
  void openEvent(EventId event);
}
