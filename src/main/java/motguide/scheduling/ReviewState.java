package motguide.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the learning of one claim has come.
 *
 * @param step which of the steps within a day comes next; 0 outside {@link Phase#LEARNING} and
 *     {@link Phase#RELEARNING}
 * @param memory null before the first review
 * @param intervalDays days from the last review to {@code due}; 0 within a day
 * @param lastReview null before the first
 * @param due when it is to be asked; of what is new, when it became known to the scheduler
 * @param reviews how often it was reviewed
 * @param lapses how often it was forgotten after it had been learnt
 */
public record ReviewState(
    Phase phase,
    int step,
    @Nullable MemoryState memory,
    long intervalDays,
    @Nullable Instant lastReview,
    Instant due,
    int reviews,
    int lapses) {

  /** The phases of learning. */
  public enum Phase {
    /** Never reviewed. */
    NEW,
    /** In its first steps. */
    LEARNING,
    /** Spaced by days. */
    REVIEW,
    /** Forgotten, and in the steps after that. */
    RELEARNING
  }

  /** Refuses a state of which memory and last review do not agree. */
  public ReviewState {
    if ((memory == null) != (phase == Phase.NEW) || (lastReview == null) != (memory == null)) {
      throw new IllegalArgumentException(phase + " with " + memory + ", last " + lastReview);
    }
  }

  /** Something never reviewed, to be asked from {@code due} on. */
  public static ReviewState fresh(Instant due) {
    return new ReviewState(Phase.NEW, 0, null, 0, null, due, 0, 0);
  }

  /** Whether it has never been reviewed. */
  public boolean isNew() {
    return phase == Phase.NEW;
  }

  /** Whether it is to be asked by now; what is new is not due but may be begun. */
  public boolean isDue(Instant now) {
    return phase != Phase.NEW && !due.isAfter(now);
  }
}
