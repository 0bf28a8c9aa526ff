package motguide.scheduling;

import java.util.ArrayList;
import java.util.List;

/**
 * The 21 parameters of FSRS-6, w0 to w20, each within its published range.
 *
 * <p>The standard values and ranges are those of FSRS-6 as the Open Spaced Repetition project
 * publishes them (ts-fsrs 5.4.2).
 */
public final class Weights {
  /** How many there are. */
  public static final int COUNT = 21;

  private static final double[] STANDARD = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  private static final double[] LEAST = {
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1,
    0, 0, 0.01, 0.1
  };

  private static final double[] MOST = {
    100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
  };

  private static final int SAME_DAY_GAIN = 17;
  private static final int SAME_DAY_SHIFT = 18;

  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  /** The standard weights, fitted to many people's reviews. */
  public static Weights standard() {
    return new Weights(STANDARD.clone());
  }

  /**
   * These weights, each brought into its range.
   *
   * <p>With several steps of relearning w17 and w18 are limited further, so that a lapse followed
   * by all the steps never leaves a memory firmer than it was.
   *
   * @param given w0 to w20
   * @param relearningSteps how many steps of relearning go with them
   * @throws IllegalArgumentException if there are not 21, or one is not a number
   */
  public static Weights of(List<Double> given, int relearningSteps) {
    if (given.size() != COUNT || !given.stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("not 21 numbers: " + given);
    }
    double[] values = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      values[i] = Math.clamp(given.get(i), LEAST[i], MOST[i]);
    }
    if (relearningSteps > 1) {
      double most = sameDayLimit(values, relearningSteps);
      values[SAME_DAY_GAIN] = Math.min(values[SAME_DAY_GAIN], most);
      values[SAME_DAY_SHIFT] = Math.min(values[SAME_DAY_SHIFT], most);
    }
    return new Weights(values);
  }

  private static double sameDayLimit(double[] w, int steps) {
    double drop =
        StrictMath.log(w[11]) + StrictMath.log(StrictMath.pow(2, w[13]) - 1) + w[14] * 0.3;
    double limit = Memory.rounded(Math.sqrt(Math.max(-drop / steps, 0)));
    return Math.clamp(limit, 0.01, MOST[SAME_DAY_GAIN]);
  }

  /**
   * One of them.
   *
   * @param index 0 to 20
   */
  double get(int index) {
    return values[index];
  }

  /** All of them, w0 first. */
  public List<Double> toList() {
    List<Double> list = new ArrayList<>();
    for (double value : values) {
      list.add(value);
    }
    return List.copyOf(list);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights that && toList().equals(that.toList());
  }

  @Override
  public int hashCode() {
    return toList().hashCode();
  }

  @Override
  public String toString() {
    return toList().toString();
  }
}
