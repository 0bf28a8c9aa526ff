package motguide.lecture;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long the lecture has been on, its breaks left out.
 *
 * @param before the time of the stretches that are over
 * @param since when the present stretch began; null while the watch stands
 */
public record Stopwatch(Duration before, @Nullable Instant since) {

  /** A watch that has not been started. */
  public static final Stopwatch ZERO = new Stopwatch(Duration.ZERO, null);

  /** The time at {@code now}; never negative, even if the clock of the computer was put back. */
  public Duration elapsed(Instant now) {
    if (since == null || now.isBefore(since)) {
      return before;
    }
    return before.plus(Duration.between(since, now));
  }

  Stopwatch started(Instant now) {
    return since == null ? new Stopwatch(before, now) : this;
  }

  Stopwatch stopped(Instant now) {
    return new Stopwatch(elapsed(now), null);
  }
}
