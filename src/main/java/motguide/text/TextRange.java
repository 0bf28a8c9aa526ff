package motguide.text;

/**
 * A stretch of a text.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last
 */
public record TextRange(int start, int end) {

  /** Refuses a stretch that starts before the text or ends before it starts. */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  /** The stretch of {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
