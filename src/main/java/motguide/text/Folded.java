package motguide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text made comparable, which still knows where each of its characters came from.
 *
 * <p>Immutable. All indices count UTF-16 units.
 */
public final class Folded {

  /**
   * Some characters of the original with what they became, for showing letters side by side.
   *
   * @param original as written
   * @param folded what it is compared as; never empty
   */
  public record Letter(String original, String folded) {}

  private final String original;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** Takes over the arrays. */
  Folded(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text it was made from. */
  public String original() {
    return original;
  }

  /** The comparable text; shorter or longer than the original. */
  public String text() {
    return text;
  }

  /**
   * Where in the original a stretch of the comparable text came from. Characters that folding
   * dropped belong to the stretch if they lie within it, not at its edges.
   *
   * @param from index of the first character
   * @param to index after the last
   */
  public TextRange originalOf(int from, int to) {
    if (from < 0 || to < from || to > text.length()) {
      throw new IllegalArgumentException("no range of «" + text + "»: " + from + " to " + to);
    }
    if (from == to) {
      int at = from < starts.length ? starts[from] : original.length();
      return new TextRange(at, at);
    }
    return new TextRange(starts[from], ends[to - 1]);
  }

  /** What is left of the original, letter by letter as it was written. */
  public List<Letter> letters() {
    List<Letter> letters = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from + 1;
      while (to < text.length() && starts[to] < ends[to - 1]) {
        to++;
      }
      letters.add(new Letter(originalOf(from, to).of(original), text.substring(from, to)));
      from = to;
    }
    return letters;
  }

  /** Whether nothing is left, as of a blank text. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
