package motguide.content;

import java.util.List;
import motguide.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A graduate school or university department that teaches, or taught, technology management.
 *
 * @param founded null where no source gives it
 */
public record School(
    SchoolId id,
    LocalizedText university,
    LocalizedText programme,
    LocalizedText level,
    SchoolType type,
    LocalizedText prefecture,
    @Nullable HistoricalDate founded,
    @Nullable LocalizedText foundedNote,
    @Nullable LocalizedText former,
    @Nullable LocalizedText degree,
    SchoolStatus status,
    LocalizedText statusNote,
    List<ClaimId> claims) {

  /** Copies the list. */
  public School {
    claims = List.copyOf(claims);
  }
}
