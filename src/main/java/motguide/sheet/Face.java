package motguide.sheet;

/** A weight of the guide’s typeface. */
public enum Face {
  /** Running text. */
  REGULAR(400),
  /** Labels. */
  MEDIUM(500),
  /** Years, names, headings. */
  SEMI_BOLD(600);

  private final int weight;

  Face(int weight) {
    this.weight = weight;
  }

  /** The weight as style sheets count it, 400 being regular. */
  public int weight() {
    return weight;
  }
}
