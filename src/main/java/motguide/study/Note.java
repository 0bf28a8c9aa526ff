package motguide.study;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Id;

/**
 * What a person wrote about an event or a card, kept apart from the pack. There is one for each;
 * the newest counts.
 *
 * @param pack id of the pack
 * @param on an {@link EventId} or a {@link CardId}
 * @param text as typed; blank means that the note is taken away
 * @param at when it was written; kept to the millisecond
 */
public record Note(String pack, Id on, String text, OffsetDateTime at) {

  /** Refuses a note on anything else and cuts the time to milliseconds. */
  public Note {
    Bookmark.requireEventOrCard(on);
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }
}
