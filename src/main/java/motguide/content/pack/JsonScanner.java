package motguide.content.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a text by the letter of RFC 8259 and says exactly where and how it departs from it. Goes on
 * after every slip it can see past, so that one look finds as many as possible.
 *
 * <p>Takes time in proportion to the text, and never more than {@link #MAX_DEPTH} calls deep.
 */
final class JsonScanner {
  /** How deep objects and lists may be nested; packs need seven. */
  static final int MAX_DEPTH = 64;

  private static final int MAX_NUMBER_LENGTH = 24;
  private static final char FULL_WIDTH_COMMA = '\uFF0C';
  private static final char FULL_WIDTH_COLON = '\uFF1A';
  private static final char FULL_WIDTH_QUOTE = '\uFF02';
  private static final Map<String, String> WORDS =
      Map.of(
          "true",
          "true",
          "false",
          "false",
          "null",
          "null",
          "none",
          "null",
          "undefined",
          "null",
          "nil",
          "null",
          "yes",
          "true",
          "no",
          "false");

  private final String text;
  private final StringBuilder mended;
  private final List<JsonScan.Slip> slips = new ArrayList<>();
  private boolean readable = true;
  private boolean textLeftOpen;
  private int elements;
  private int at;

  private JsonScanner(String text) {
    this.text = text;
    mended = new StringBuilder(text);
  }

  /** Looks through {@code text}. */
  static JsonScan scan(String text) {
    JsonScanner scanner = new JsonScanner(text);
    scanner.document();
    String mended = scanner.slips.isEmpty() ? text : scanner.mended.toString();
    return new JsonScan(mended, scanner.readable, scanner.elements, scanner.slips);
  }

  private void document() {
    space();
    if (atEnd()) {
      stop(Fault.JSON_EMPTY, 0, 0, "");
      return;
    }
    if (value(1)) {
      space();
      if (!atEnd()) {
        stop(Fault.JSON_AFTER_END, at, 1, String.valueOf(text.charAt(at)));
      }
    }
  }

  /** Reads a value; false where nothing beyond it can be made out. */
  private boolean value(int depth) {
    if (depth > MAX_DEPTH) {
      return stop(Fault.JSON_TOO_DEEP, at, 1, Integer.toString(MAX_DEPTH));
    }
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      return c == '{' ? object(depth) : list(depth);
    }
    if (c == '"') {
      return string();
    }
    if (closingQuote(c) != 0) {
      return foreignString(closingQuote(c));
    }
    if (c == '-' || c == '+' || c == '.' || (c >= '0' && c <= '9')) {
      return number();
    }
    if (Character.isLetter(c) || c == '_' || c == '$') {
      return word();
    }
    return stop(Fault.JSON_UNEXPECTED, at, 1, text.substring(at, endOfCodePoint()));
  }

  private boolean object(int depth) {
    int open = at++;
    Set<String> keys = new HashSet<>();
    while (true) {
      int comma = at - 1;
      if (!spaceWithin(open)) {
        return false;
      }
      if (text.charAt(at) == '}') {
        trailingComma(comma);
        at++;
        return true;
      }
      if (!key(keys) || !spaceWithin(open)) {
        return false;
      }
      if (!colon() || !spaceWithin(open)) {
        return false;
      }
      if (!value(depth + 1)) {
        return false;
      }
      switch (afterValue(open, '}')) {
        case GO_ON -> {}
        case CLOSED -> {
          return true;
        }
        case LOST -> {
          return false;
        }
      }
    }
  }

  private boolean list(int depth) {
    int open = at++;
    while (true) {
      int comma = at - 1;
      if (!spaceWithin(open)) {
        return false;
      }
      if (text.charAt(at) == ']') {
        trailingComma(comma);
        at++;
        return true;
      }
      if (!value(depth + 1)) {
        return false;
      }
      if (depth == 1) {
        elements++;
      }
      switch (afterValue(open, ']')) {
        case GO_ON -> {}
        case CLOSED -> {
          return true;
        }
        case LOST -> {
          return false;
        }
      }
    }
  }

  private enum Next {
    GO_ON,
    CLOSED,
    LOST
  }

  /** Reads the comma or bracket after a value; on a comma, stands right behind it. */
  private Next afterValue(int open, char closing) {
    int end = at;
    boolean leftOpen = textLeftOpen;
    textLeftOpen = false;
    if (!spaceWithin(open)) {
      return Next.LOST;
    }
    char c = text.charAt(at);
    if (c == closing) {
      at++;
      return Next.CLOSED;
    }
    if (c == ',') {
      at++;
      return Next.GO_ON;
    }
    if (c == FULL_WIDTH_COMMA || c == '、') {
      fullWidth(',');
      return Next.GO_ON;
    }
    if (c == '}' || c == ']') {
      stop(Fault.JSON_WRONG_BRACKET, at, 1, String.valueOf(closing));
      return Next.LOST;
    }
    if (!startsValue(c)) {
      stop(Fault.JSON_UNEXPECTED, at, 1, text.substring(at, endOfCodePoint()));
      return Next.LOST;
    }
    if (!leftOpen) {
      slip(Fault.JSON_MISSING_COMMA, end, 0, "", ",");
      if (at > end) {
        mended.setCharAt(end, ',');
      } else {
        readable = false;
      }
    }
    return Next.GO_ON;
  }

  private static boolean startsValue(char c) {
    return c == '"'
        || c == '{'
        || c == '['
        || c == '-'
        || Character.isLetterOrDigit(c)
        || closingQuote(c) != 0;
  }

  private void trailingComma(int comma) {
    char c = text.charAt(comma);
    if (c == ',' || c == FULL_WIDTH_COMMA || c == '、') {
      slip(Fault.JSON_TRAILING_COMMA, comma, 1, "", "");
      mended.setCharAt(comma, ' ');
    }
  }

  private boolean key(Set<String> keys) {
    int start = at;
    char c = text.charAt(at);
    if (c == '"') {
      string();
    } else if (closingQuote(c) != 0) {
      foreignString(closingQuote(c));
    } else if (Character.isLetter(c) || c == '_' || c == '$') {
      int end = endOfWord();
      slip(Fault.JSON_UNQUOTED, at, end - at, text.substring(at, end), quoted(at, end));
      readable = false;
      at = end;
    } else {
      return stop(Fault.JSON_UNEXPECTED, at, 1, text.substring(at, endOfCodePoint()));
    }
    if (!keys.add(text.substring(start, at))) {
      slip(Fault.JSON_KEY_TWICE, start, at - start, text.substring(start, at), "");
    }
    return true;
  }

  private boolean colon() {
    char c = text.charAt(at);
    if (c == ':') {
      at++;
      return true;
    }
    if (c == FULL_WIDTH_COLON) {
      fullWidth(':');
      return true;
    }
    if (c == '=') {
      slip(Fault.JSON_MISSING_COLON, at, 1, "=", ":");
      mended.setCharAt(at++, ':');
      return true;
    }
    if (startsValue(c) && !textLeftOpen) {
      slip(Fault.JSON_MISSING_COLON, at, 0, "", "");
      readable = false;
      return true;
    }
    return textLeftOpen ? lost() : stop(Fault.JSON_MISSING_COLON, at, 1, String.valueOf(c));
  }

  private boolean string() {
    int open = at++;
    while (!atEnd()) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return true;
      }
      if (c == '\n' || c == '\r') {
        break;
      }
      if (c == '\\') {
        escape();
      } else {
        if (c < ' ') {
          slip(Fault.JSON_CONTROL, at, 1, "U+%04X".formatted((int) c), c == '\t' ? "\\t" : "");
          mended.setCharAt(at, ' ');
        }
        at++;
      }
    }
    slip(Fault.JSON_TEXT_OPEN, open, at - open, "", "");
    readable = false;
    textLeftOpen = true;
    return true;
  }

  private void escape() {
    int start = at++;
    if (atEnd()) {
      return;
    }
    char c = text.charAt(at);
    if (c == 'u' && hexAt(at + 1)) {
      unicodeEscape(start);
      return;
    }
    if ("\"\\/bfnrt".indexOf(c) >= 0) {
      at++;
      return;
    }
    if (c != '\n' && c != '\r') {
      at = endOfCodePoint();
    }
    slip(Fault.JSON_ESCAPE, start, at - start, text.substring(start, at), "");
    readable = false;
  }

  /** Passes over an escape by number; two of them make a character beyond U+FFFF. */
  private void unicodeEscape(int start) {
    char unit = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
    at += 5;
    if (Character.isHighSurrogate(unit) && text.startsWith("\\u", at) && hexAt(at + 2)) {
      char next = (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
      if (Character.isLowSurrogate(next)) {
        at += 6;
        return;
      }
    }
    if (Character.isSurrogate(unit)) {
      slip(Fault.JSON_HALF_CHARACTER, start, at - start, text.substring(start, at), "");
      readable = false;
    }
  }

  private boolean hexAt(int from) {
    if (from + 4 > text.length()) {
      return false;
    }
    for (int i = from; i < from + 4; i++) {
      char c = text.charAt(i);
      if (c > 'f' || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The mark that closes what {@code c} opens, if it is a quotation mark but not JSON's; else 0.
   */
  private static char closingQuote(char c) {
    return switch (c) {
      case '\'' -> '\'';
      case '`' -> '`';
      case '“', '”', '„' -> '”';
      case '‘', '’' -> '’';
      case FULL_WIDTH_QUOTE -> FULL_WIDTH_QUOTE;
      case '「' -> '」';
      case '『' -> '』';
      default -> 0;
    };
  }

  private boolean foreignString(char closing) {
    int open = at++;
    while (!atEnd() && text.charAt(at) != closing && text.charAt(at) != '\n') {
      at++;
    }
    boolean closed = !atEnd() && text.charAt(at) == closing;
    int end = closed ? ++at : at;
    String replacement = closed ? quoted(open + 1, end - 1) : "";
    slip(Fault.JSON_QUOTES, open, end - open, text.substring(open, open + 1), replacement);
    readable = false;
    textLeftOpen = !closed;
    return true;
  }

  private boolean number() {
    int start = at;
    while (!atEnd()
        && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    String found = text.substring(start, at);
    boolean wellFormed =
        found.length() <= MAX_NUMBER_LENGTH
            && found.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    if (!wellFormed) {
      slip(Fault.JSON_NUMBER, start, at - start, found, plainNumber(found));
      readable = false;
    }
    return true;
  }

  private static String plainNumber(String found) {
    return found.matches("\\+?0*[1-9]\\d{0,8}") ? Integer.toString(Integer.parseInt(found)) : "";
  }

  private boolean word() {
    int start = at;
    at = endOfWord();
    String found = text.substring(start, at);
    if (found.equals("true") || found.equals("false") || found.equals("null")) {
      return true;
    }
    String meant = WORDS.get(found.toLowerCase(Locale.ROOT));
    slip(Fault.JSON_WORD, start, at - start, found, meant == null ? quoted(start, at) : meant);
    readable = false;
    return true;
  }

  private int endOfWord() {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "_$-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private String quoted(int from, int to) {
    return "\"" + text.substring(from, to).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Passes over blanks and comments; false at the end of the text, which {@code open} forbids. */
  private boolean spaceWithin(int open) {
    space();
    return !atEnd() || stop(Fault.JSON_UNCLOSED, open, 1, text.substring(open, open + 1));
  }

  private void space() {
    while (!atEnd()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        at++;
      } else if (c == '/' || c == '#') {
        comment(c);
      } else if (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\uFEFF') {
        fullWidth(' ');
      } else {
        return;
      }
    }
  }

  private void comment(char mark) {
    int start = at;
    boolean block = text.startsWith("/*", at);
    int end = text.indexOf(block ? "*/" : "\n", at);
    at = end < 0 ? text.length() : block ? end + 2 : end;
    if (mark == '/' && !block && !text.startsWith("//", start)) {
      at = start + 1;
      slip(Fault.JSON_UNEXPECTED, start, 1, "/", "");
      readable = false;
      return;
    }
    slip(Fault.JSON_COMMENT, start, at - start, text.substring(start, Math.min(start + 2, at)), "");
    for (int i = start; i < at; i++) {
      mended.setCharAt(i, ' ');
    }
  }

  private void fullWidth(char meant) {
    String shown = "U+%04X".formatted((int) text.charAt(at));
    slip(
        Fault.JSON_FULL_WIDTH,
        at,
        1,
        meant == ' ' ? shown : text.substring(at, at + 1),
        String.valueOf(meant));
    mended.setCharAt(at++, meant);
  }

  private int endOfCodePoint() {
    return text.offsetByCodePoints(at, 1);
  }

  private boolean atEnd() {
    return at >= text.length();
  }

  private void slip(Fault fault, int offset, int length, String found, String replacement) {
    slips.add(new JsonScan.Slip(fault, offset, length, found, replacement));
  }

  private boolean stop(Fault fault, int offset, int length, String found) {
    slip(fault, offset, length, found, "");
    return lost();
  }

  private boolean lost() {
    readable = false;
    return false;
  }
}
