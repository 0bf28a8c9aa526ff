package motguide.ui.home;

import motguide.content.CardId;
import motguide.content.EventId;

/** Where the panel of an event leads. */
public interface EventPanelActions {

  /** Selects another event and brings it into view. */
  void toEvent(EventId event);

  /** Opens a card. */
  void toCard(CardId card);

  /** Opens the library with the cards on the event. */
  void toCards(EventId event);

  /** Asks questions on the event. */
  void toQuiz(EventId event);

  /** To all notes and bookmarks. */
  void toNotes();

  /** Closes the panel and gives up the selection. */
  void close();
}
