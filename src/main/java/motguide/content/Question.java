package motguide.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with everything needed to ask it, mark it and teach from it.
 *
 * @param difficulty 1 (easy) to 3 (hard)
 * @param gist the right answer as a fact about the matter, in one line
 * @param explanation why it is right
 * @param mark the phrase of {@code explanation} to remember; null for none
 */
public record Question(
    QuestionId id,
    int difficulty,
    LocalizedText prompt,
    Task task,
    LocalizedText gist,
    LocalizedText explanation,
    @Nullable LocalizedText mark,
    List<CardId> cards,
    List<EventId> events,
    List<ClaimId> claims) {

  /** Copies the lists. */
  public Question {
    cards = List.copyOf(cards);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }
}
