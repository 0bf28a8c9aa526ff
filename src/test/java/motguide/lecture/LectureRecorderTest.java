package motguide.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motguide.content.Library;
import motguide.content.QuestionId;
import motguide.content.Tour;
import motguide.support.SampleLecture;
import motguide.support.ShippedPack;
import org.junit.jupiter.api.Test;

final class LectureRecorderTest {
  private static final Tour TOUR = SampleLecture.tour();

  @Test
  void beforeTheRoomHasSeenAnythingThereIsNoLog() {
    SampleLecture lecture = new SampleLecture().after(0, new Command.Next());
    assertThat(lecture.recorder().log()).isEmpty();
  }

  @Test
  void scenesHaveTheirTimesInTheOrderShown() {
    LectureLog log = SampleLecture.log();
    assertThat(log.visits()).extracting(LectureLog.Visit::number).containsExactly(1, 2, 3);
    assertThat(log.visits())
        .extracting(LectureLog.Visit::length)
        .containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(46), Duration.ofSeconds(67));
    assertThat(log.began()).isEqualTo(Instant.parse("2026-11-24T01:00:00Z"));
    assertThat(log.length()).isEqualTo(Duration.ofSeconds(143));
    assertThat(log.visits())
        .extracting(LectureLog.Visit::digressed)
        .containsExactly(false, false, true);
  }

  @Test
  void votesAreKeptAsTheyStoodAtTheEnd() {
    LectureLog.Vote vote = SampleLecture.log().visits().get(1).votes().getFirst();
    assertThat(vote.tallies()).extracting(LectureLog.Tally::first).containsExactly(9, 3);
    assertThat(vote.tallies()).extracting(LectureLog.Tally::second).containsExactly(4, 8);
    assertThat(vote.twice()).isTrue();
  }

  @Test
  void aQuestionNobodyHasVotedOnIsNoVote() {
    HandCount empty =
        HandCount.of(null, SampleLecture.vote().prompt(), SampleLecture.vote().choices());
    LectureLog log =
        new SampleLecture()
            .after(0, new Command.Start())
            .after(1, new Command.ShowBoard(empty))
            .after(1, new Command.End())
            .recorder()
            .log()
            .orElseThrow();
    assertThat(log.visits().getFirst().votes()).isEmpty();
  }

  @Test
  void inkIsKeptWhenTheScreenIsClearedButNotWhenItIsTakenBack() {
    Stroke kept = SampleLecture.stroke(1);
    LectureLog log =
        new SampleLecture()
            .after(0, new Command.Start())
            .after(1, new Command.Draw(kept))
            .after(1, new Command.Draw(SampleLecture.stroke(2)))
            .after(1, new Command.UndoInk())
            .after(1, new Command.ClearInk())
            .after(1, new Command.End())
            .recorder()
            .log()
            .orElseThrow();
    assertThat(log.visits().getFirst().ink()).containsExactly(kept);
    assertThat(log.strokes()).isEqualTo(1);
  }

  @Test
  void aLectureThatIsTakenUpAgainHasBothParts() {
    LectureLog log =
        new SampleLecture()
            .after(0, new Command.Start())
            .after(10, new Command.End())
            .after(600, new Command.Next())
            .after(1, new Command.Start())
            .after(5, new Command.GoTo(4))
            .recorder()
            .log()
            .orElseThrow();
    assertThat(log.visits()).extracting(LectureLog.Visit::number).containsExactly(1, 2, 5);
    assertThat(log.visits().getFirst().length()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void thereIsALogWhileTheLectureGoesOn() {
    LectureLog log =
        new SampleLecture().after(0, new Command.Start()).recorder().log().orElseThrow();
    assertThat(log.visits())
        .singleElement()
        .extracting(LectureLog.Visit::scene)
        .isEqualTo(TOUR.scenes().getFirst().id());
  }

  @Test
  void threeQuestionsAreOnWhatWasShownFirstThoseTheClassHasNotVotedOn() {
    Library library = ShippedPack.library();
    SampleLecture lecture = new SampleLecture().after(0, new Command.Start());
    for (int i = 1; i < TOUR.scenes().size(); i++) {
      lecture.after(30, new Command.Next());
    }
    LectureLog log = lecture.recorder().log().orElseThrow();
    List<QuestionId> questions = LastTime.questions(log, library);
    assertThat(questions).hasSize(LastTime.QUESTIONS).doesNotHaveDuplicates();
    Set<QuestionId> onShown = new HashSet<>();
    log.visits().stream()
        .flatMap(visit -> visit.focus().stream())
        .flatMap(event -> library.questionsOn(event).stream())
        .forEach(question -> onShown.add(question.id()));
    assertThat(onShown).containsAll(questions);
    List<QuestionId> others = LastTime.questions(votedOn(log, questions.getFirst()), library);
    assertThat(others).hasSize(LastTime.QUESTIONS).doesNotContain(questions.getFirst());
  }

  private static LectureLog votedOn(LectureLog log, QuestionId question) {
    LectureLog.Visit first = log.visits().getFirst();
    LectureLog.Visit voted =
        new LectureLog.Visit(
            first.number(),
            first.scene(),
            first.sentence(),
            first.focus(),
            first.from(),
            first.to(),
            false,
            List.of(new LectureLog.Vote(question.value(), first.sentence(), List.of())),
            List.of());
    List<LectureLog.Visit> visits = new java.util.ArrayList<>(log.visits());
    visits.set(0, voted);
    return new LectureLog(log.tour(), log.title(), log.began(), log.ended(), visits);
  }

  @Test
  void aLectureOnNothingThePackKnowsHasNoQuestions() {
    LectureLog log = SampleLecture.log();
    LectureLog empty = new LectureLog(log.tour(), log.title(), log.began(), log.ended(), List.of());
    assertThat(LastTime.questions(empty, ShippedPack.library())).isEmpty();
  }
}
