package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Task;
import motguide.quiz.Behaviour;
import motguide.quiz.ClaimGrades;
import motguide.quiz.Confidence;
import motguide.quiz.Grader;
import motguide.quiz.Mark;
import motguide.quiz.QuizScope;
import motguide.quiz.Response;
import motguide.quiz.Round;
import motguide.quiz.RoundMaker;
import motguide.support.SamplePack;
import org.junit.jupiter.api.Test;

/** From a round to the store, through a closed window and back. */
final class RoundLogTest {
  private static final Duration TOOK = Duration.ofSeconds(7);

  private final Library library = new Library(SamplePack.pack());
  private final PackStamp pack = PackStamp.of(library.pack().manifest());
  private final AtomicLong ids = new AtomicLong();
  private final RoundLog log =
      new RoundLog(
          RoundId.fresh(),
          pack,
          Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneId.of("Asia/Tokyo")),
          () -> new UUID(0, ids.incrementAndGet()),
          new ClaimGrades(library));
  private final ProgressStore store = new UnkeptStore();

  @Test
  void aRightAnswerIsLoggedWithAllThatIsKnownOfIt() {
    Round start = begun(new Behaviour.Immediate());
    Round done = kept(start, start.say(Confidence.SURE).respond(answer(start, true)).confirm());
    Question question = start.asked().question();
    Answer answer = store.answers().getFirst();
    assertThat(answer.of()).isEqualTo(question.id());
    assertThat(answer.pack()).isEqualTo(pack);
    assertThat(answer.at()).isEqualTo(OffsetDateTime.parse("2026-11-24T09:00:00+09:00"));
    assertThat(answer.kind()).isEqualTo(AnswerKind.ANSWERED);
    assertThat(answer.mark()).isEqualTo(Mark.FULL);
    assertThat(answer.confidence()).isEqualTo(Confidence.SURE);
    assertThat(answer.took()).isEqualTo(TOOK);
    assertThat(answer.round()).isEqualTo(log.id());
    assertThat(answer.tryNumber()).isEqualTo(1);
    assertThat(answer.claims().keySet()).containsExactlyElementsOf(question.claims());
    assertThat(answer.claims().values()).allMatch(Mark.FULL::equals);
    assertThat(ResponseText.parse(answer.response())).isEqualTo(done.attempt().response());
  }

  @Test
  void eachTryIsAnAnswerOfItsOwn() {
    Round round = begun(new Behaviour.Interactive(3));
    round = kept(round, round.respond(answer(round, false)).confirm());
    kept(round, round.respond(answer(round, true)).confirm());
    assertThat(store.answers())
        .extracting(Answer::tryNumber, answer -> answer.mark().isFull())
        .containsExactly(tuple(1, false), tuple(2, true));
  }

  @Test
  void whatWasShownIsLoggedAndWhatWasSkippedIsNot() {
    Round round = begun(new Behaviour.Immediate());
    kept(round, round.skip());
    assertThat(store.answers()).isEmpty();
    Round back = round.skip().goTo(0);
    store.keep(log.since(round.skip(), back.giveUp(), _ -> TOOK));
    assertThat(store.answers())
        .extracting(Answer::kind, Answer::mark)
        .containsExactly(tuple(AnswerKind.SHOWN, Mark.NONE));
  }

  @Test
  void anExaminationIsLoggedWhenItIsHandedIn() {
    Round round = begun(new Behaviour.AtEnd(Optional.empty()));
    Round answered = kept(round, round.respond(answer(round, true)).confirm());
    assertThat(store.answers()).isEmpty();
    kept(answered, answered.finish());
    assertThat(store.answers()).extracting(Answer::mark).containsExactly(Mark.FULL);
    assertThat(store.openRounds()).isEmpty();
  }

  @Test
  void whoPullsThePlugComesBackToTheSameQuestion() {
    Round round = begun(new Behaviour.Interactive(3));
    List<Round> way = new ArrayList<>(List.of(round));
    way.add(way.getLast().say(Confidence.LOW));
    way.add(way.getLast().respond(answer(round, false)));
    way.add(way.getLast().confirm());
    way.add(way.getLast().flag(true));
    for (int i = 1; i < way.size(); i++) {
      kept(way.get(i - 1), way.get(i));
      Round back =
          store.openRounds().getFirst().resumed(this::question, new Grader(library)).orElseThrow();
      assertThat(back.attempts()).as("after step " + i).isEqualTo(way.get(i).attempts());
      assertThat(back.index()).isEqualTo(way.get(i).index());
    }
  }

  @Test
  void whereNothingHappenedNothingIsKept() {
    Round round = begun(new Behaviour.Immediate());
    assertThat(log.since(round, round, _ -> TOOK)).isEmpty();
  }

  private Round begun(Behaviour behaviour) {
    QuestionId[] choices =
        library.pack().questions().stream()
            .filter(question -> question.task() instanceof Task.SingleChoice)
            .map(Question::id)
            .toArray(QuestionId[]::new);
    Round round =
        new RoundMaker(library)
            .round(new QuizScope.Chosen(Arrays.asList(choices)), 10, 3, behaviour)
            .orElseThrow();
    store.keep(log.begun(round, new QuizScope.Everything()));
    return round;
  }

  private Round kept(Round before, Round after) {
    store.keep(log.since(before, after, _ -> TOOK));
    return after;
  }

  private static Response answer(Round round, boolean right) {
    return round.asked().options().stream()
        .filter(option -> option.correct() == right)
        .findFirst()
        .map(option -> (Response) Response.Chosen.of(option.id()))
        .orElseThrow();
  }

  private Optional<Question> question(QuestionId id) {
    return library.pack().questions().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
