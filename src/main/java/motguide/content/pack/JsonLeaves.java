package motguide.content.pack;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the texts, numbers and words of JSON by the letter, and what people write in their place.
 */
final class JsonLeaves {
  private static final int MAX_NUMBER_LENGTH = 24;
  private static final char FULL_WIDTH_QUOTE = '\uFF02';
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,2})?");
  private static final Pattern ALMOST_INTEGER = Pattern.compile("\\+?0*[1-9]\\d{0,8}");
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

  private final JsonCursor cursor;
  private boolean textLeftOpen;

  /** Reads at {@code cursor}. */
  JsonLeaves(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /** Whether the last text was not closed, so that what follows is likely part of it. */
  boolean textLeftOpen() {
    return textLeftOpen;
  }

  /** Forgets about it. */
  void forgetOpenText() {
    textLeftOpen = false;
  }

  /**
   * The mark that closes what {@code c} opens, if it is a quotation mark but not JSON's; else 0.
   */
  static char closingQuote(char c) {
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

  /** Whether {@code c} can begin a word that someone forgot to put between quotation marks. */
  static boolean beginsWord(char c) {
    return Character.isLetter(c) || c == '_' || c == '$';
  }

  /** Reads a text between JSON's quotation marks. */
  void text() {
    int open = cursor.at();
    cursor.step(1);
    while (!cursor.atEnd()) {
      char c = cursor.current();
      if (c == '"') {
        cursor.step(1);
        return;
      }
      if (c == '\n' || c == '\r') {
        break;
      }
      if (c == '\\') {
        escape();
        continue;
      }
      if (c < ' ') {
        String meant = c == '\t' ? "\\t" : "";
        cursor.slip(Fault.JSON_CONTROL, cursor.at(), 1, JsonCursor.codeOf(c), meant);
        cursor.mend(cursor.at(), ' ');
      }
      cursor.step(1);
    }
    cursor.spoil(Fault.JSON_TEXT_OPEN, open, cursor.at() - open, "", "");
    textLeftOpen = true;
  }

  private void escape() {
    int start = cursor.at();
    cursor.step(1);
    if (cursor.atEnd()) {
      return;
    }
    char c = cursor.current();
    if (c == 'u' && hexAt(cursor.at() + 1)) {
      cursor.step(1);
      unicodeEscape(start);
      return;
    }
    if ("\"\\/bfnrt".indexOf(c) >= 0) {
      cursor.step(1);
      return;
    }
    if (c != '\n' && c != '\r') {
      cursor.step(cursor.character().length());
    }
    spoil(Fault.JSON_ESCAPE, start, "");
  }

  /** Reads an escape by number; two of them make a character beyond U+FFFF. */
  private void unicodeEscape(int start) {
    char unit = hexUnit();
    if (Character.isHighSurrogate(unit) && cursor.startsWith("\\u") && hexAt(cursor.at() + 2)) {
      int second = cursor.at();
      cursor.step(2);
      if (Character.isLowSurrogate(hexUnit())) {
        return;
      }
      cursor.moveTo(second);
    }
    if (Character.isSurrogate(unit)) {
      spoil(Fault.JSON_HALF_CHARACTER, start, "");
    }
  }

  private char hexUnit() {
    int from = cursor.at();
    cursor.step(4);
    return (char) Integer.parseInt(cursor.text(from, from + 4), 16);
  }

  private boolean hexAt(int from) {
    String digits = cursor.text(from, from + 4);
    return digits.length() == 4
        && digits.chars().allMatch(c -> c <= 'f' && Character.digit(c, 16) >= 0);
  }

  /** Reads a text between other quotation marks than JSON's. */
  void foreignText() {
    int open = cursor.at();
    char closing = closingQuote(cursor.current());
    cursor.step(1);
    while (!cursor.atEnd() && cursor.current() != closing && cursor.current() != '\n') {
      cursor.step(1);
    }
    boolean closed = !cursor.atEnd() && cursor.current() == closing;
    cursor.step(closed ? 1 : 0);
    int end = cursor.at();
    String meant = closed ? cursor.quoted(open + 1, end - 1) : "";
    cursor.spoil(Fault.JSON_QUOTES, open, end - open, cursor.text(open, open + 1), meant);
    textLeftOpen = !closed;
  }

  /** Reads a number, or what looks like one. */
  void number() {
    int start = cursor.at();
    cursor.moveTo(cursor.endOf("+-."));
    String found = cursor.text(start, cursor.at());
    if (found.length() > MAX_NUMBER_LENGTH || !NUMBER.matcher(found).matches()) {
      boolean clear = ALMOST_INTEGER.matcher(found).matches();
      spoil(Fault.JSON_NUMBER, start, clear ? Integer.toString(Integer.parseInt(found)) : "");
    }
  }

  /** Reads a bare word where a value belongs. */
  void word() {
    int start = cursor.at();
    cursor.moveTo(Math.max(cursor.endOf("_$-"), start + 1));
    String found = cursor.text(start, cursor.at());
    if (!found.equals("true") && !found.equals("false") && !found.equals("null")) {
      String meant = WORDS.get(found.toLowerCase(Locale.ROOT));
      spoil(Fault.JSON_WORD, start, meant == null ? cursor.quoted(start, cursor.at()) : meant);
    }
  }

  /** Reads a bare word where a key belongs. */
  void bareKey() {
    int start = cursor.at();
    cursor.moveTo(Math.max(cursor.endOf("_$-"), start + 1));
    spoil(Fault.JSON_UNQUOTED, start, cursor.quoted(start, cursor.at()));
  }

  private void spoil(Fault fault, int start, String meant) {
    int end = cursor.at();
    cursor.spoil(fault, start, end - start, cursor.text(start, end), meant);
  }
}
