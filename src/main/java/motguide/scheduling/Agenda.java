package motguide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is to be asked when, over things that have a state each.
 *
 * <p>Takes time in proportion to the number of things; 100 000 are looked through within
 * milliseconds.
 *
 * @param <T> what is asked
 */
public final class Agenda<T> {
  /** How far ahead a review is judged by what it will have been worth. */
  private static final int HORIZON_DAYS = 30;

  private final Scheduler scheduler;
  private final ReviewCost cost;
  private final Collection<T> things;
  private final Function<T, ReviewState> state;

  /**
   * An agenda over {@code things}, which are asked for at every call.
   *
   * @param cost how long reviews take
   */
  public Agenda(
      Scheduler scheduler, ReviewCost cost, Collection<T> things, Function<T, ReviewState> state) {
    this.scheduler = scheduler;
    this.cost = cost;
    this.things = things;
    this.state = state;
  }

  /** What is due now and can still count today. */
  public List<T> due(Instant now) {
    return things.stream().filter(thing -> isDue(thing, now)).toList();
  }

  private boolean isDue(T thing, Instant now) {
    return state.apply(thing).isDue(now) && scheduler.counts(state.apply(thing), now);
  }

  /** The one that has been due longest; empty if none is due. */
  public Optional<T> nextDue(Instant now) {
    T best = null;
    Instant earliest = now;
    for (T thing : things) {
      ReviewState its = state.apply(thing);
      if (its.isDue(now)
          && (best == null || its.due().isBefore(earliest))
          && scheduler.counts(its, now)) {
        best = thing;
        earliest = its.due();
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * What is due, the most useful first: that whose review is expected to raise the chance of recall
   * a month from now by the most for the time it takes. What is nearly gone comes late, since it
   * must be learnt anew whether today or next week; what is about to slip comes first.
   *
   * @param most the daily cap; what is beyond it may wait
   */
  public List<T> mostUseful(Instant now, int most) {
    return due(now).stream()
        .map(thing -> new Weighed<>(thing, usefulness(state.apply(thing), now)))
        .sorted(Comparator.<Weighed<T>>comparingDouble(Weighed::usefulness).reversed())
        .limit(most)
        .map(Weighed::thing)
        .toList();
  }

  private record Weighed<T>(T thing, double usefulness) {}

  private double usefulness(ReviewState its, Instant now) {
    Course course = course(its, now);
    return course.gain(0, HORIZON_DAYS) / cost.expected(course.retrievability(0));
  }

  private Course course(ReviewState its, Instant now) {
    return Simulation.course(scheduler, its, now);
  }

  /**
   * How many are due on each of the coming study days if everything is reviewed on its day and
   * nothing new is begun; what is overdue counts for the first.
   *
   * @param days how many days, today the first
   */
  public Map<LocalDate, Integer> dueByDay(Instant now, int days) {
    StudyCalendar calendar = scheduler.calendar();
    LocalDate today = calendar.dayOf(now);
    Map<LocalDate, Integer> counts = new TreeMap<>();
    for (int day = 0; day < days; day++) {
      counts.put(today.plusDays(day), 0);
    }
    for (T thing : things) {
      ReviewState its = state.apply(thing);
      if (!its.isNew()) {
        LocalDate due = calendar.dayOf(its.due());
        LocalDate day = due.isBefore(today) ? today : due;
        counts.computeIfPresent(day, (d, count) -> count + 1);
      }
    }
    return counts;
  }

  /**
   * In how many days a backlog is worked off with so many reviews a day; 0 if there is none, empty
   * if it is not within a year.
   *
   * @param seed by which it is decided what is recalled
   */
  public Optional<Integer> daysToZero(Instant now, int reviewsADay, long seed) {
    List<ReviewState> states = things.stream().map(state).filter(its -> !its.isNew()).toList();
    return new Simulation(scheduler, cost, states, now, seed).daysToZero(reviewsADay);
  }
}
