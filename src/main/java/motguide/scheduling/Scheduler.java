package motguide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says when to ask again, by FSRS-6 with steps within a day. Pure; any thread.
 *
 * <p>Intervals are counted in study days: what was reviewed late at night is due from the start of
 * its day.
 */
public final class Scheduler {
  private final SchedulerSettings settings;
  private final StudyCalendar calendar;
  private final Memory memory;
  private final double daysPerStability;

  /** A scheduler with these settings. */
  public Scheduler(SchedulerSettings settings, StudyCalendar calendar) {
    this.settings = settings;
    this.calendar = calendar;
    memory = new Memory(settings.weights());
    daysPerStability = memory.daysPerStability(settings.retention());
  }

  /** The settings it keeps to. */
  public SchedulerSettings settings() {
    return settings;
  }

  /** The calendar it counts days by. */
  public StudyCalendar calendar() {
    return calendar;
  }

  /** The model of memory it uses. */
  public Memory memory() {
    return memory;
  }

  /** The chance that it would be recalled now; 0 before the first review. */
  public double retrievability(ReviewState state, Instant now) {
    MemoryState held = state.memory();
    return held == null
        ? 0
        : memory.retrievability((double) elapsedDays(state, now), held.stability());
  }

  /**
   * Whether a review counts now: any question or card on a claim counts, but only once in a study
   * day, unless it is in its steps within the day.
   */
  public boolean counts(ReviewState state, Instant now) {
    Instant last = state.lastReview();
    boolean inSteps =
        state.phase() == ReviewState.Phase.LEARNING
            || state.phase() == ReviewState.Phase.RELEARNING;
    return last == null || inSteps || calendar.daysBetween(last, now) > 0;
  }

  /** What the rating makes of the state. */
  public ReviewState after(ReviewState state, Rating rating, Instant now) {
    return outcomes(state, now).of(rating);
  }

  /** What each rating would make of the state. */
  public Outcomes outcomes(ReviewState state, Instant now) {
    return new Review(state, now).outcomes();
  }

  private long elapsedDays(ReviewState state, Instant now) {
    Instant last = state.lastReview();
    return last == null ? 0 : Math.max(0, calendar.daysBetween(last, now));
  }

  /** One review of one state. */
  private final class Review {
    private final ReviewState before;
    private final Instant now;
    private final long elapsedDays;
    private final @Nullable Fuzz fuzz;

    Review(ReviewState before, Instant now) {
      this.before = before;
      this.now = now;
      elapsedDays = elapsedDays(before, now);
      MemoryState held = before.memory();
      double firmness = held == null ? 0 : held.difficulty() * held.stability();
      fuzz = settings.fuzzed() ? Fuzz.of(now.toEpochMilli(), before.reviews() + 1, firmness) : null;
    }

    Outcomes outcomes() {
      return before.phase() == ReviewState.Phase.REVIEW ? spaced() : stepped();
    }

    private MemoryState memoryAfter(Rating rating) {
      MemoryState held = before.memory();
      return held == null ? memory.first(rating) : memory.next(held, elapsedDays, rating);
    }

    /** Of something spaced by days; a better rating never gives a shorter interval. */
    private Outcomes spaced() {
      MemoryState hard = memoryAfter(Rating.HARD);
      MemoryState good = memoryAfter(Rating.GOOD);
      MemoryState easy = memoryAfter(Rating.EASY);
      long goodAlone = interval(good);
      long hardDays = Math.min(interval(hard), goodAlone);
      long goodDays = Math.max(goodAlone, hardDays + 1);
      long easyDays = Math.max(interval(easy), goodDays + 1);
      return new Outcomes(
          lapsed(), inDays(hard, hardDays), inDays(good, goodDays), inDays(easy, easyDays));
    }

    private ReviewState lapsed() {
      MemoryState held = memoryAfter(Rating.AGAIN);
      List<Duration> steps = settings.relearningSteps();
      return steps.isEmpty()
          ? state(ReviewState.Phase.REVIEW, 0, held, interval(held), dueIn(interval(held)), true)
          : state(ReviewState.Phase.RELEARNING, 0, held, 0, now.plus(steps.getFirst()), true);
    }

    /** Of something new or in its steps. */
    private Outcomes stepped() {
      boolean relearning = before.phase() == ReviewState.Phase.RELEARNING;
      Steps steps = new Steps(relearning ? settings.relearningSteps() : settings.learningSteps());
      ReviewState.Phase phase =
          relearning ? ReviewState.Phase.RELEARNING : ReviewState.Phase.LEARNING;
      return new Outcomes(
          inSteps(Rating.AGAIN, phase, 0, steps.again(before.step())),
          inSteps(Rating.HARD, phase, before.step(), steps.hard(before.step())),
          inSteps(Rating.GOOD, phase, before.step() + 1, steps.good(before.step())),
          inSteps(Rating.EASY, phase, 0, Optional.empty()));
    }

    private ReviewState inSteps(
        Rating rating, ReviewState.Phase phase, int step, Optional<Duration> wait) {
      MemoryState held = memoryAfter(rating);
      return wait.isPresent()
          ? state(phase, step, held, 0, now.plus(wait.get()), false)
          : inDays(held, interval(held));
    }

    private ReviewState inDays(MemoryState held, long days) {
      return state(ReviewState.Phase.REVIEW, 0, held, days, dueIn(days), false);
    }

    private Instant dueIn(long days) {
      return calendar.startOf(calendar.dayOf(now).plusDays(days));
    }

    private ReviewState state(
        ReviewState.Phase phase,
        int step,
        MemoryState held,
        long days,
        Instant due,
        boolean lapse) {
      return new ReviewState(
          phase,
          step,
          held,
          days,
          now,
          due,
          before.reviews() + 1,
          before.lapses() + (lapse ? 1 : 0));
    }

    private long interval(MemoryState held) {
      long days = Math.round(held.stability() * daysPerStability);
      long bounded = Math.clamp(days, 1, settings.longestDays());
      return fuzz == null ? bounded : fuzz.applied(bounded, elapsedDays, settings.longestDays());
    }
  }
}
