package motguide.study;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import motguide.content.Question;
import motguide.quiz.Attempt;
import motguide.quiz.ClaimGrades;
import motguide.quiz.Grade;
import motguide.quiz.QuizScope;
import motguide.quiz.Round;
import motguide.quiz.Verdict;

/**
 * Says what of a round is to be kept: its steps, an answer for each try that was marked and for
 * each question that was shown, and its end. What was left unanswered goes into no log.
 */
public final class RoundLog {
  private final RoundId id;
  private final PackStamp pack;
  private final Clock clock;
  private final Supplier<UUID> answerIds;
  private final ClaimGrades claims;

  /**
   * The log of one round.
   *
   * @param clock in the zone of the person
   * @param answerIds gives each answer an id that is unique for good
   * @param claims says what an answer means for each claim
   */
  public RoundLog(
      RoundId id, PackStamp pack, Clock clock, Supplier<UUID> answerIds, ClaimGrades claims) {
    this.id = id;
    this.pack = pack;
    this.clock = clock;
    this.answerIds = answerIds;
    this.claims = claims;
  }

  /** The round that is logged. */
  public RoundId id() {
    return id;
  }

  /** What to keep of a round on {@code scope} that starts, with the steps it has already. */
  public List<Entry> begun(Round round, QuizScope scope) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.RoundBegun.of(id, now(), pack, round, scope));
    entries.addAll(Entry.RoundStepped.since(id, 0, round));
    return entries;
  }

  /**
   * What to keep of what has happened; nothing if nothing has.
   *
   * @param before the round as it was when last kept
   * @param took for the index of a question, how long the person saw it before answering
   */
  public List<Entry> since(Round before, Round after, IntFunction<Duration> took) {
    List<Entry> entries =
        new ArrayList<>(Entry.RoundStepped.since(id, before.steps().size(), after));
    for (int i = 0; i < after.attempts().size(); i++) {
      Question question = after.questions().get(i).question();
      Attempt was = before.attempts().get(i);
      Attempt is = after.attempts().get(i);
      for (int tried = was.tries().size(); tried < is.tries().size(); tried++) {
        Grade grade = is.tries().get(tried);
        if (grade.verdict() != Verdict.UNANSWERED) {
          int hints = is.hintsBefore().get(tried);
          entries.add(
              answered(question, AnswerKind.ANSWERED, is, grade, took.apply(i), tried + 1, hints));
        }
      }
      if (is.state() == Attempt.State.SHOWN && was.state() != Attempt.State.SHOWN) {
        entries.add(
            answered(
                question,
                AnswerKind.SHOWN,
                is,
                Grade.UNANSWERED,
                took.apply(i),
                is.tries().size() + 1,
                is.hints()));
      }
    }
    if (after.isFinished() && !before.isFinished()) {
      entries.add(new Entry.RoundEnded(id, now()));
    }
    return entries;
  }

  private Entry answered(
      Question question,
      AnswerKind kind,
      Attempt attempt,
      Grade grade,
      Duration took,
      int tryNumber,
      int hints) {
    return new Entry.Answered(
        new Answer(
            answerIds.get(),
            now(),
            pack,
            question.id(),
            claims.marks(question, grade),
            kind,
            ResponseText.of(attempt.response()),
            grade.mark(),
            attempt.confidence(),
            took,
            null,
            id,
            tryNumber,
            hints));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
