package motguide.study;

/** What a person did that went into the log. What was left unanswered does not. */
public enum AnswerKind {
  /** Confirmed an answer, and it was marked. */
  ANSWERED,
  /** Asked to be shown what is right. */
  SHOWN,
  /** Turned a card and said how well they knew it. */
  RATED
}
