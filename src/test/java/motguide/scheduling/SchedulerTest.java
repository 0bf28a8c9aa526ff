package motguide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Walks through the learning of a claim, in Tokyo, with days that begin at four. */
final class SchedulerTest {
  private static final StudyCalendar TOKYO = new StudyCalendar(ZoneId.of("Asia/Tokyo"), 4);
  private static final Scheduler ONCE_A_DAY = new Scheduler(SchedulerSettings.onceADay(0.9), TOKYO);
  private static final Scheduler WITH_STEPS = new Scheduler(SchedulerSettings.reference(), TOKYO);

  private static Instant tokyo(String local) {
    return ZonedDateTime.parse(local + "+09:00[Asia/Tokyo]").toInstant();
  }

  private static Walk given(Scheduler scheduler, String start) {
    Instant now = tokyo(start);
    return new Walk(scheduler, ReviewState.fresh(now), now);
  }

  /** A claim on its way. */
  private record Walk(Scheduler scheduler, ReviewState state, Instant now) {
    Walk answered(Rating rating) {
      return new Walk(scheduler, scheduler.after(state, rating, now), now);
    }

    Walk after(Duration wait) {
      return new Walk(scheduler, state, now.plus(wait));
    }

    Walk whenDue() {
      return new Walk(scheduler, state, state.due().plus(Duration.ofHours(8)));
    }

    Walk isDueOn(String day) {
      assertThat(TOKYO.dayOf(state.due())).isEqualTo(LocalDate.parse(day));
      return this;
    }

    Walk isDueIn(Duration wait) {
      assertThat(Duration.between(now, state.due())).isEqualTo(wait);
      return this;
    }

    Walk isIn(ReviewState.Phase phase) {
      assertThat(state.phase()).isEqualTo(phase);
      return this;
    }

    Walk waitsLongerThan(Walk other) {
      assertThat(state.intervalDays()).isGreaterThan(other.state.intervalDays());
      return this;
    }
  }

  @Test
  void aClaimKnownAtOnceComesBackInDaysAndThenInWeeks() {
    Walk first = given(ONCE_A_DAY, "2026-11-24T20:00").answered(Rating.GOOD);
    first.isDueOn("2026-11-26").isIn(ReviewState.Phase.REVIEW);
    Walk second = first.whenDue().answered(Rating.GOOD).waitsLongerThan(first);
    second.whenDue().answered(Rating.GOOD).waitsLongerThan(second);
  }

  @Test
  void whatWasForgottenComesBackTomorrow() {
    given(ONCE_A_DAY, "2026-11-24T20:00").answered(Rating.AGAIN).isDueOn("2026-11-25");
    given(ONCE_A_DAY, "2026-11-24T20:00")
        .answered(Rating.GOOD)
        .whenDue()
        .answered(Rating.AGAIN)
        .isDueOn("2026-11-27");
  }

  @Test
  void whatWasReviewedAfterMidnightBelongsToTheEveningBefore() {
    given(ONCE_A_DAY, "2026-11-25T01:30").answered(Rating.AGAIN).isDueOn("2026-11-25");
    given(ONCE_A_DAY, "2026-11-25T04:30").answered(Rating.AGAIN).isDueOn("2026-11-26");
  }

  @Test
  void aClaimCountsOnceInAStudyDay() {
    Walk walk = given(ONCE_A_DAY, "2026-11-24T20:00").answered(Rating.AGAIN);
    assertThat(ONCE_A_DAY.counts(walk.state(), tokyo("2026-11-24T23:00"))).isFalse();
    assertThat(ONCE_A_DAY.counts(walk.state(), tokyo("2026-11-25T03:59"))).isFalse();
    assertThat(ONCE_A_DAY.counts(walk.state(), tokyo("2026-11-25T04:00"))).isTrue();
  }

  @Test
  void stepsWithinADayComeFirstWhereTheyAreSet() {
    given(WITH_STEPS, "2026-11-24T20:00")
        .answered(Rating.AGAIN)
        .isIn(ReviewState.Phase.LEARNING)
        .isDueIn(Duration.ofMinutes(1))
        .after(Duration.ofMinutes(1))
        .answered(Rating.HARD)
        .isDueIn(Duration.ofMinutes(6))
        .after(Duration.ofMinutes(6))
        .answered(Rating.GOOD)
        .isDueIn(Duration.ofMinutes(10))
        .after(Duration.ofMinutes(10))
        .answered(Rating.GOOD)
        .isIn(ReviewState.Phase.REVIEW)
        .isDueOn("2026-11-25");
    given(WITH_STEPS, "2026-11-24T20:00").answered(Rating.EASY).isDueOn("2026-12-02");
  }

  @Test
  void aLapseIsCountedAndRelearntInSteps() {
    Walk lapsed =
        given(WITH_STEPS, "2026-11-24T20:00")
            .answered(Rating.EASY)
            .whenDue()
            .answered(Rating.AGAIN)
            .isIn(ReviewState.Phase.RELEARNING)
            .isDueIn(Duration.ofMinutes(10));
    assertThat(lapsed.state().lapses()).isEqualTo(1);
    lapsed.after(Duration.ofMinutes(10)).answered(Rating.GOOD).isIn(ReviewState.Phase.REVIEW);
  }

  @Test
  void aBetterRatingNeverComesBackSoonerAndMoreRetentionNeverLater() {
    SplittableRandom random = new SplittableRandom(17);
    for (int walk = 0; walk < 500; walk++) {
      Scheduler eager = new Scheduler(SchedulerSettings.reference().withRetention(0.95), TOKYO);
      Instant now = tokyo("2026-11-24T20:00");
      ReviewState state = ReviewState.fresh(now);
      for (int review = 0; review < 12; review++) {
        Outcomes outcomes = WITH_STEPS.outcomes(state, now);
        // By days: a wait of minutes may reach into a day that begins sooner.
        assertThat(day(outcomes.again())).isBeforeOrEqualTo(day(outcomes.hard()));
        assertThat(day(outcomes.hard())).isBeforeOrEqualTo(day(outcomes.good()));
        assertThat(day(outcomes.good())).isBeforeOrEqualTo(day(outcomes.easy()));
        assertThat(day(eager.outcomes(state, now).good())).isBeforeOrEqualTo(day(outcomes.good()));
        state = outcomes.of(Rating.values()[random.nextInt(4)]);
        now = state.due().plusSeconds(random.nextLong(200_000));
      }
    }
  }

  private static LocalDate day(ReviewState state) {
    return TOKYO.dayOf(state.due());
  }

  @Test
  void fuzzVariesIntervalsButStaysNear() {
    Scheduler plain =
        new Scheduler(
            new SchedulerSettings(Weights.standard(), 0.9, List.of(), List.of(), 36_500, false),
            TOKYO);
    long different = 0;
    for (int i = 0; i < 300; i++) {
      Instant first = tokyo("2026-11-24T20:00").plusSeconds(i);
      ReviewState state = plain.after(ReviewState.fresh(first), Rating.EASY, first);
      Instant second = state.due().plusSeconds(40_000);
      long exact = plain.after(state, Rating.GOOD, second).intervalDays();
      long fuzzed = ONCE_A_DAY.after(state, Rating.GOOD, second).intervalDays();
      assertThat((double) fuzzed).isBetween(exact * 0.85 - 1, exact * 1.15 + 1);
      different += fuzzed == exact ? 0 : 1;
    }
    assertThat(different).isGreaterThan(150);
  }

  @Test
  void theChanceOfRecallIsNinetyInAHundredAfterTheStability() {
    Memory memory = new Memory(Weights.standard());
    for (double stability : new double[] {0.5, 3, 40, 900}) {
      assertThat(memory.retrievability(0, stability)).isEqualTo(1);
      assertThat(memory.retrievability(stability, stability)).isEqualTo(0.9);
    }
  }

  @Test
  void aClockThatGoesBackDoesNoHarm() {
    Walk walk = given(ONCE_A_DAY, "2026-11-24T20:00").answered(Rating.GOOD);
    ReviewState again = ONCE_A_DAY.after(walk.state(), Rating.GOOD, tokyo("2026-11-20T20:00"));
    assertThat(again.intervalDays()).isPositive();
    assertThat(ONCE_A_DAY.retrievability(walk.state(), tokyo("2026-11-20T20:00"))).isEqualTo(1);
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    SchedulerSettings usual = SchedulerSettings.reference();
    assertThatThrownBy(() -> usual.withRetention(1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new SchedulerSettings(
                    Weights.standard(), 0.9, List.of(Duration.ofDays(1)), List.of(), 10, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Weights.of(List.of(1.0), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MemoryState(0, 5)).isInstanceOf(IllegalArgumentException.class);
  }
}
