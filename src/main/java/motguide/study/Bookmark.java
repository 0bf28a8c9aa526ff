package motguide.study;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Id;

/**
 * An event or a card that a person wants to find again.
 *
 * @param pack id of the pack
 * @param on an {@link EventId} or a {@link CardId}
 * @param at when it was marked; kept to the millisecond
 */
public record Bookmark(String pack, Id on, OffsetDateTime at) {

  /** Refuses a bookmark on anything else and cuts the time to milliseconds. */
  public Bookmark {
    requireEventOrCard(on);
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  static void requireEventOrCard(Id on) {
    if (!(on instanceof EventId) && !(on instanceof CardId)) {
      throw new IllegalArgumentException("neither an event nor a card: " + on);
    }
  }
}
