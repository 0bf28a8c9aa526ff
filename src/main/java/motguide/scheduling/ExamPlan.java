package motguide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * What can be known by a day with so many minutes a day, and what would help where that is too
 * little: “reachable: 82 %; leave out these 30 or add 6 minutes”.
 *
 * @param reachable the mean chance of recall on that day, 0 to 1
 * @param enough whether it reaches what is wanted
 * @param leaveOut the fewest to leave out so that the others reach it, hardest to hold first, by
 *     index; empty if it is enough, all if nothing helps
 * @param minutesToAdd the fewest whole minutes a day to add so that all reach it; 0 if it is
 *     enough, empty if two hours a day are not enough
 */
public record ExamPlan(
    double reachable, boolean enough, List<Integer> leaveOut, Optional<Integer> minutesToAdd) {
  private static final int MOST_MINUTES = 120;
  private static final int RUNS = 4;

  /** Copies the list. */
  public ExamPlan {
    leaveOut = List.copyOf(leaveOut);
  }

  /** The question a plan answers. */
  public record Goal(LocalDate exam, int minutesADay, double wanted) {
    /** Refuses what cannot be wanted. */
    public Goal {
      if (minutesADay < 0 || !(wanted > 0 && wanted < 1)) {
        throw new IllegalArgumentException(minutesADay + " minutes for " + wanted);
      }
    }
  }

  /** Told how far a plan has come; planning takes seconds. */
  @FunctionalInterface
  public interface Watch {
    /**
     * Told after each step.
     *
     * @param share how much is done, 0 to 1
     * @return whether to go on
     */
    boolean goesOn(double share);
  }

  /**
   * Plans by simulation.
   *
   * @param states what is to be known, new ones too
   * @param seed by which it is decided what is recalled
   */
  public static ExamPlan of(
      Scheduler scheduler,
      ReviewCost cost,
      List<ReviewState> states,
      Instant now,
      Goal goal,
      long seed) {
    return of(scheduler, cost, states, now, goal, seed, share -> true);
  }

  /**
   * The same, watched.
   *
   * @throws CancellationException if {@code watch} does not let it go on
   */
  public static ExamPlan of(
      Scheduler scheduler,
      ReviewCost cost,
      List<ReviewState> states,
      Instant now,
      Goal goal,
      long seed,
      Watch watch) {
    if (states.isEmpty()) {
      return new ExamPlan(1, true, List.of(), Optional.of(0));
    }
    return new Planner(scheduler, cost, states, now, goal, seed, new Steps(watch, states.size()))
        .plan();
  }

  /**
   * What to ask today: what will be worth most on the day for the time it takes, until the minutes
   * of the day are used.
   *
   * @return indices of {@code states}, the most useful first
   */
  public static List<Integer> today(
      Scheduler scheduler, ReviewCost cost, List<ReviewState> states, Instant now, Goal goal) {
    long days = daysTo(goal.exam(), scheduler, now);
    record Weighed(int index, double gain, double seconds) {}
    List<Weighed> worth =
        IntStream.range(0, states.size())
            .filter(i -> scheduler.counts(states.get(i), now))
            .mapToObj(
                i -> {
                  Course course = Simulation.course(scheduler, states.get(i), now);
                  double seconds =
                      course.isNew() ? cost.secondsNew() : cost.expected(course.retrievability(0));
                  return new Weighed(i, course.gain(0, days), seconds);
                })
            .filter(each -> each.gain() > 0)
            .sorted(Comparator.comparingDouble(each -> -each.gain() / each.seconds()))
            .toList();
    List<Integer> chosen = new ArrayList<>();
    double left = goal.minutesADay() * 60.0;
    for (Weighed each : worth) {
      if (left > 0) {
        chosen.add(each.index());
        left -= each.seconds();
      }
    }
    return chosen;
  }

  private static long daysTo(LocalDate exam, Scheduler scheduler, Instant now) {
    return Math.max(0, ChronoUnit.DAYS.between(scheduler.calendar().dayOf(now), exam));
  }

  /** Counts what is simulated, and asks whether to go on. */
  private static final class Steps {
    private final Watch watch;
    private final int all;
    private int done;

    /** One run for the whole, then two searches by halves. */
    Steps(Watch watch, int states) {
      this.watch = watch;
      int searches = 64 - Long.numberOfLeadingZeros(states) + 64 - Long.numberOfLeadingZeros(120);
      all = RUNS * (2 + searches);
    }

    void next() {
      done++;
      if (!watch.goesOn(Math.min(1, (double) done / all))) {
        throw new CancellationException("a plan was called off");
      }
    }
  }

  private record Planner(
      Scheduler scheduler,
      ReviewCost cost,
      List<ReviewState> states,
      Instant now,
      Goal goal,
      long seed,
      Steps steps) {

    ExamPlan plan() {
      List<Double> recall = recall(states, goal.minutesADay());
      double reachable = mean(recall);
      if (reachable >= goal.wanted()) {
        return new ExamPlan(reachable, true, List.of(), Optional.of(0));
      }
      return new ExamPlan(reachable, false, leaveOut(hardestFirst(recall)), minutesToAdd());
    }

    private static List<Integer> hardestFirst(List<Double> recall) {
      return IntStream.range(0, recall.size())
          .boxed()
          .sorted(Comparator.comparingDouble(recall::get))
          .toList();
    }

    /** The fewest, by bisection: the fewer are left, the more time there is for each. */
    private List<Integer> leaveOut(List<Integer> hardest) {
      int tooFew = 0;
      int enough = hardest.size();
      while (enough - tooFew > 1) {
        int middle = (tooFew + enough) / 2;
        if (mean(recall(without(hardest.subList(0, middle)), goal.minutesADay()))
            >= goal.wanted()) {
          enough = middle;
        } else {
          tooFew = middle;
        }
      }
      return hardest.subList(0, enough);
    }

    private List<ReviewState> without(List<Integer> left) {
      Set<Integer> out = new HashSet<>(left);
      return IntStream.range(0, states.size())
          .filter(i -> !out.contains(i))
          .mapToObj(states::get)
          .toList();
    }

    private Optional<Integer> minutesToAdd() {
      int tooFew = goal.minutesADay();
      int enough = Math.max(MOST_MINUTES, tooFew + 1);
      if (mean(recall(states, enough)) < goal.wanted()) {
        return Optional.empty();
      }
      while (enough - tooFew > 1) {
        int middle = (tooFew + enough) / 2;
        if (mean(recall(states, middle)) >= goal.wanted()) {
          enough = middle;
        } else {
          tooFew = middle;
        }
      }
      return Optional.of(enough - goal.minutesADay());
    }

    /** The chance of recall of each on the day, as a mean over some runs. */
    private List<Double> recall(List<ReviewState> some, int minutes) {
      long days = daysTo(goal.exam(), scheduler, now);
      double[] sums = new double[some.size()];
      for (int run = 0; run < RUNS; run++) {
        List<Double> recall =
            new Simulation(scheduler, cost, some, now, seed + run).recallOn(days, minutes);
        steps.next();
        for (int i = 0; i < sums.length; i++) {
          sums[i] += recall.get(i) / RUNS;
        }
      }
      List<Double> means = new ArrayList<>();
      for (double sum : sums) {
        means.add(sum);
      }
      return means;
    }

    private static double mean(List<Double> numbers) {
      return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    }
  }
}
