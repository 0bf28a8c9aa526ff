package motguide.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question with everything needed to ask it, mark it and teach from it.
 *
 * @param difficulty 1 (easy) to 3 (hard)
 * @param gist the right answer as a fact about the matter, in one line
 * @param explanation why it is right
 * @param mark the phrase of {@code explanation} to remember; null for none
 * @param partClaims claims that one part alone asks about, by the id of an option, of an item to be
 *     put in order, of a left item, or by the {@linkplain #blank name} of a blank; parts about
 *     which the pack says nothing are missing
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
    List<ClaimId> claims,
    Map<String, List<ClaimId>> partClaims) {

  /** Copies the collections. */
  public Question {
    cards = List.copyOf(cards);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    Map<String, List<ClaimId>> copy = new LinkedHashMap<>();
    partClaims.forEach((part, on) -> copy.put(part, List.copyOf(on)));
    partClaims = Collections.unmodifiableMap(copy);
  }

  /** A question whose parts all ask about all of its claims. */
  public Question(
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
    this(id, difficulty, prompt, task, gist, explanation, mark, cards, events, claims, Map.of());
  }

  /** The name of a blank in {@link #partClaims()}, 0 for the first. */
  public static String blank(int index) {
    return "blank-" + index;
  }
}
