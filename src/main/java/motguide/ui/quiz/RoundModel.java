package motguide.ui.quiz;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import motguide.quiz.Attempt;
import motguide.quiz.Behaviour;
import motguide.quiz.Confidence;
import motguide.quiz.QuizScope;
import motguide.quiz.Response;
import motguide.quiz.Round;
import motguide.study.RoundRecord;

/** A round as it is worked through: what it is now, observable, and what can be done with it. */
final class RoundModel {
  private final QuizScope scope;
  private final RoundRecord record;
  private final ObjectProperty<Round> round;
  private final Instant began;
  private boolean waiting;
  private boolean reviewing;
  private boolean endedByTime;

  /** What a person has before them. */
  enum Stage {
    /** A question that waits for an answer. */
    ASKING,
    /** An answered question and what is to be said about it. */
    TELLING,
    /** What the round came to. */
    RESULT
  }

  /**
   * A round at {@code start}.
   *
   * @param record keeps it from now on
   * @param began when it was begun, perhaps before the guide was last closed
   */
  RoundModel(QuizScope scope, Round start, RoundRecord record, Instant began) {
    this.scope = scope;
    this.began = began;
    this.record = record;
    round =
        new SimpleObjectProperty<>(this, "round", start) {
          @Override
          public void set(Round next) {
            if (!waiting) {
              super.set(next);
            }
          }
        };
    round.subscribe(
        (before, now) -> {
          if (!before.isFinished()) {
            record.keep(now);
          }
        });
  }

  /** Goes on to {@code next} once it is kept; until then nothing else can be done. */
  private void tell(Round next) {
    waiting = true;
    record.keep(
        next,
        () -> {
          waiting = false;
          round.set(next);
        });
  }

  /** Whether a class is asked, of whose answers nothing is kept. */
  boolean inClass() {
    return scope instanceof QuizScope.InClass;
  }

  /** What the round is about. */
  QuizScope scope() {
    return scope;
  }

  /** The round as it is now. */
  ObjectProperty<Round> roundProperty() {
    return round;
  }

  /** The round as it is now. */
  Round round() {
    return round.get();
  }

  /** What the person has before them. */
  Stage stage() {
    Round now = round.get();
    if (now.isFinished()) {
      return reviewing ? Stage.TELLING : Stage.RESULT;
    }
    return now.isOpen() ? Stage.ASKING : Stage.TELLING;
  }

  /** Gives or changes the answer to the current question, if it waits for one. */
  void respond(Response response) {
    if (round.get().isOpen()) {
      round.set(round.get().respond(response));
    }
  }

  /** Says how sure the person is, if the question still waits. */
  void say(Confidence confidence) {
    if (round.get().isOpen() && confidence != round.get().attempt().confidence()) {
      round.set(round.get().say(confidence));
    }
  }

  /** Confirms the answer, if there is one; gives whether it did. */
  boolean confirm() {
    if (waiting || !round.get().canConfirm() || isTriedAlready()) {
      return false;
    }
    tell(round.get().confirm());
    return true;
  }

  /** Shows what is right without an answer. */
  void giveUp() {
    if (!waiting && round.get().isOpen()) {
      tell(round.get().giveUp());
    }
  }

  /** Whether answers are talked about only when the round has been handed in. */
  boolean isExam() {
    return !round.get().behaviour().marksAtOnce();
  }

  /** When the time of an examination is over; empty without a limit. */
  Optional<Instant> deadline() {
    return round.get().behaviour().limit().map(began::plus);
  }

  /** Hands in an examination whose time is over, with what has been answered. */
  void timeIsUp() {
    if (!waiting && !round.get().isFinished()) {
      endedByTime = true;
      finish();
    }
  }

  /** Whether the time was over before the round was handed in. */
  boolean isEndedByTime() {
    return endedByTime;
  }

  /** How many further tries there are at a question that was tried and not known. */
  int triesLeft() {
    Attempt attempt = round.get().attempt();
    return attempt.state() == Attempt.State.AGAIN
            && round.get().behaviour() instanceof Behaviour.Interactive(int most)
        ? most - attempt.tries().size()
        : 0;
  }

  /** Whether the answer still is the one that was tried last. */
  boolean isTriedAlready() {
    Attempt attempt = round.get().attempt();
    return attempt.state() == Attempt.State.AGAIN
        && !attempt.drafts().isEmpty()
        && attempt.response().equals(attempt.drafts().getFirst());
  }

  /** Goes to another question of an examination; what was answered is kept. */
  void visit(int index) {
    Round now = round.get();
    if (!waiting && !now.isFinished() && isExam() && index != now.index()) {
      round.set(settled(now).goTo(index));
    }
  }

  /** Keeps the answer to a question of an examination as given. */
  void settle() {
    Round now = round.get();
    Round next = settled(now);
    if (!waiting && next != now) {
      round.set(next);
    }
  }

  private static Round settled(Round now) {
    return now.canConfirm() && now.attempt().state() != Attempt.State.KEPT ? now.confirm() : now;
  }

  /** Marks the question for a second look, or takes the mark off. */
  void flag(boolean on) {
    Round now = round.get();
    if (!waiting && !now.isFinished() && on != now.attempt().flagged()) {
      round.set(now.flag(on));
    }
  }

  /** Goes through the questions of a finished round with what is to be said about each. */
  void review() {
    if (round.get().isFinished()) {
      reviewing = true;
      round.set(round.get().goTo(0));
    }
  }

  private void reviewNext() {
    Round now = round.get();
    boolean last = now.index() == now.questions().size() - 1;
    reviewing = !last;
    round.set(now.goTo(last ? now.index() : now.index() + 1));
  }

  /** Takes the next hint, if there is one. */
  void hint() {
    if (round.get().hint().isPresent()) {
      round.set(round.get().takeHint());
    }
  }

  /** Goes on from an answered question to the next, or to the result. */
  void next() {
    Round now = round.get();
    if (reviewing) {
      reviewNext();
    } else if (stage() == Stage.TELLING) {
      round.set(now.nextOpen().map(now::goTo).orElseGet(now::finish));
    }
  }

  /** Ends the round here; what has been answered counts. */
  void finish() {
    if (reviewing) {
      reviewing = false;
      round.set(round.get().goTo(round.get().index()));
    } else if (!waiting && !round.get().isFinished()) {
      tell(round.get().finish());
    }
  }

  /** Whether no other question waits. */
  boolean atLast() {
    return reviewing
        ? round.get().index() == round.get().questions().size() - 1
        : round.get().nextOpen().isEmpty();
  }

  /** How many questions are done with, or answered where nothing is marked yet. */
  int done() {
    return (int)
        round.get().attempts().stream()
            .filter(attempt -> !attempt.isOpen() || attempt.state() == Attempt.State.KEPT)
            .count();
  }
}
