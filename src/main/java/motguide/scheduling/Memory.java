package motguide.scheduling;

/**
 * The FSRS-6 model of memory: how the chance of recall falls with time, and what a review makes of
 * stability and difficulty.
 *
 * <p>Formulas of FSRS-6 as the Open Spaced Repetition project publishes them; results are rounded
 * to eight decimals where its reference implementation (ts-fsrs 5.4.2) rounds, so that both can be
 * compared to the last digit. Pure; any thread.
 */
public final class Memory {
  private static final double LEAST_STABILITY = 0.001;
  private static final double MOST_STABILITY = 36_500;
  private static final double LEAST_FIRST_STABILITY = 0.1;
  private static final double DECIMALS = 1e8;

  private final Weights w;
  private final double decay;
  private final double factor;

  /** The model with these weights. */
  public Memory(Weights weights) {
    w = weights;
    decay = -weights.get(20);
    factor = rounded(StrictMath.exp(StrictMath.log(0.9) / decay) - 1);
  }

  /** To eight decimals, halves upwards. */
  static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }

  /**
   * The chance of recall.
   *
   * @param elapsedDays since the last review; at least 0
   * @return 1 at once, 0.9 after {@code stability} days, towards 0 with time
   */
  public double retrievability(double elapsedDays, double stability) {
    return rounded(StrictMath.pow(1 + factor * elapsedDays / stability, decay));
  }

  /**
   * After how many days the chance of recall has fallen to {@code retention}, as a multiple of
   * stability.
   */
  double daysPerStability(double retention) {
    return rounded((StrictMath.pow(retention, 1 / decay) - 1) / factor);
  }

  /** What the first review makes. */
  public MemoryState first(Rating rating) {
    return new MemoryState(
        Math.max(w.get(rating.grade() - 1), LEAST_FIRST_STABILITY),
        Math.clamp(firstDifficulty(rating), 1, 10));
  }

  /**
   * What a later review makes.
   *
   * @param elapsedDays whole days since the last review; 0 for the same day
   */
  public MemoryState next(MemoryState before, long elapsedDays, Rating rating) {
    if (elapsedDays < 0) {
      throw new IllegalArgumentException("elapsed days: " + elapsedDays);
    }
    double stability =
        elapsedDays == 0
            ? sameDayStability(before.stability(), rating)
            : rating == Rating.AGAIN
                ? forgottenStability(before, elapsedDays)
                : recalledStability(before, elapsedDays, rating);
    return new MemoryState(stability, nextDifficulty(before.difficulty(), rating));
  }

  private double firstDifficulty(Rating rating) {
    return rounded(w.get(4) - StrictMath.exp((rating.grade() - 1) * w.get(5)) + 1);
  }

  /** Moves by w6 a grade, less near 10, and is drawn back a little to an easy beginning. */
  private double nextDifficulty(double difficulty, Rating rating) {
    double change = -w.get(6) * (rating.grade() - 3);
    double moved = difficulty + rounded(change * (10 - difficulty) / 9);
    double drawnBack = rounded(w.get(7) * firstDifficulty(Rating.EASY) + (1 - w.get(7)) * moved);
    return Math.clamp(drawnBack, 1, 10);
  }

  private double recalledStability(MemoryState before, long elapsedDays, Rating rating) {
    double stability = before.stability();
    double forgetting = 1 - retrievability((double) elapsedDays, stability);
    double hard = rating == Rating.HARD ? w.get(15) : 1;
    double easy = rating == Rating.EASY ? w.get(16) : 1;
    double growth =
        1
            + StrictMath.exp(w.get(8))
                * (11 - before.difficulty())
                * StrictMath.pow(stability, -w.get(9))
                * (StrictMath.exp(forgetting * w.get(10)) - 1)
                * hard
                * easy;
    return rounded(Math.clamp(stability * growth, LEAST_STABILITY, MOST_STABILITY));
  }

  /** Never more than what a lapse on the same day would leave. */
  private double forgottenStability(MemoryState before, long elapsedDays) {
    double forgetting = 1 - retrievability((double) elapsedDays, before.stability());
    double left =
        w.get(11)
            * StrictMath.pow(before.difficulty(), -w.get(12))
            * (StrictMath.pow(before.stability() + 1, w.get(13)) - 1)
            * StrictMath.exp(forgetting * w.get(14));
    double most = rounded(before.stability() / StrictMath.exp(w.get(17) * w.get(18)));
    double bounded = rounded(Math.clamp(left, LEAST_STABILITY, MOST_STABILITY));
    return Math.min(Math.max(most, LEAST_STABILITY), bounded);
  }

  private double sameDayStability(double stability, Rating rating) {
    double growth =
        StrictMath.pow(stability, -w.get(19))
            * StrictMath.exp(w.get(17) * (rating.grade() - 3 + w.get(18)));
    double kept = rating == Rating.AGAIN ? growth : Math.max(growth, 1);
    return rounded(Math.clamp(stability * kept, LEAST_STABILITY, MOST_STABILITY));
  }
}
