package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import motguide.content.Claim;
import motguide.content.ClaimId;
import motguide.content.Library;
import motguide.content.Pack;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.quiz.Behaviour;
import motguide.quiz.Grader;
import motguide.quiz.QuizScope;
import motguide.quiz.Response;
import motguide.quiz.Round;
import motguide.quiz.RoundMaker;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import motguide.support.SamplePack;
import org.junit.jupiter.api.Test;

/** From an answer to the log, and from the log to what is asked again. */
final class StudyTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final QuestionId QUESTION = new QuestionId("q001");
  private static final QuizScope ALL = new QuizScope.Everything();
  private static final ClaimId CLAIM = new ClaimId("F001");

  private final Library library = SamplePack.library();
  private final AtomicReference<Instant> time =
      new AtomicReference<>(Instant.parse("2026-11-24T09:00:00Z"));
  private final MovableClock clock = new MovableClock(time);
  private final List<Throwable> troubles = new ArrayList<>();
  private final StubbornStore store = new StubbornStore();

  private static final class MovableClock extends Clock {
    private final AtomicReference<Instant> time;

    MovableClock(AtomicReference<Instant> time) {
      this.time = time;
    }

    @Override
    public ZoneId getZone() {
      return TOKYO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return time.get();
    }
  }

  /** Keeps things, unless its disk is full. */
  private static final class StubbornStore extends ForwardingStore {
    private boolean full;

    StubbornStore() {
      super(new UnkeptStore());
    }

    @Override
    public void keep(List<Entry> entries) {
      if (full) {
        throw new StorageException(
            StorageException.Fault.DISK_FULL, "write", Path.of("x"), new Exception("full"));
      }
      super.keep(entries);
    }
  }

  private Study study() {
    return study(library);
  }

  private Study study(Library edition) {
    Study study =
        new Study(
            Journal.direct(store),
            edition,
            new Scheduler(SchedulerSettings.onceADay(0.9), new StudyCalendar(TOKYO, 4)),
            clock,
            Runnable::run,
            troubles::add);
    study.load();
    return study;
  }

  private Round round() {
    return new RoundMaker(library)
        .round(new QuizScope.Everything(), 1, 7, new Behaviour.Immediate())
        .orElseThrow();
  }

  private void after(Duration wait) {
    time.updateAndGet(now -> now.plus(wait));
  }

  private static List<String> keep(RoundRecord record, Round round) {
    List<String> told = new ArrayList<>();
    record.keep(round, () -> told.add("told"));
    return told;
  }

  @Test
  void anAnswerIsInTheLogWhenItsFeedbackIsShown() {
    Study study = study();
    Round asked = round();
    RoundRecord record = study.record(asked, ALL);
    after(Duration.ofSeconds(8));
    List<Integer> kept = new ArrayList<>();
    record.keep(
        asked.respond(Response.Chosen.of("b")).confirm(), () -> kept.add(store.answers().size()));
    assertThat(kept).containsExactly(1);
    assertThat(store.answers().getFirst().took()).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void aMistakeIsDueTomorrowAndAskedByAQuestionOnItsClaim() {
    Study study = study();
    Round asked = round();
    keep(study.record(asked, ALL), asked.respond(Response.Chosen.of("b")).confirm());
    assertThat(study.dueQuestions(20)).isEmpty();
    assertThat(study.mistakes()).containsExactly(QUESTION);
    after(Duration.ofDays(1));
    assertThat(study.dueQuestions(20)).containsExactly(QUESTION);
  }

  @Test
  void whatAClassAnswersSaysNothingOfThePersonAtTheMachine() {
    Study study = study();
    Round asked = round();
    List<String> told =
        keep(
            study.record(asked, new QuizScope.InClass(List.of(QUESTION))),
            asked.respond(Response.Chosen.of("b")).confirm());
    assertThat(told).containsExactly("told");
    assertThat(store.answers()).isEmpty();
    assertThat(study.mistakes()).isEmpty();
    assertThat(study.unfinished()).isEmpty();
    after(Duration.ofDays(1));
    assertThat(study.dueQuestions(20)).isEmpty();
  }

  @Test
  void whatIsRightTheNextTimeIsNoMistakeAnyMore() {
    Study study = study();
    keep(study.record(round(), ALL), round().respond(Response.Chosen.of("b")).confirm());
    keep(study.record(round(), ALL), round().respond(Response.Chosen.of("a")).confirm());
    assertThat(study.mistakes()).isEmpty();
  }

  @Test
  void theNextStartFindsWhatIsKnownAndTheRoundUnderWay() {
    Round asked = round();
    Round later = asked.respond(Response.Chosen.of("b"));
    keep(study().record(asked, ALL), later);
    KeptRound kept = study().unfinished().getFirst();
    Round back =
        kept.resumed(id -> java.util.Optional.of(library.question(id)), new Grader(library))
            .orElseThrow();
    assertThat(back.steps()).isEqualTo(later.steps());

    Study next = study();
    keep(next.record(kept.start().id(), back, ALL), back.confirm());
    assertThat(study().knowledge().begun()).containsExactly(CLAIM);
    assertThat(study().knowledge().of(CLAIM)).isEqualTo(next.knowledge().of(CLAIM));
  }

  @Test
  void aFullDiskIsToldAndWhatItRefusedIsKeptWithTheNextStep() {
    Study study = study();
    Round asked = round();
    RoundRecord record = study.record(asked, ALL);
    store.full = true;
    Round confirmed = asked.respond(Response.Chosen.of("a")).confirm();
    assertThat(keep(record, confirmed)).as("feedback is shown all the same").hasSize(1);
    assertThat(troubles).hasSize(1).first().isInstanceOf(StorageException.class);
    store.full = false;
    keep(record, confirmed.finish());
    assertThat(store.answers()).hasSize(1);
    assertThat(store.openRounds()).isEmpty();
  }

  @Test
  void aRoundThatAnotherWindowWentOnWithBecomesTwo() {
    Round asked = round();
    Round begun = asked.respond(Response.Chosen.of("b"));
    Study one = study();
    RoundRecord first = one.record(asked, ALL);
    keep(first, begun);
    RoundId id = store.openRounds().getFirst().start().id();
    RoundRecord second = study().record(id, begun, ALL);
    keep(first, begun.confirm());
    assertThat(keep(second, begun.respond(Response.Chosen.of("a")).confirm())).hasSize(1);
    assertThat(store.answers()).hasSize(2);
    assertThat(store.openRounds()).hasSize(2);
    assertThat(troubles).isEmpty();
  }

  @Test
  void anotherPacksAnswersSayNothingAboutThisOne() {
    Study study = study();
    keep(study.record(round(), ALL), round().respond(Response.Chosen.of("b")).confirm());
    Answer here = store.answers().getFirst();
    store.keep(
        List.of(
            new Entry.Answered(
                new Answer(
                    java.util.UUID.randomUUID(),
                    here.at(),
                    new PackStamp("other", "1"),
                    here.of(),
                    here.claims(),
                    here.kind(),
                    here.response(),
                    here.mark(),
                    null,
                    here.took(),
                    null,
                    null,
                    1,
                    0))));
    assertThat(study().answers()).hasSize(1);
  }

  @Test
  void whatWasLearntUnderAnEarlierIdCountsForTheOneOfToday() {
    Round asked = round();
    Round begun = asked.respond(Response.Chosen.of("b"));
    keep(study().record(asked, ALL), begun.confirm());
    keep(study().record(asked, ALL), begun);

    Library next = new Library(renamed(library.pack()));
    Study study = study(next);
    assertThat(study.mistakes()).containsExactly(new QuestionId("q-new"));
    assertThat(study.knowledge().begun()).containsExactly(new ClaimId("F-new"));
    Round back =
        study
            .unfinished()
            .getFirst()
            .resumed(id -> java.util.Optional.of(next.question(id)), new Grader(next))
            .orElseThrow();
    assertThat(back.asked().question().id()).isEqualTo(new QuestionId("q-new"));
    keep(study.record(study.unfinished().getFirst().start().id(), back, ALL), back.confirm());
    after(Duration.ofDays(1));
    assertThat(study.dueQuestions(20)).containsExactly(new QuestionId("q-new"));
  }

  /** The pack with its question and its claim under other ids, and the earlier ones as aliases. */
  private static Pack renamed(Pack pack) {
    Question q = pack.questions().getFirst();
    Claim c = pack.claims().getFirst();
    ClaimId claim = new ClaimId("F-new");
    return new Pack(
        pack.manifest().withAliases(Map.of("q001", "q-new", "F001", "F-new")),
        pack.lanes(),
        pack.eras(),
        pack.events(),
        pack.tours(),
        pack.cards(),
        List.of(
            new Question(
                new QuestionId("q-new"),
                q.difficulty(),
                q.prompt(),
                q.task(),
                q.gist(),
                q.explanation(),
                q.mark(),
                q.cards(),
                q.events(),
                List.of(claim))),
        List.of(
            new Claim(
                claim,
                c.statement(),
                c.when(),
                c.certainty(),
                c.opinion(),
                c.origin(),
                c.note(),
                c.correction(),
                c.rivals(),
                c.sources())),
        pack.sources(),
        pack.schools());
  }
}
