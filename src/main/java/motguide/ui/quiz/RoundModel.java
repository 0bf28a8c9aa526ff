package motguide.ui.quiz;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
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
  private boolean waiting;

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
   */
  RoundModel(QuizScope scope, Round start, RoundRecord record) {
    this.scope = scope;
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
    round.subscribe((before, now) -> record.keep(now));
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
    return now.isFinished() ? Stage.RESULT : now.isOpen() ? Stage.ASKING : Stage.TELLING;
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
    if (waiting || !round.get().canConfirm()) {
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

  /** Takes the next hint, if there is one. */
  void hint() {
    if (round.get().hint().isPresent()) {
      round.set(round.get().takeHint());
    }
  }

  /** Goes on from an answered question to the next, or to the result. */
  void next() {
    Round now = round.get();
    if (stage() == Stage.TELLING) {
      round.set(now.nextOpen().map(now::goTo).orElseGet(now::finish));
    }
  }

  /** Ends the round here; what has been answered counts. */
  void finish() {
    if (!waiting) {
      tell(round.get().finish());
    }
  }

  /** Whether no other question waits. */
  boolean atLast() {
    return round.get().nextOpen().isEmpty();
  }

  /** How many questions are done with. */
  int done() {
    return (int) round.get().attempts().stream().filter(attempt -> !attempt.isOpen()).count();
  }
}
