package motguide.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The waits within a day. Again goes back to the first, hard waits on the same step, good goes to
 * the next; an empty answer means that the steps are done with.
 */
record Steps(List<Duration> waits) {

  Optional<Duration> again(int step) {
    return isOver(step) ? Optional.empty() : Optional.of(waits.getFirst());
  }

  /** Half-way between the first two; half as long again as a single one. */
  Optional<Duration> hard(int step) {
    if (isOver(step)) {
      return Optional.empty();
    }
    double first = minutes(0);
    double wait = waits.size() == 1 ? first * 1.5 : (first + minutes(1)) / 2;
    return Optional.of(Duration.ofMinutes(Math.round(wait)));
  }

  Optional<Duration> good(int step) {
    return step + 1 >= waits.size() ? Optional.empty() : Optional.of(waits.get(step + 1));
  }

  private boolean isOver(int step) {
    return step >= waits.size();
  }

  private double minutes(int step) {
    return waits.get(step).toSeconds() / 60.0;
  }
}
