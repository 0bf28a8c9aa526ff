package motguide.study;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import motguide.content.QuestionId;

/**
 * “I think this answer is right too”: a note to whoever keeps the pack. It changes no mark.
 *
 * @param id unique for good
 * @param at when it was made; kept to the millisecond
 * @param response the answer in question, as {@link ResponseText} writes it
 * @param comment why the person thinks so; may be empty
 */
public record Objection(
    UUID id,
    OffsetDateTime at,
    PackStamp pack,
    QuestionId question,
    String response,
    String comment) {

  /** Cuts the time to milliseconds. */
  public Objection {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }
}
