package motguide.search;

/** In what part of a thing a word stands; the names weigh more than the words about it. */
public enum Field {
  /** What it is called. */
  NAME(60),
  /** How its name is read. */
  READING(50),
  /** What else it is called. */
  OTHER_NAME(40),
  /** How what else it is called is read. */
  OTHER_READING(30),
  /** Who made it, what it belongs to. */
  CONTEXT(25),
  /** What is said of it. */
  TEXT(10);

  private final int weight;

  Field(int weight) {
    this.weight = weight;
  }

  /** What a word found here counts. */
  int weight() {
    return weight;
  }
}
