package motguide.study;

import java.time.Instant;
import motguide.scheduling.Rating;

/**
 * One review of a claim that counted.
 *
 * @param waitedDays whole study days since the review before; 0 for the first
 */
public record Review(Instant at, Rating rating, long waitedDays) {

  /** Whether the claim came to mind. */
  public boolean recalled() {
    return rating != Rating.AGAIN;
  }
}
