package motguide.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Plays the coming days: what comes up, what is recalled by chance, what it takes. The same for the
 * same seed. One simulation is for one question only.
 */
final class Simulation {
  private static final int YEAR = 365;
  private static final int HORIZON_DAYS = 30;

  private final double daysPerStability;
  private final ReviewCost cost;
  private final List<Course> courses;
  private final SplittableRandom random;

  Simulation(
      Scheduler scheduler, ReviewCost cost, List<ReviewState> states, Instant now, long seed) {
    this(
        scheduler,
        cost,
        states.stream().map(its -> course(scheduler, its, now)).toList(),
        new SplittableRandom(seed));
  }

  private Simulation(
      Scheduler scheduler, ReviewCost cost, List<Course> courses, SplittableRandom random) {
    daysPerStability = scheduler.memory().daysPerStability(scheduler.settings().retention());
    this.cost = cost;
    this.courses = courses;
    this.random = random;
  }

  /** So many claims that were never reviewed. */
  static Simulation ofNew(Scheduler scheduler, ReviewCost cost, int claims, long seed) {
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      courses.add(new Course(scheduler.memory(), null, 0, 0));
    }
    return new Simulation(scheduler, cost, courses, new SplittableRandom(seed));
  }

  /** A state as it stands on the study day of {@code now}, which is day 0. */
  static Course course(Scheduler scheduler, ReviewState its, Instant now) {
    StudyCalendar calendar = scheduler.calendar();
    Instant last = its.lastReview();
    return new Course(
        scheduler.memory(),
        its.memory(),
        last == null ? 0 : Math.min(0, calendar.daysBetween(now, last)),
        calendar.daysBetween(now, its.due()));
  }

  /** See {@link Agenda#daysToZero}. */
  Optional<Integer> daysToZero(int reviewsADay) {
    for (int today = 0; today <= YEAR; today++) {
      long day = today;
      List<Course> due = due(day);
      if (due.size() <= reviewsADay) {
        return Optional.of(due.isEmpty() ? today : today + 1);
      }
      mostUseful(due, day, day + HORIZON_DAYS).subList(0, reviewsADay).forEach(c -> review(c, day));
    }
    return Optional.empty();
  }

  /** Reviews one by chance and gives the seconds it took. */
  double review(Course course, long day) {
    boolean isNew = course.isNew();
    boolean recalled = !isNew && random.nextDouble() < course.retrievability(day);
    course.review(day, recalled, daysPerStability);
    return isNew ? cost.secondsNew() : recalled ? cost.secondsRecalled() : cost.secondsForgotten();
  }

  private List<Course> due(long day) {
    return courses.stream().filter(c -> !c.isNew() && c.dueDay() <= day).toList();
  }

  private List<Course> mostUseful(List<Course> candidates, long day, long laterDay) {
    record Weighed(Course course, double usefulness) {}
    return candidates.stream()
        .map(c -> new Weighed(c, usefulness(c, day, laterDay)))
        .sorted(Comparator.comparingDouble(Weighed::usefulness).reversed())
        .map(Weighed::course)
        .toList();
  }

  private double usefulness(Course course, long day, long laterDay) {
    double seconds = course.isNew() ? cost.secondsNew() : cost.expected(course.retrievability(day));
    return course.gain(day, laterDay) / seconds;
  }

  /**
   * Reviews what is due every day, begins so many new ones, and gives the mean minutes a day over
   * the second half, when the load has settled.
   */
  double minutesADay(int days, int newADay) {
    double seconds = 0;
    for (long day = 0; day < days; day++) {
      double today = 0;
      for (Course course : due(day)) {
        today += review(course, day);
      }
      for (Course course : courses.stream().filter(Course::isNew).limit(newADay).toList()) {
        today += review(course, day);
      }
      seconds += day >= days / 2 ? today : 0;
    }
    return seconds / 60 / (days - days / 2);
  }

  /**
   * Spends so many minutes a day up to the day before the last one on what will be worth most on
   * that day, and gives the chance of recall of each then, in the order of the states.
   */
  List<Double> recallOn(long lastDay, double minutesADay) {
    for (long day = 0; day < lastDay; day++) {
      spend(day, lastDay, minutesADay * 60);
    }
    return courses.stream().map(course -> course.retrievability(lastDay)).toList();
  }

  private void spend(long day, long lastDay, double seconds) {
    double left = seconds;
    for (Course course : mostUseful(courses, day, lastDay)) {
      if (left <= 0 || course.gain(day, lastDay) <= 0) {
        return;
      }
      left -= review(course, day);
    }
  }
}
