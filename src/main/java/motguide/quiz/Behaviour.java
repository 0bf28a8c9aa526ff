package motguide.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a round treats answers, whatever the kind of question: when a person hears what was right,
 * whether they may try again, and what that costs.
 */
public sealed interface Behaviour {

  /** What a second try or a hint costs. */
  double PENALTY = 1.0 / 3;

  /** Whether an answer is marked as soon as it is confirmed. */
  boolean marksAtOnce();

  /**
   * Whether a question is done with after so many tries.
   *
   * @param last the grade of the last of them
   */
  boolean isDoneAfter(int tries, Grade last);

  /** How long the whole round may take; empty for as long as one likes. */
  default Optional<Duration> limit() {
    return Optional.empty();
  }

  /**
   * What a question brings in the end: the best of its tries, each less {@link #PENALTY} for every
   * try and hint before it. A later try never takes away.
   *
   * @param hintsBefore for each try how many hints had been given
   */
  default Mark mark(List<Grade> tries, List<Integer> hintsBefore) {
    double best = 0;
    for (int i = 0; i < tries.size(); i++) {
      double costs = PENALTY * (i + hintsBefore.get(i));
      best = Math.max(best, tries.get(i).mark().fraction() - costs);
    }
    return Mark.clamped(best);
  }

  /** One try, and what was right is shown at once. */
  record Immediate() implements Behaviour {
    @Override
    public boolean marksAtOnce() {
      return true;
    }

    @Override
    public boolean isDoneAfter(int tries, Grade last) {
      return tries > 0;
    }
  }

  /**
   * An examination: answers can be changed until the round is handed in, then all are marked.
   *
   * @param limit for the whole round; empty for none
   */
  record AtEnd(Optional<Duration> limit) implements Behaviour {
    /** Refuses a limit that is over before it starts. */
    public AtEnd {
      if (limit.isPresent() && !limit.get().isPositive()) {
        throw new IllegalArgumentException("no time at all: " + limit.get());
      }
    }

    @Override
    public boolean marksAtOnce() {
      return false;
    }

    @Override
    public boolean isDoneAfter(int tries, Grade last) {
      return false;
    }
  }

  /**
   * Practice with hints and further tries.
   *
   * @param mostTries at least 1
   */
  record Interactive(int mostTries) implements Behaviour {
    /** Refuses fewer than one try. */
    public Interactive {
      if (mostTries < 1) {
        throw new IllegalArgumentException("no tries: " + mostTries);
      }
    }

    @Override
    public boolean marksAtOnce() {
      return true;
    }

    @Override
    public boolean isDoneAfter(int tries, Grade last) {
      return tries >= mostTries || last.verdict() == Verdict.RIGHT;
    }
  }
}
