package motguide.quiz;

/** Something that makes a question easier without answering it. */
public sealed interface Hint {

  /** This option is wrong. */
  record NotThis(String optionId) implements Hint {}

  /** So many options are right. */
  record SoMany(int right) implements Hint {}

  /** This item comes first. */
  record First(String itemId) implements Hint {}

  /** These two belong together. */
  record Together(String left, String right) implements Hint {}

  /**
   * The year or number lies within these.
   *
   * @param from inclusive; a year is astronomical
   * @param to inclusive
   */
  record Between(long from, long to) implements Hint {}

  /**
   * A word begins so and is so long.
   *
   * @param blank 0 for the first
   * @param ja the beginning of the Japanese form
   * @param en the beginning of the English form
   */
  record Begins(int blank, Beginning ja, Beginning en) implements Hint {}

  /**
   * The beginning of a word.
   *
   * @param start its first character
   * @param length how many characters it has
   */
  record Beginning(String start, int length) {
    static Beginning of(String word) {
      int first = word.offsetByCodePoints(0, 1);
      return new Beginning(word.substring(0, first), word.codePointCount(0, word.length()));
    }
  }
}
