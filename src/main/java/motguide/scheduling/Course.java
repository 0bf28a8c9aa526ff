package motguide.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * The memory of one claim in a simulation, in whole days from today. Mutable, and used within one
 * simulation only.
 */
final class Course {
  private final Memory model;
  private @Nullable MemoryState memory;
  private long lastDay;
  private long dueDay;

  /**
   * Where the claim stands on day 0.
   *
   * @param memory null for never reviewed
   * @param lastDay the day of the last review; not positive
   * @param dueDay the day it is planned for
   */
  Course(Memory model, @Nullable MemoryState memory, long lastDay, long dueDay) {
    this.model = model;
    this.memory = memory;
    this.lastDay = lastDay;
    this.dueDay = dueDay;
  }

  boolean isNew() {
    return memory == null;
  }

  long dueDay() {
    return dueDay;
  }

  /** The chance of recall on a day; 0 before the first review. */
  double retrievability(long day) {
    MemoryState held = memory;
    return held == null ? 0 : model.retrievability((double) (day - lastDay), held.stability());
  }

  /**
   * How much a review on {@code day} is expected to raise the chance of recall on a later one.
   *
   * @param laterDay not before {@code day}
   */
  double gain(long day, long laterDay) {
    MemoryState held = memory;
    double wait = (double) (laterDay - day);
    if (held == null) {
      return model.retrievability(wait, model.first(Rating.AGAIN).stability());
    }
    long elapsed = day - lastDay;
    double recall = retrievability(day);
    double after =
        recall * model.retrievability(wait, model.next(held, elapsed, Rating.GOOD).stability())
            + (1 - recall)
                * model.retrievability(wait, model.next(held, elapsed, Rating.AGAIN).stability());
    return after - retrievability(laterDay);
  }

  /** Reviews on a day and plans the next by this many days per day of stability. */
  void review(long day, boolean recalled, double daysPerStability) {
    MemoryState held = memory;
    Rating rating = recalled ? Rating.GOOD : Rating.AGAIN;
    MemoryState next = held == null ? model.first(rating) : model.next(held, day - lastDay, rating);
    memory = next;
    lastDay = day;
    dueDay = day + Math.max(1, Math.round(next.stability() * daysPerStability));
  }
}
