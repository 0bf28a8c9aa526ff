package motguide.quiz;

/** What an answer came to, in one word. */
public enum Verdict {
  /** Right, or within what the question said it would take. */
  RIGHT,
  /** Some of it is right. */
  PARTLY,
  /** Nothing of it is right. */
  WRONG,
  /** Nothing was answered; neither right nor wrong. */
  UNANSWERED;

  /** The verdict that goes with a mark for something that was answered. */
  static Verdict of(Mark mark) {
    return mark.isFull() ? RIGHT : mark.isNone() ? WRONG : PARTLY;
  }
}
