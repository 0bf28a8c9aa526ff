package motguide.quiz;

/**
 * One thing a person did in a round. A round is what its steps make of it: kept in order they bring
 * it back to the same point.
 */
public sealed interface Step {

  /** Went to the question with this index. */
  record GoTo(int index) implements Step {}

  /** Gave or changed an answer, not yet confirmed. */
  record Respond(Response response) implements Step {}

  /** Took back the last change. */
  record Undo() implements Step {}

  /** Said how sure they are. */
  record Say(Confidence confidence) implements Step {}

  /** Asked for a hint. */
  record TakeHint() implements Step {}

  /** Confirmed the answer. */
  record Confirm() implements Step {}

  /** Went on without an answer. */
  record Skip() implements Step {}

  /** Asked to be shown what is right. */
  record GiveUp() implements Step {}

  /** Marked the question for a second look, or took the mark off. */
  record Flag(boolean on) implements Step {}

  /** Handed in the round, or left it for good. */
  record Finish() implements Step {}
}
