package motguide.content;

import java.util.List;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * One checked statement; everything the guide says rests on such claims.
 *
 * @param when the date it speaks of; null for none
 * @param opinion whether it is somebody's evaluation rather than a fact
 * @param note how well it is supported, for a student; null where there is nothing to add
 * @param correction what the article has instead and why this differs; null where it agrees
 * @param rivals claims that compete with this one
 * @param sources what it rests on; at least one
 */
public record Claim(
    ClaimId id,
    LocalizedText statement,
    @Nullable HistoricalDate when,
    Certainty certainty,
    boolean opinion,
    ClaimOrigin origin,
    @Nullable LocalizedText note,
    @Nullable LocalizedText correction,
    List<ClaimId> rivals,
    List<Citation> sources) {

  /** Copies the lists. */
  public Claim {
    rivals = List.copyOf(rivals);
    sources = List.copyOf(sources);
  }
}
