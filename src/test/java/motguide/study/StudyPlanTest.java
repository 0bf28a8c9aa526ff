package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import motguide.content.ClaimId;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.support.ShippedPack;
import motguide.support.StudiedDays;
import org.junit.jupiter.api.Test;

/** What a plan changes about what is asked. */
final class StudyPlanTest {
  private static final List<QuestionId> SOME =
      ShippedPack.library().pack().questions().stream().limit(20).map(Question::id).toList();

  private static StudiedDays backlog() {
    StudiedDays days = new StudiedDays(ShippedPack.library());
    SOME.forEach(id -> days.answers(id, false));
    return days.after(10);
  }

  @Test
  void whatIsNotOnOfferIsRefused() {
    assertThatThrownBy(() -> StudyPlan.INITIAL.withRetentionPercent(79))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StudyPlan.INITIAL.withMostADay(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDayIsFullOnceSoManyClaimsWereReviewed() {
    Study before = backlog().study();
    int due = before.knowledge().agenda().due(before.now()).size();
    assertThat(due).isGreaterThan(10);
    List<QuestionId> ten = before.dueQuestionsToday(10);
    assertThat(ten).isNotEmpty();
    assertThat(before.dueQuestionsToday(StudyPlan.NO_CAP)).hasSizeGreaterThan(ten.size());

    StudiedDays days = backlog();
    ten.forEach(id -> days.answers(id, true));
    Study after = days.study();
    assertThat(after.reviewedToday()).isGreaterThanOrEqualTo(10);
    assertThat(after.dueQuestionsToday(10)).isEmpty();
    assertThat(after.dueQuestionsToday(StudyPlan.NO_CAP)).isNotEmpty();
  }

  @Test
  void lessToKeepInMindIsAskedLater() {
    StudiedDays days = new StudiedDays(ShippedPack.library());
    days.answers(SOME.getFirst(), true).after(1).answers(SOME.getFirst(), true);
    Study study = days.study();
    ClaimId claim = study.knowledge().begun().iterator().next();
    Instant usual = study.knowledge().due(claim).orElseThrow();
    study.retain(0.8);
    assertThat(study.knowledge().due(claim))
        .map(due -> due.isAfter(usual))
        .isEqualTo(Optional.of(true));
    study.retain(0.9);
    assertThat(study.knowledge().due(claim)).contains(usual);
  }
}
