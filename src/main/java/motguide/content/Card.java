package motguide.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept card: a headword on the front, what it means on the back.
 *
 * @param theme heading under which the card stands in the library
 * @param ruby the Japanese headword in pieces; the bases together are {@code term.ja()}
 * @param reading the whole headword in kana
 * @param aka abbreviation or other name; null for none
 * @param mark the phrase of {@code definition} to remember; null for none
 * @param misconception what people often get wrong; null for none
 * @param rivals accounts that do not agree; null where there is one account only
 */
public record Card(
    CardId id,
    CardKind kind,
    LocalizedText theme,
    LocalizedText term,
    List<Ruby> ruby,
    String reading,
    @Nullable LocalizedText aka,
    LocalizedText definition,
    @Nullable LocalizedText mark,
    LocalizedText explanation,
    LocalizedText why,
    @Nullable LocalizedText misconception,
    @Nullable Rivals rivals,
    List<CardId> related,
    List<EventId> events,
    List<ClaimId> claims,
    List<Media> media) {

  /** Copies the lists. */
  public Card {
    ruby = List.copyOf(ruby);
    related = List.copyOf(related);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    media = List.copyOf(media);
  }

  /** A card without pictures. */
  public Card(
      CardId id,
      CardKind kind,
      LocalizedText theme,
      LocalizedText term,
      List<Ruby> ruby,
      String reading,
      @Nullable LocalizedText aka,
      LocalizedText definition,
      @Nullable LocalizedText mark,
      LocalizedText explanation,
      LocalizedText why,
      @Nullable LocalizedText misconception,
      @Nullable Rivals rivals,
      List<CardId> related,
      List<EventId> events,
      List<ClaimId> claims) {
    this(
        id,
        kind,
        theme,
        term,
        ruby,
        reading,
        aka,
        definition,
        mark,
        explanation,
        why,
        misconception,
        rivals,
        related,
        events,
        claims,
        List.of());
  }
}
