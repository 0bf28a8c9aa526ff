package motguide.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list of words as one line of text and back. Words are divided by spaces; what would be mistaken
 * for a divider stands as {@code %} and two hexadecimal digits, an empty word as {@code %} alone.
 */
final class Words {
  private static final String ESCAPED = " %=";

  private Words() {}

  /** The words as one line, without line breaks. */
  static String line(Collection<String> words) {
    return words.stream().map(Words::escaped).collect(Collectors.joining(" "));
  }

  /** A first word, written as it is, and others after it. */
  static String line(String first, Collection<String> others) {
    return others.isEmpty() ? first : first + " " + line(others);
  }

  /**
   * The words of a line; none for an empty one.
   *
   * @throws IllegalArgumentException if it was not written here
   */
  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    if (!line.isEmpty()) {
      for (String word : line.split(" ", -1)) {
        words.add(plain(word));
      }
    }
    return words;
  }

  static String escaped(String word) {
    if (word.isEmpty()) {
      return "%";
    }
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (c < ' ' || c == 0x7f || ESCAPED.indexOf(c) >= 0) {
        text.append('%').append(HexFormat.of().toHexDigits((byte) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  static String plain(String escaped) {
    if (escaped.equals("%")) {
      return "";
    }
    StringBuilder word = new StringBuilder();
    int at = 0;
    while (at < escaped.length()) {
      char c = escaped.charAt(at);
      if (c != '%') {
        word.append(c);
        at++;
      } else if (at + 3 <= escaped.length()) {
        word.append((char) HexFormat.fromHexDigits(escaped, at + 1, at + 3));
        at += 3;
      } else {
        throw new IllegalArgumentException("cut off: " + escaped);
      }
    }
    return word.toString();
  }
}
