package motguide.content;

import java.util.List;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or is said to have happened, at a time.
 *
 * @param dateNote why the date is what it is; null where there is nothing to say
 * @param importance 1 (detail) to 5 (backbone of the story)
 * @param certaintyNote what is claimed or disputed, and by whom; null where there is nothing to say
 * @param shortName the name on the axis: at most 12 full-width or 26 Latin characters
 * @param mark the phrase of {@code summary} to remember; null for none
 */
public record Event(
    EventId id,
    HistoricalDate date,
    @Nullable LocalizedText dateNote,
    LaneId lane,
    EventType type,
    int importance,
    Certainty certainty,
    @Nullable LocalizedText certaintyNote,
    LocalizedText shortName,
    LocalizedText title,
    LocalizedText summary,
    @Nullable LocalizedText mark,
    List<Link> links,
    List<ClaimId> claims,
    List<Citation> sources,
    List<Media> media) {

  /** Copies the lists and refuses an importance outside 1–5. */
  public Event {
    if (importance < 1 || importance > 5) {
      throw new IllegalArgumentException("importance of " + id + ": " + importance);
    }
    links = List.copyOf(links);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    media = List.copyOf(media);
  }

  /** An event without pictures. */
  public Event(
      EventId id,
      HistoricalDate date,
      @Nullable LocalizedText dateNote,
      LaneId lane,
      EventType type,
      int importance,
      Certainty certainty,
      @Nullable LocalizedText certaintyNote,
      LocalizedText shortName,
      LocalizedText title,
      LocalizedText summary,
      @Nullable LocalizedText mark,
      List<Link> links,
      List<ClaimId> claims,
      List<Citation> sources) {
    this(
        id,
        date,
        dateNote,
        lane,
        type,
        importance,
        certainty,
        certaintyNote,
        shortName,
        title,
        summary,
        mark,
        links,
        claims,
        sources,
        List.of());
  }
}
