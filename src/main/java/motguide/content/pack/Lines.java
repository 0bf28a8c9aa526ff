package motguide.content.pack;

import java.util.Arrays;

/** Where the lines of a text begin; {@code \n}, {@code \r\n} and {@code \r} end a line. */
final class Lines {
  private final String text;
  private int[] starts = new int[64];
  private int count = 1;

  /** Finds the lines of {@code text} in one pass. */
  Lines(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (endsLine) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
  }

  /** The line that holds {@code offset}, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of {@code offset} in code points, from 1. */
  int column(int offset) {
    return text.codePointCount(starts[line(offset) - 1], offset) + 1;
  }

  /** How many lines there are. */
  int count() {
    return count;
  }

  /** The characters of a line, from 1, without what ends it. */
  String text(int line) {
    int from = starts[line - 1];
    int to = line == count ? text.length() : starts[line];
    while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
      to--;
    }
    return text.substring(from, to);
  }
}
