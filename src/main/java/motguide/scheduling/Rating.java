package motguide.scheduling;

/** How well something was recalled. */
public enum Rating {
  /** Not. */
  AGAIN(1),
  /** With effort; only a person can say so. */
  HARD(2),
  /** Yes. */
  GOOD(3),
  /** Without thinking; only a person can say so. */
  EASY(4);

  private final int grade;

  Rating(int grade) {
    this.grade = grade;
  }

  /** The number on the keys and in the formulas: 1 to 4. */
  public int grade() {
    return grade;
  }
}
