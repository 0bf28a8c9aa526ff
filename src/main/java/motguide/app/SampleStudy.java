package motguide.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.quiz.Behaviour;
import motguide.quiz.Confidence;
import motguide.quiz.QuizScope;
import motguide.quiz.Round;
import motguide.quiz.RoundMaker;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import motguide.study.Journal;
import motguide.study.RoundRecord;
import motguide.study.Study;
import motguide.study.UnkeptStore;

/** Studies for pictures: of somebody new, and of somebody who has answered for some months. */
final class SampleStudy {
  private static final Instant START = Instant.parse("2026-07-06T10:00:00Z");
  private static final int DAYS = 140;
  private static final int A_DAY = 10;
  private static final double RIGHT = 0.8;
  private static final double OFF = 0.35;
  private static final int SEED = 1991;

  private SampleStudy() {}

  /** A study that begins with nothing. */
  static Study none(Library library) {
    return study(library, new DayClock());
  }

  /** The study of somebody who has really answered, through the model, for some months. */
  static Study ofMonths(Library library) {
    DayClock clock = new DayClock();
    clock.now = START;
    Study study = study(library, clock);
    RoundMaker maker = new RoundMaker(library);
    Random chance = new Random(SEED);
    for (int day = 0; day < DAYS; day++) {
      if (chance.nextDouble() >= OFF) {
        List<QuestionId> due = study.dueQuestions(A_DAY);
        QuizScope scope =
            due.isEmpty() || day % 3 == 0 ? new QuizScope.Everything() : new QuizScope.Chosen(due);
        maker
            .round(scope, A_DAY / 2 + chance.nextInt(A_DAY), day, new Behaviour.Immediate())
            .ifPresent(round -> answer(study, round, clock, chance));
      }
      clock.now = START.plus(Duration.ofDays(day + 1L));
    }
    return study;
  }

  private static void answer(Study study, Round start, DayClock clock, Random chance) {
    RoundRecord record = study.record(start, new QuizScope.Everything());
    Round round = start;
    for (int i = 0; i < start.questions().size(); i++) {
      clock.now = clock.now.plusSeconds(20);
      Question question = round.asked().question();
      boolean right = chance.nextDouble() < RIGHT - 0.1 * question.difficulty() + 0.15;
      round = round.respond(SampleAnswers.to(round.asked(), right));
      round = round.say(sure(right, chance));
      round = round.canConfirm() ? round.confirm() : round.giveUp();
      record.keep(round);
      round = round.nextOpen().map(round::goTo).orElseGet(round::finish);
      record.keep(round);
    }
  }

  /** What somebody would say who mostly, but not always, knows what they know. */
  private static Confidence sure(boolean right, Random chance) {
    double feeling = chance.nextDouble() + (right ? 0.35 : 0);
    return feeling > 0.9 ? Confidence.SURE : feeling > 0.45 ? Confidence.MAYBE : Confidence.LOW;
  }

  private static Study study(Library library, Clock clock) {
    Study study =
        new Study(
            Journal.direct(new UnkeptStore()),
            library,
            new Scheduler(
                SchedulerSettings.onceADay(SchedulerSettings.USUAL_RETENTION),
                new StudyCalendar(ZoneOffset.UTC, 4)),
            clock,
            Runnable::run,
            fault -> {
              throw new IllegalStateException(fault);
            });
    study.load();
    return study;
  }

  /** A clock that is set by hand. */
  private static final class DayClock extends Clock {
    private Instant now = START.plus(Duration.ofDays(DAYS));

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
