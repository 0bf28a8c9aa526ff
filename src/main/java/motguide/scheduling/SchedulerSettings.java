package motguide.scheduling;

import java.time.Duration;
import java.util.List;

/**
 * How reviews are spaced.
 *
 * @param retention the chance of recall at which something is asked again, 0.7 to 0.99; more of it
 *     costs more reviews
 * @param learningSteps waits within a day before something new is spaced by days; each less than a
 *     day
 * @param relearningSteps the same after a lapse
 * @param longestDays the longest interval; at least 1
 * @param fuzzed whether intervals vary a little, so that what was learnt together does not stay
 *     together
 */
public record SchedulerSettings(
    Weights weights,
    double retention,
    List<Duration> learningSteps,
    List<Duration> relearningSteps,
    int longestDays,
    boolean fuzzed) {

  /** The chance of recall that is usual. */
  public static final double USUAL_RETENTION = 0.9;

  private static final int HUNDRED_YEARS = 36_500;

  /** Copies the lists and refuses what is out of range. */
  public SchedulerSettings {
    learningSteps = List.copyOf(learningSteps);
    relearningSteps = List.copyOf(relearningSteps);
    if (!(retention >= 0.7 && retention <= 0.99)) {
      throw new IllegalArgumentException("retention: " + retention);
    }
    if (longestDays < 1) {
      throw new IllegalArgumentException("longest interval: " + longestDays);
    }
    if (!areSteps(learningSteps) || !areSteps(relearningSteps)) {
      throw new IllegalArgumentException("steps: " + learningSteps + ", " + relearningSteps);
    }
  }

  private static boolean areSteps(List<Duration> steps) {
    return steps.stream()
        .allMatch(step -> step.isPositive() && step.compareTo(Duration.ofDays(1)) < 0);
  }

  /** As FSRS is set up by its makers: steps of one and ten minutes, 90 %, no fuzz. */
  public static SchedulerSettings reference() {
    return new SchedulerSettings(
        Weights.standard(),
        USUAL_RETENTION,
        List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
        List.of(Duration.ofMinutes(10)),
        HUNDRED_YEARS,
        false);
  }

  /** For what is asked once a day at most: no steps within a day, intervals fuzzed. */
  public static SchedulerSettings onceADay(double retention) {
    return new SchedulerSettings(
        Weights.standard(), retention, List.of(), List.of(), HUNDRED_YEARS, true);
  }

  /** The same with another retention. */
  public SchedulerSettings withRetention(double other) {
    return new SchedulerSettings(
        weights, other, learningSteps, relearningSteps, longestDays, fuzzed);
  }
}
