package motguide.search;

import java.util.List;
import motguide.text.TextRange;

/**
 * A stretch of a longer text around the first thing found in it.
 *
 * @param text the stretch, with … where it was cut
 * @param marks where in {@code text} the words of the query stand
 */
public record Snippet(String text, List<TextRange> marks) {
  private static final String CUT = "…";
  private static final double LEAD = 0.25;

  /** Copies the list. */
  public Snippet {
    marks = List.copyOf(marks);
  }

  /**
   * The stretch of {@code text} around what {@code query} finds in it; its beginning if it finds
   * nothing.
   *
   * @param length in characters of half width; a full-width character counts two
   */
  public static Snippet of(String text, Query query, int length) {
    List<TextRange> found = query.rangesIn(text);
    int first = found.isEmpty() ? 0 : found.getFirst().start();
    int from = back(text, first, (int) (length * LEAD));
    int to = forth(text, from, length);
    from = back(text, from, length - width(text.substring(from, to)));
    String before = from > 0 ? CUT : "";
    String after = to < text.length() ? CUT : "";
    int start = from;
    int end = to;
    int shift = before.length() - from;
    List<TextRange> marks =
        found.stream()
            .filter(range -> range.end() > start && range.start() < end)
            .map(
                range ->
                    new TextRange(
                        Math.max(range.start(), start) + shift, Math.min(range.end(), end) + shift))
            .toList();
    return new Snippet(before + text.substring(from, to) + after, marks);
  }

  private static int back(String text, int at, int room) {
    int left = room;
    int index = at;
    while (index > 0) {
      int before = text.offsetByCodePoints(index, -1);
      left -= width(text.codePointAt(before));
      if (left < 0) {
        break;
      }
      index = before;
    }
    return index;
  }

  private static int forth(String text, int at, int room) {
    int left = room;
    int index = at;
    while (index < text.length()) {
      int c = text.codePointAt(index);
      left -= width(c);
      if (left < 0) {
        break;
      }
      index += Character.charCount(c);
    }
    return index;
  }

  private static int width(String text) {
    return text.codePoints().map(Snippet::width).sum();
  }

  private static int width(int c) {
    return c < 0x2000 ? 1 : 2;
  }
}
