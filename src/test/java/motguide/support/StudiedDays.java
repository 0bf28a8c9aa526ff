package motguide.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import motguide.content.ClaimId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.quiz.Confidence;
import motguide.quiz.Mark;
import motguide.quiz.QuestionFinder;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import motguide.study.Answer;
import motguide.study.AnswerKind;
import motguide.study.Entry;
import motguide.study.Journal;
import motguide.study.PackStamp;
import motguide.study.Study;
import motguide.study.UnkeptStore;
import org.jspecify.annotations.Nullable;

/** A log of answers written day by day, and the study that comes of it. */
public final class StudiedDays {
  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

  private final Library library;
  private final UnkeptStore store = new UnkeptStore();
  private int day;

  /** Nothing answered yet, on day 0. */
  public StudiedDays(Library library) {
    this.library = library;
  }

  /** Lets {@code days} days go by. */
  public StudiedDays after(int days) {
    day += days;
    return this;
  }

  /** Answers a question, with a response that says nothing. */
  public StudiedDays answers(QuestionId question, boolean right) {
    return answers(question, right, "", null);
  }

  /**
   * Answers a question.
   *
   * @param response as kept in the log
   * @param sure what the person said, or null
   */
  public StudiedDays answers(
      QuestionId question, boolean right, String response, @Nullable Confidence sure) {
    Mark mark = right ? Mark.FULL : Mark.NONE;
    Question asked = new QuestionFinder(library).question(question).orElseThrow();
    Map<ClaimId, Mark> claims =
        asked.claims().stream().distinct().collect(Collectors.toMap(claim -> claim, claim -> mark));
    store.keep(
        List.of(
            new Entry.Answered(
                new Answer(
                    UUID.randomUUID(),
                    now().plusSeconds(store.answers().size()).atOffset(ZoneOffset.UTC),
                    PackStamp.of(library.pack().manifest()),
                    question,
                    claims,
                    AnswerKind.ANSWERED,
                    response,
                    mark,
                    sure,
                    Duration.ofSeconds(5),
                    null,
                    null,
                    1,
                    0))));
    return this;
  }

  /** The moment of the present day. */
  public Instant now() {
    return START.plus(Duration.ofDays(day));
  }

  /** The study as it stands today. */
  public Study study() {
    Study study =
        new Study(
            Journal.direct(store),
            library,
            new Scheduler(SchedulerSettings.onceADay(0.9), new StudyCalendar(ZoneOffset.UTC, 4)),
            Clock.fixed(now().plus(Duration.ofHours(1)), ZoneId.of("Z")),
            Runnable::run,
            fault -> {
              throw new AssertionError(fault);
            });
    study.load();
    return study;
  }
}
