package motguide.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motguide.content.ClaimId;
import motguide.quiz.Mark;
import motguide.scheduling.Agenda;
import motguide.scheduling.Rating;
import motguide.scheduling.ReviewCost;
import motguide.scheduling.ReviewState;
import motguide.scheduling.Scheduler;
import motguide.scheduling.StudyCalendar;

/**
 * What a person knows of one pack, claim by claim, worked out from the answer log. The first try
 * decides: right without a hint is {@link Rating#GOOD}, wrong, in part or shown is {@link
 * Rating#AGAIN}. Whatever asks about a claim counts, once in a study day.
 *
 * <p>Taking the answers one by one or the whole log at once comes to the same. Used on one thread.
 */
public final class Knowledge {
  private final Scheduler scheduler;
  private final Map<ClaimId, ReviewState> states = new LinkedHashMap<>();
  private final Map<ClaimId, List<Review>> reviews = new HashMap<>();

  /** Nothing known yet. */
  public Knowledge(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Takes the next answer of the log; what says nothing about memory changes nothing. */
  public void take(Answer answer) {
    Instant at = answer.at().toInstant();
    answer
        .claims()
        .forEach((claim, mark) -> rating(answer, mark).ifPresent(it -> review(claim, it, at)));
  }

  private static Optional<Rating> rating(Answer answer, Mark mark) {
    Integer said = answer.rating();
    if (said != null) {
      return Optional.of(
          switch (said) {
            case 1 -> Rating.AGAIN;
            case 2 -> Rating.HARD;
            case 3 -> Rating.GOOD;
            default -> Rating.EASY;
          });
    }
    if (answer.tryNumber() > 1) {
      return Optional.empty();
    }
    boolean recalled = answer.kind() == AnswerKind.ANSWERED && answer.hints() == 0 && mark.isFull();
    return Optional.of(recalled ? Rating.GOOD : Rating.AGAIN);
  }

  private void review(ClaimId claim, Rating rating, Instant at) {
    ReviewState before = states.getOrDefault(claim, ReviewState.fresh(at));
    if (!scheduler.counts(before, at)) {
      return;
    }
    Instant last = before.lastReview();
    long waited = last == null ? 0 : calendar().daysBetween(last, at);
    states.put(claim, scheduler.after(before, rating, at));
    reviews.computeIfAbsent(claim, key -> new ArrayList<>()).add(new Review(at, rating, waited));
  }

  /** How far the learning of {@code claim} has come; empty before the first review. */
  public Optional<ReviewState> of(ClaimId claim) {
    return Optional.ofNullable(states.get(claim));
  }

  /** When {@code claim} is to be asked again; empty before the first review. */
  public Optional<Instant> due(ClaimId claim) {
    return of(claim).map(ReviewState::due);
  }

  /** Whether a review of {@code claim} at {@code now} would count: once in a study day. */
  public boolean counts(ClaimId claim, Instant now) {
    return of(claim).map(state -> scheduler.counts(state, now)).orElse(true);
  }

  /**
   * When {@code claim} would be asked again after a review at {@code now}; as it is where that
   * would not count.
   */
  public Instant dueAfter(ClaimId claim, Rating rating, Instant now) {
    ReviewState before = of(claim).orElseGet(() -> ReviewState.fresh(now));
    return scheduler.counts(before, now)
        ? scheduler.after(before, rating, now).due()
        : before.due();
  }

  /** The chance that {@code claim} would be recalled at {@code now}; 0 before the first review. */
  public double retrievability(ClaimId claim, Instant now) {
    return of(claim).map(state -> scheduler.retrievability(state, now)).orElse(0.0);
  }

  /** The reviews of {@code claim} that counted, oldest first. */
  public List<Review> reviews(ClaimId claim) {
    return Collections.unmodifiableList(reviews.getOrDefault(claim, List.of()));
  }

  /** The claims that were reviewed at least once. */
  public Set<ClaimId> begun() {
    return Collections.unmodifiableSet(states.keySet());
  }

  /** What is to be asked when. */
  public Agenda<ClaimId> agenda() {
    return new Agenda<>(scheduler, ReviewCost.USUAL, begun(), this::stateOf);
  }

  private ReviewState stateOf(ClaimId claim) {
    return of(claim).orElseThrow();
  }

  /** What plans the reviews. */
  public Scheduler scheduler() {
    return scheduler;
  }

  /** The calendar that days are counted by. */
  public StudyCalendar calendar() {
    return scheduler.calendar();
  }

  /** The chance of recall at which something is asked again. */
  public double retention() {
    return scheduler.settings().retention();
  }
}
