package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import motguide.content.ClaimId;
import motguide.content.EraId;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.QuestionId;
import motguide.quiz.Mark;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import motguide.support.SamplePack;
import org.junit.jupiter.api.Test;

/** What the log says about eras and lanes, and about the past. */
final class MasteryTest {
  private static final Instant START = Instant.parse("2026-11-02T10:00:00Z");
  private static final EraId ERA = new EraId("era-one");
  private static final LaneId LANE = new LaneId("us");

  private final Library library = SamplePack.library();
  private final UnkeptStore store = new UnkeptStore();

  private void answer(int day, boolean right) {
    Mark mark = right ? Mark.FULL : Mark.NONE;
    store.keep(
        List.of(
            new Entry.Answered(
                new Answer(
                    UUID.randomUUID(),
                    START.plus(Duration.ofDays(day)).atOffset(ZoneOffset.UTC),
                    PackStamp.of(library.pack().manifest()),
                    new QuestionId("q001"),
                    Map.of(new ClaimId("F001"), mark),
                    AnswerKind.ANSWERED,
                    "chosen a",
                    mark,
                    null,
                    Duration.ofSeconds(5),
                    null,
                    null,
                    1,
                    0))));
  }

  private Study study(int day) {
    Study study =
        new Study(
            Journal.direct(store),
            library,
            new Scheduler(SchedulerSettings.onceADay(0.9), new StudyCalendar(ZoneOffset.UTC, 4)),
            Clock.fixed(START.plus(Duration.ofDays(day)), ZoneOffset.UTC),
            Runnable::run,
            fault -> {
              throw new AssertionError(fault);
            });
    study.load();
    return study;
  }

  private Mastery mastery(int day) {
    return new Mastery(library, study(day).knowledge(), START.plus(Duration.ofDays(day)));
  }

  @Test
  void aQuestionBelongsToTheEraAndLaneOfItsFirstEvent() {
    Mastery.Cell cell = mastery(0).at(ERA, LANE).orElseThrow();
    assertThat(cell.questions()).containsExactly(new QuestionId("q001"));
    assertThat(cell.claims()).isEqualTo(1);
    assertThat(cell.begun()).isZero();
    assertThat(mastery(0).at(new EraId("era-two"), LANE)).isEmpty();
  }

  @Test
  void whatWasNeverAskedIsNotCalledWeak() {
    assertThat(mastery(0).weakest()).isEmpty();
    answer(0, true);
    assertThat(mastery(0).weakest()).isPresent();
  }

  @Test
  void masteryFallsWhileNothingIsAsked() {
    answer(0, true);
    double today = mastery(0).at(ERA, LANE).orElseThrow().recall();
    double later = mastery(60).at(ERA, LANE).orElseThrow().recall();
    assertThat(today).isBetween(0.9, 0.99);
    assertThat(later).isLessThan(0.8);
  }

  @Test
  void whatWasMissedAMomentAgoIsNotCalledKnown() {
    answer(0, true);
    double right = mastery(0).at(ERA, LANE).orElseThrow().recall();
    answer(9, false);
    double wrong = mastery(9).at(ERA, LANE).orElseThrow().recall();
    assertThat(wrong).isLessThan(right);
  }

  @Test
  void whatIsForgottenEveryOtherTimeIsALeechAndWhatStuckIsNot() {
    answer(0, false);
    answer(1, true);
    assertThat(new PastReviews(study(1)).leeches()).isEmpty();
    answer(3, false);
    PastReviews.Leech leech = new PastReviews(study(3)).leeches().getFirst();
    assertThat(leech.forgotten()).isEqualTo(2);
    assertThat(leech.reviews()).hasSize(3);
    answer(5, true);
    answer(9, true);
    assertThat(new PastReviews(study(9)).leeches()).isEmpty();
  }

  @Test
  void whatWasKeptIsCountedByTheDaysBetween() {
    answer(0, true);
    answer(2, true);
    answer(5, false);
    assertThat(new PastReviews(study(5)).kept()).containsExactly(new PastReviews.Kept(2, 2, 1));
  }

  @Test
  void daysOffAreSimplyNotThere() {
    answer(0, true);
    answer(4, true);
    answer(4, true);
    assertThat(new PastReviews(study(9)).answersByDay())
        .containsExactly(
            Map.entry(LocalDate.of(2026, 11, 2), 1), Map.entry(LocalDate.of(2026, 11, 6), 2));
  }
}
