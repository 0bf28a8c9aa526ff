package motguide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What follows from the model of memory: agenda, backlog, price, exam, and the rivals. */
final class PlanningTest {
  private static final StudyCalendar UTC = new StudyCalendar(ZoneOffset.UTC, 4);
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Scheduler SCHEDULER = new Scheduler(SchedulerSettings.onceADay(0.9), UTC);
  private static final ReviewCost COST = ReviewCost.USUAL;

  /** Something last reviewed so many days ago, with this stability, due by it. */
  private static ReviewState learnt(double stability, int daysAgo) {
    Instant last = NOW.minus(Duration.ofDays(daysAgo));
    long interval = Math.max(1, Math.round(stability));
    return new ReviewState(
        ReviewState.Phase.REVIEW,
        0,
        new MemoryState(stability, 5),
        interval,
        last,
        UTC.startOf(UTC.dayOf(last).plusDays(interval)),
        3,
        0);
  }

  private static List<ReviewState> backlog(int size) {
    SplittableRandom random = new SplittableRandom(3);
    return IntStream.range(0, size)
        .mapToObj(
            i -> {
              double stability = Math.exp(random.nextDouble(0, 4.5));
              return learnt(stability, (int) Math.ceil(stability * random.nextDouble(1, 8)) + 1);
            })
        .toList();
  }

  private static Agenda<ReviewState> agenda(List<ReviewState> states) {
    return new Agenda<>(SCHEDULER, COST, states, state -> state);
  }

  @Test
  void newThingsAreNotDueAndDueOnesAreOldestFirst() {
    ReviewState oldest = learnt(2, 30);
    ReviewState later = learnt(100, 3);
    ReviewState due = learnt(5, 6);
    Agenda<ReviewState> agenda = agenda(List.of(ReviewState.fresh(NOW), later, due, oldest));
    assertThat(agenda.due(NOW)).containsExactly(due, oldest);
    assertThat(agenda.nextDue(NOW)).contains(oldest);
    assertThat(agenda(List.of(later)).nextDue(NOW)).isEmpty();
  }

  @Test
  void theComingDaysAreCountedWithWhatIsOverdueOnTheFirst() {
    Map<LocalDate, Integer> days =
        agenda(List.of(learnt(2, 30), learnt(5, 6), learnt(10, 9), learnt(100, 3)))
            .dueByDay(NOW, 7);
    assertThat(days).hasSize(7);
    assertThat(days)
        .containsEntry(LocalDate.parse("2026-11-24"), 2)
        .containsEntry(LocalDate.parse("2026-11-25"), 1)
        .containsEntry(LocalDate.parse("2026-11-26"), 0);
  }

  @Test
  void theMostUsefulOfABacklogSavesMoreThanTheOldestOrTheWeakestFirst() {
    List<ReviewState> backlog = backlog(300);
    Comparator<ReviewState> oldest = Comparator.comparing(ReviewState::due);
    Comparator<ReviewState> weakest =
        Comparator.comparingDouble(state -> SCHEDULER.retrievability(state, NOW));
    double useful = saved(agenda(backlog).mostUseful(NOW, 60));
    assertThat(useful).isGreaterThan(saved(backlog.stream().sorted(oldest).limit(60).toList()));
    assertThat(useful).isGreaterThan(saved(backlog.stream().sorted(weakest).limit(60).toList()));
  }

  /** How much reviewing these today is worth in a month, per minute it takes. */
  private static double saved(List<ReviewState> reviewed) {
    double gain = 0;
    double seconds = 0;
    for (ReviewState state : reviewed) {
      Course course = Simulation.course(SCHEDULER, state, NOW);
      gain += course.gain(0, 30);
      double recall = course.retrievability(0);
      seconds += recall * COST.secondsRecalled() + (1 - recall) * COST.secondsForgotten();
    }
    return gain / (seconds / 60);
  }

  @Test
  void moreReviewsADayBringABacklogToZeroSooner() {
    Agenda<ReviewState> agenda = agenda(backlog(300));
    int slow = agenda.daysToZero(NOW, 40, 1).orElseThrow();
    int fast = agenda.daysToZero(NOW, 80, 1).orElseThrow();
    assertThat(fast).isLessThan(slow).isGreaterThan(2);
    assertThat(agenda.daysToZero(NOW, 1_000, 1)).contains(1);
    assertThat(agenda(List.of(learnt(100, 3))).daysToZero(NOW, 10, 1)).contains(0);
    assertThat(agenda.daysToZero(NOW, 1, 1)).isEmpty();
  }

  @Test
  void moreRetentionCostsMoreMinutesADay() {
    List<RetentionPrice> prices = RetentionPrice.list(SCHEDULER, COST, 200, 5, 9);
    assertThat(prices).hasSize(16);
    assertThat(prices.getFirst().retention()).isEqualTo(0.8);
    assertThat(prices.getLast().retention()).isEqualTo(0.95);
    assertThat(prices.getLast().minutesADay()).isGreaterThan(1.8 * prices.getFirst().minutesADay());
    assertThat(RetentionPrice.list(SCHEDULER, COST, 200, 5, 9)).isEqualTo(prices);
  }

  private static List<ReviewState> syllabus() {
    List<ReviewState> states = new ArrayList<>(backlog(40));
    states.addAll(IntStream.range(0, 80).mapToObj(i -> ReviewState.fresh(NOW)).toList());
    return states;
  }

  private static ExamPlan plan(int days, int minutes, double wanted) {
    ExamPlan.Goal goal = new ExamPlan.Goal(UTC.dayOf(NOW).plusDays(days), minutes, wanted);
    return ExamPlan.of(SCHEDULER, COST, syllabus(), NOW, goal, 5);
  }

  @Test
  @Timeout(60)
  void aPlanSaysHonestlyWhatIsReachableAndWhatWouldHelp() {
    ExamPlan tight = plan(21, 3, 0.9);
    assertThat(tight.enough()).isFalse();
    assertThat(tight.reachable()).isBetween(0.2, 0.9);
    int more = tight.minutesToAdd().orElseThrow();
    assertThat(plan(21, 3 + more, 0.9).enough()).isTrue();
    assertThat(plan(21, 3 + more - 1, 0.9).enough()).isFalse();

    Set<Integer> out = new HashSet<>(tight.leaveOut());
    assertThat(out).isNotEmpty().hasSizeLessThan(syllabus().size());
    List<ReviewState> rest =
        IntStream.range(0, syllabus().size())
            .filter(i -> !out.contains(i))
            .mapToObj(syllabus()::get)
            .toList();
    ExamPlan.Goal goal = new ExamPlan.Goal(UTC.dayOf(NOW).plusDays(21), 3, 0.9);
    assertThat(ExamPlan.of(SCHEDULER, COST, rest, NOW, goal, 5).enough()).isTrue();
  }

  @Test
  void moreTimeNeverReachesLess() {
    assertThat(plan(21, 20, 0.9).reachable()).isGreaterThan(plan(21, 2, 0.9).reachable());
    assertThat(plan(21, 60, 0.9)).isEqualTo(plan(21, 60, 0.9));
    assertThat(plan(21, 60, 0.85).enough()).isTrue();
    assertThat(plan(21, 60, 0.85).leaveOut()).isEmpty();
  }

  @Test
  void anExamTodayIsWhatIsKnownToday() {
    ExamPlan today = plan(0, 60, 0.9);
    double known =
        syllabus().stream().mapToDouble(s -> SCHEDULER.retrievability(s, NOW)).average().orElse(0);
    assertThat(today.reachable()).isCloseTo(known, within(1e-9));
    assertThat(today.minutesToAdd()).isEmpty();
    ExamPlan.Goal goal = new ExamPlan.Goal(UTC.dayOf(NOW), 5, 0.9);
    assertThat(ExamPlan.of(SCHEDULER, COST, List.of(), NOW, goal, 1))
        .isEqualTo(new ExamPlan(1, true, List.of(), Optional.of(0)));
  }

  @Test
  void aPlanTellsHowFarItIsAndCanBeCalledOff() {
    ExamPlan.Goal goal = new ExamPlan.Goal(UTC.dayOf(NOW).plusDays(21), 3, 0.9);
    List<Double> shares = new ArrayList<>();
    ExamPlan.of(SCHEDULER, COST, syllabus(), NOW, goal, 5, share -> shares.add(share));
    assertThat(shares).isSorted().hasSizeGreaterThan(10);
    assertThat(shares.getLast()).isBetween(0.5, 1.0);

    List<Double> few = new ArrayList<>();
    assertThatThrownBy(
            () ->
                ExamPlan.of(
                    SCHEDULER,
                    COST,
                    syllabus(),
                    NOW,
                    goal,
                    5,
                    share -> {
                      few.add(share);
                      return few.size() < 3;
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(few).hasSize(3);
  }

  @Test
  void whatIsAskedTodayForAnExamFillsTheMinutesAndIsWorthMost() {
    ExamPlan.Goal goal = new ExamPlan.Goal(UTC.dayOf(NOW).plusDays(21), 5, 0.9);
    List<Integer> today = ExamPlan.today(SCHEDULER, COST, syllabus(), NOW, goal);
    double longest = Math.max(COST.secondsNew(), COST.secondsForgotten());
    assertThat(today).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo((int) (300 / longest));
    double seconds =
        today.stream()
            .map(syllabus()::get)
            .mapToDouble(
                its ->
                    its.isNew()
                        ? COST.secondsNew()
                        : COST.expected(SCHEDULER.retrievability(its, NOW)))
            .sum();
    assertThat(seconds).isBetween(300.0, 300 + longest);

    ExamPlan.Goal none = new ExamPlan.Goal(UTC.dayOf(NOW).plusDays(21), 0, 0.9);
    assertThat(ExamPlan.today(SCHEDULER, COST, syllabus(), NOW, none)).isEmpty();
  }

  @Test
  void fsrsTakesFewerReviewsForEachClaimRetainedThanItsRivals() {
    Map<Integer, SchedulersCompared.Result> fsrs = null;
    for (var schedule : SchedulersCompared.schedules(40, 1).entrySet()) {
      Map<Integer, SchedulersCompared.Result> its =
          SchedulersCompared.play(schedule.getValue(), 40, 1);
      if (fsrs == null) {
        assertThat(schedule.getKey()).isEqualTo("FSRS");
        fsrs = its;
        assertThat(fsrs.get(180).retained()).isGreaterThan(0.9 * 120);
        continue;
      }
      for (int day : new int[] {30, 180}) {
        assertThat(fsrs.get(day).reviewsPerClaimRetained())
            .as("against %s on day %d", schedule.getKey(), day)
            .isLessThan(its.get(day).reviewsPerClaimRetained());
      }
    }
  }
}
