package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.Id;
import motguide.content.QuestionId;
import motguide.quiz.Mark;
import motguide.scheduling.Rating;
import motguide.scheduling.ReviewState;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How what somebody answers becomes what they know. */
final class KnowledgeTest {
  private static final ClaimId CLAIM = new ClaimId("F001");
  private static final ClaimId OTHER = new ClaimId("F002");
  private static final Mark HALF = new Mark(0.5);

  private final StudyCalendar calendar = new StudyCalendar(ZoneId.of("Asia/Tokyo"), 4);
  private final Knowledge knowledge = newKnowledge();
  private OffsetDateTime now = OffsetDateTime.parse("2026-11-24T20:00:00+09:00");

  private Knowledge newKnowledge() {
    return new Knowledge(new Scheduler(SchedulerSettings.onceADay(0.9), calendar));
  }

  private KnowledgeTest after(int days) {
    now = now.plusDays(days);
    return this;
  }

  private KnowledgeTest answered(Mark mark) {
    return take(answer("q001", Map.of(CLAIM, mark), AnswerKind.ANSWERED, mark, null, 1, 0));
  }

  private KnowledgeTest take(Answer answer) {
    knowledge.take(answer);
    return this;
  }

  private Answer answer(
      String of,
      Map<ClaimId, Mark> claims,
      AnswerKind kind,
      Mark mark,
      @Nullable Integer rating,
      int tryNumber,
      int hints) {
    Id id = rating == null ? new QuestionId(of) : new CardId(of);
    return new Answer(
        UUID.randomUUID(),
        now,
        new PackStamp("sample", "1"),
        id,
        claims,
        kind,
        "",
        mark,
        null,
        Duration.ofSeconds(9),
        rating,
        null,
        tryNumber,
        hints);
  }

  private List<Rating> ratings(ClaimId claim) {
    return knowledge.reviews(claim).stream().map(Review::rating).toList();
  }

  private long daysUntilDue() {
    return calendar.daysBetween(now.toInstant(), knowledge.due(CLAIM).orElseThrow());
  }

  @Test
  void whatWasNeverAskedIsNotKnownAndNotDue() {
    assertThat(knowledge.of(CLAIM)).isEmpty();
    assertThat(knowledge.due(CLAIM)).isEmpty();
    assertThat(knowledge.retrievability(CLAIM, now.toInstant())).isZero();
    assertThat(knowledge.agenda().due(now.toInstant())).isEmpty();
  }

  @Test
  void aRightAnswerComesBackInDaysAndThenLater() {
    answered(Mark.FULL);
    long first = daysUntilDue();
    after((int) first).answered(Mark.FULL);
    assertThat(first).isBetween(2L, 3L);
    assertThat(daysUntilDue()).isGreaterThan(2 * first);
    assertThat(knowledge.reviews(CLAIM).getLast().waitedDays()).isEqualTo(first);
  }

  @Test
  void aWrongAnswerComesBackTomorrow() {
    answered(Mark.NONE);
    assertThat(daysUntilDue()).isEqualTo(1);
  }

  @Test
  void tomorrowBeginsAtTheRolloverHourNotAtMidnight() {
    now = OffsetDateTime.parse("2026-11-25T01:30:00+09:00");
    answered(Mark.NONE);
    assertThat(knowledge.due(CLAIM))
        .contains(OffsetDateTime.parse("2026-11-25T04:00:00+09:00").toInstant());
  }

  @Test
  void anAnswerRightInPartIsForgotten() {
    answered(HALF);
    assertThat(ratings(CLAIM)).containsExactly(Rating.AGAIN);
  }

  @Test
  void aRightAnswerAfterAHintIsForgotten() {
    take(answer("q001", Map.of(CLAIM, Mark.FULL), AnswerKind.ANSWERED, Mark.FULL, null, 1, 1));
    assertThat(ratings(CLAIM)).containsExactly(Rating.AGAIN);
  }

  @Test
  void whatHadToBeShownIsForgotten() {
    take(answer("q001", Map.of(CLAIM, Mark.NONE), AnswerKind.SHOWN, Mark.NONE, null, 1, 0));
    assertThat(ratings(CLAIM)).containsExactly(Rating.AGAIN);
  }

  @Test
  void theFirstTryDecides() {
    answered(Mark.NONE);
    after(1);
    take(answer("q001", Map.of(CLAIM, Mark.FULL), AnswerKind.ANSWERED, Mark.FULL, null, 2, 0));
    assertThat(ratings(CLAIM)).containsExactly(Rating.AGAIN);
  }

  @Test
  void aClaimCountsOnceInAStudyDayWhateverAsksAboutIt() {
    answered(Mark.NONE);
    now = now.plusHours(2);
    take(answer("q002", Map.of(CLAIM, Mark.FULL), AnswerKind.ANSWERED, Mark.FULL, null, 1, 0));
    assertThat(ratings(CLAIM)).containsExactly(Rating.AGAIN);
    after(1);
    take(answer("q002", Map.of(CLAIM, Mark.FULL), AnswerKind.ANSWERED, Mark.FULL, null, 1, 0));
    assertThat(ratings(CLAIM)).containsExactly(Rating.AGAIN, Rating.GOOD);
  }

  @Test
  void eachClaimOfAQuestionGoesItsOwnWay() {
    Map<ClaimId, Mark> parts = new LinkedHashMap<>();
    parts.put(CLAIM, Mark.FULL);
    parts.put(OTHER, Mark.NONE);
    take(answer("q001", parts, AnswerKind.ANSWERED, HALF, null, 1, 0));
    assertThat(ratings(CLAIM)).containsExactly(Rating.GOOD);
    assertThat(ratings(OTHER)).containsExactly(Rating.AGAIN);
  }

  @Test
  void thePersonsOwnWordOnACardCounts() {
    take(answer("c-mot", Map.of(CLAIM, Mark.FULL), AnswerKind.RATED, Mark.FULL, 2, 1, 0));
    assertThat(ratings(CLAIM)).containsExactly(Rating.HARD);
  }

  @Test
  void theChanceOfRecallFallsWithTheDays() {
    answered(Mark.FULL);
    double today = knowledge.retrievability(CLAIM, now.toInstant());
    double later = knowledge.retrievability(CLAIM, now.plusDays(30).toInstant());
    double stability = knowledge.of(CLAIM).map(ReviewState::memory).orElseThrow().stability();
    assertThat(today).isEqualTo(1);
    assertThat(later).isLessThan(0.9);
    assertThat(knowledge.retrievability(CLAIM, now.plusDays(Math.round(stability)).toInstant()))
        .isCloseTo(0.9, within(0.02));
  }

  @Test
  void whatIsDueAndOverdueIsOnTheAgenda() {
    answered(Mark.NONE).after(1);
    assertThat(knowledge.agenda().due(now.toInstant())).containsExactly(CLAIM);
    after(30);
    assertThat(knowledge.agenda().due(now.toInstant())).containsExactly(CLAIM);
    answered(Mark.FULL);
    assertThat(knowledge.agenda().due(now.toInstant())).isEmpty();
  }

  @Test
  void takingAnswersOneByOneOrTheLogAgainComesToTheSame() {
    List<Answer> log =
        List.of(
            answer("q1", Map.of(CLAIM, Mark.FULL), AnswerKind.ANSWERED, Mark.FULL, null, 1, 0),
            after(5).answer("q2", Map.of(CLAIM, HALF), AnswerKind.ANSWERED, HALF, null, 1, 0),
            after(9)
                .answer(
                    "q1", Map.of(CLAIM, Mark.FULL), AnswerKind.ANSWERED, Mark.FULL, null, 1, 0));
    log.forEach(knowledge::take);
    Knowledge again = newKnowledge();
    log.forEach(again::take);
    assertThat(again.of(CLAIM)).isEqualTo(knowledge.of(CLAIM));
    assertThat(again.of(CLAIM).orElseThrow().reviews()).isEqualTo(3);
    assertThat(again.of(CLAIM).orElseThrow().lapses()).isEqualTo(1);
  }
}
