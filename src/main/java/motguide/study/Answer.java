package motguide.study;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.Id;
import motguide.content.QuestionId;
import motguide.quiz.Confidence;
import motguide.quiz.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One line of the answer log: what was asked, what was answered and what that was worth. The log is
 * the truth; what somebody knows and when to ask again is worked out from it.
 *
 * @param id unique for good, so that the same answer is never counted twice
 * @param at when the answer was confirmed, by the person's own clock; kept to the millisecond
 * @param of a {@link QuestionId} or a {@link CardId}
 * @param claims the claims that it says something about, and how well each came out
 * @param response what was answered, as {@link ResponseText} writes it; empty for a card
 * @param mark the whole mark, before anything is taken off for hints and further tries
 * @param confidence how sure the person said they were; null if they did not
 * @param took from seeing it to answering; kept to the millisecond
 * @param rating the person's own word for a card: 1 again, 2 hard, 3 good, 4 easy; null for none
 * @param round the round it belongs to; null outside one
 * @param tryNumber 1 for the first try
 * @param hints how many hints had been given before
 */
public record Answer(
    UUID id,
    OffsetDateTime at,
    PackStamp pack,
    Id of,
    Map<ClaimId, Mark> claims,
    AnswerKind kind,
    String response,
    Mark mark,
    @Nullable Confidence confidence,
    Duration took,
    @Nullable Integer rating,
    @Nullable RoundId round,
    int tryNumber,
    int hints) {

  /** Copies the claims, cuts the times to milliseconds and refuses what cannot be. */
  public Answer {
    if (!(of instanceof QuestionId) && !(of instanceof CardId)) {
      throw new IllegalArgumentException("nobody answers " + of);
    }
    if (took.isNegative()) {
      throw new IllegalArgumentException("took " + took);
    }
    if (rating != null && (rating < 1 || rating > 4)) {
      throw new IllegalArgumentException("rating " + rating);
    }
    if (tryNumber < 1 || hints < 0) {
      throw new IllegalArgumentException("try " + tryNumber + " after " + hints + " hints");
    }
    at = at.truncatedTo(ChronoUnit.MILLIS);
    took = took.truncatedTo(ChronoUnit.MILLIS);
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
  }
}
