package motguide.content.pack;

import java.util.ArrayList;
import java.util.List;

/** A place in a text that is looked through, with the slips noted so far. */
final class JsonCursor {
  /** The comma that a Japanese keyboard gives. */
  static final char FULL_WIDTH_COMMA = '\uFF0C';

  /** The other one. */
  static final char IDEOGRAPHIC_COMMA = '\u3001';

  /** The colon that a Japanese keyboard gives. */
  static final char FULL_WIDTH_COLON = '\uFF1A';

  private final String text;
  private final StringBuilder mended;
  private final List<JsonScan.Slip> slips = new ArrayList<>();
  private boolean readable = true;
  private int at;

  /** At the start of {@code text}. */
  JsonCursor(String text) {
    this.text = text;
    mended = new StringBuilder(text);
  }

  /** What was found, once the whole text is looked through. */
  JsonScan scan(int elements) {
    return new JsonScan(slips.isEmpty() ? text : mended.toString(), readable, elements, slips);
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char current() {
    return text.charAt(at);
  }

  char charAt(int offset) {
    return text.charAt(offset);
  }

  String text(int from, int to) {
    return text.substring(from, Math.min(to, text.length()));
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at);
  }

  void step(int units) {
    at += units;
  }

  void moveTo(int offset) {
    at = offset;
  }

  /** The whole character here, which may be two units. */
  String character() {
    return text.substring(at, text.offsetByCodePoints(at, 1));
  }

  /** The text from here on as long as it goes on like a word or number. */
  int endOf(String alsoAllowed) {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || alsoAllowed.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** Notes a slip that {@link #mend} puts right. */
  void slip(Fault fault, int offset, int length, String found, String replacement) {
    slips.add(new JsonScan.Slip(fault, offset, length, found, replacement));
  }

  /** Notes a slip that makes the text unreadable, though the look goes on. */
  void spoil(Fault fault, int offset, int length, String found, String replacement) {
    slip(fault, offset, length, found, replacement);
    readable = false;
  }

  /** Notes a slip beyond which nothing can be made out; always false. */
  boolean stop(Fault fault, int offset, int length, String found) {
    spoil(fault, offset, length, found, "");
    return false;
  }

  /** As {@link #stop}, for {@link #character()}. */
  boolean stopHere(Fault fault) {
    return stop(fault, at, 1, character());
  }

  /** Gives up without a further word; always false. */
  boolean lost() {
    readable = false;
    return false;
  }

  /** Puts another character at {@code offset} of the mended text. */
  void mend(int offset, char c) {
    mended.setCharAt(offset, c);
  }

  /** Notes that {@code meant} is written in another width here, and steps over it. */
  void fullWidth(char meant) {
    String found = meant == ' ' ? codeOf(current()) : String.valueOf(current());
    slip(Fault.JSON_FULL_WIDTH, at, 1, found, String.valueOf(meant));
    mend(at++, meant);
  }

  /** A character that cannot be seen, by its number. */
  static String codeOf(char c) {
    return "U+%04X".formatted((int) c);
  }

  /** Steps over blanks, and over comments, which are noted. */
  void space() {
    while (!atEnd()) {
      char c = current();
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '#' || startsWith("//")) {
        comment(text.indexOf('\n', at), 0);
      } else if (startsWith("/*")) {
        comment(text.indexOf("*/", at), 2);
      } else if (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\uFEFF') {
        fullWidth(' ');
      } else {
        return;
      }
    }
  }

  private void comment(int end, int beyond) {
    int start = at;
    at = end < 0 ? text.length() : end + beyond;
    slip(Fault.JSON_COMMENT, start, at - start, text(start, start + 2), "");
    for (int i = start; i < at; i++) {
      mend(i, ' ');
    }
  }

  /** Steps over blanks; false at the end of the text, where the bracket at {@code open} is open. */
  boolean spaceWithin(int open) {
    space();
    return !atEnd() || stop(Fault.JSON_UNCLOSED, open, 1, text(open, open + 1));
  }

  /** A stretch of the text as a JSON text. */
  String quoted(int from, int to) {
    return "\"" + text(from, to).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
