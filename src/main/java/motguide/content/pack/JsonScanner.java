package motguide.content.pack;

import java.util.HashSet;
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

  /** What comes after a value in an object or list. */
  private enum Next {
    GO_ON,
    CLOSED,
    LOST
  }

  private final JsonCursor cursor;
  private final JsonLeaves leaves;
  private int elements;

  private JsonScanner(String text) {
    cursor = new JsonCursor(text);
    leaves = new JsonLeaves(cursor);
  }

  /** Looks through {@code text}. */
  static JsonScan scan(String text) {
    JsonScanner scanner = new JsonScanner(text);
    scanner.document();
    return scanner.cursor.scan(scanner.elements);
  }

  private void document() {
    cursor.space();
    if (cursor.atEnd()) {
      cursor.stop(Fault.JSON_EMPTY, 0, 0, "");
    } else if (value(1)) {
      cursor.space();
      if (!cursor.atEnd()) {
        cursor.stopHere(Fault.JSON_AFTER_END);
      }
    }
  }

  /** Reads a value; false where nothing beyond it can be made out. */
  private boolean value(int depth) {
    if (depth > MAX_DEPTH) {
      return cursor.stop(Fault.JSON_TOO_DEEP, cursor.at(), 1, Integer.toString(MAX_DEPTH));
    }
    char c = cursor.current();
    if (c == '{') {
      return object(depth);
    }
    if (c == '[') {
      return list(depth);
    }
    if (c == '"') {
      leaves.text();
    } else if (JsonLeaves.closingQuote(c) != 0) {
      leaves.foreignText();
    } else if (c == '-' || c == '+' || c == '.' || (c >= '0' && c <= '9')) {
      leaves.number();
    } else if (JsonLeaves.beginsWord(c)) {
      leaves.word();
    } else {
      return cursor.stopHere(Fault.JSON_UNEXPECTED);
    }
    return true;
  }

  private boolean object(int depth) {
    int open = cursor.at();
    cursor.step(1);
    Set<String> keys = new HashSet<>();
    while (true) {
      int before = cursor.at() - 1;
      if (!cursor.spaceWithin(open)) {
        return false;
      }
      if (closes('}', before)) {
        return true;
      }
      boolean read =
          key(keys)
              && cursor.spaceWithin(open)
              && colon()
              && cursor.spaceWithin(open)
              && value(depth + 1);
      Next next = read ? afterValue(open, '}') : Next.LOST;
      if (next != Next.GO_ON) {
        return next == Next.CLOSED;
      }
    }
  }

  private boolean list(int depth) {
    int open = cursor.at();
    cursor.step(1);
    while (true) {
      int before = cursor.at() - 1;
      if (!cursor.spaceWithin(open)) {
        return false;
      }
      if (closes(']', before)) {
        return true;
      }
      boolean read = value(depth + 1);
      elements += depth == 1 ? 1 : 0;
      Next next = read ? afterValue(open, ']') : Next.LOST;
      if (next != Next.GO_ON) {
        return next == Next.CLOSED;
      }
    }
  }

  /**
   * Steps over {@code bracket} if it stands here; a comma at {@code before} is then one too many.
   */
  private boolean closes(char bracket, int before) {
    if (cursor.current() != bracket) {
      return false;
    }
    if (isComma(cursor.charAt(before))) {
      cursor.slip(Fault.JSON_TRAILING_COMMA, before, 1, "", "");
      cursor.mend(before, ' ');
    }
    cursor.step(1);
    return true;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == JsonCursor.FULL_WIDTH_COMMA || c == JsonCursor.IDEOGRAPHIC_COMMA;
  }

  /** Reads the comma or bracket after a value; on a comma, stands right behind it. */
  private Next afterValue(int open, char closing) {
    int end = cursor.at();
    boolean leftOpen = leaves.textLeftOpen();
    leaves.forgetOpenText();
    if (!cursor.spaceWithin(open)) {
      return Next.LOST;
    }
    char c = cursor.current();
    if (c == closing) {
      cursor.step(1);
      return Next.CLOSED;
    }
    if (c == ',') {
      cursor.step(1);
    } else if (isComma(c)) {
      cursor.fullWidth(',');
    } else if (c == '}' || c == ']') {
      cursor.stop(Fault.JSON_WRONG_BRACKET, cursor.at(), 1, String.valueOf(closing));
      return Next.LOST;
    } else if (!beginsValue(c)) {
      cursor.stopHere(Fault.JSON_UNEXPECTED);
      return Next.LOST;
    } else if (!leftOpen) {
      missingComma(end);
    }
    return Next.GO_ON;
  }

  /** A blank where the comma belongs can hold it; without one the text stays unreadable. */
  private void missingComma(int end) {
    if (cursor.at() > end) {
      cursor.slip(Fault.JSON_MISSING_COMMA, end, 0, "", ",");
      cursor.mend(end, ',');
    } else {
      cursor.spoil(Fault.JSON_MISSING_COMMA, end, 0, "", ",");
    }
  }

  private static boolean beginsValue(char c) {
    return c == '"'
        || c == '{'
        || c == '['
        || c == '-'
        || Character.isLetterOrDigit(c)
        || JsonLeaves.closingQuote(c) != 0;
  }

  private boolean key(Set<String> keys) {
    int start = cursor.at();
    char c = cursor.current();
    if (c == '"') {
      leaves.text();
    } else if (JsonLeaves.closingQuote(c) != 0) {
      leaves.foreignText();
    } else if (JsonLeaves.beginsWord(c)) {
      leaves.bareKey();
    } else {
      return cursor.stopHere(Fault.JSON_UNEXPECTED);
    }
    String key = cursor.text(start, cursor.at());
    if (!keys.add(key)) {
      cursor.slip(Fault.JSON_KEY_TWICE, start, key.length(), key, "");
    }
    return true;
  }

  private boolean colon() {
    char c = cursor.current();
    if (c == ':') {
      cursor.step(1);
    } else if (c == JsonCursor.FULL_WIDTH_COLON) {
      cursor.fullWidth(':');
    } else if (c == '=') {
      cursor.slip(Fault.JSON_MISSING_COLON, cursor.at(), 1, "=", ":");
      cursor.mend(cursor.at(), ':');
      cursor.step(1);
    } else if (leaves.textLeftOpen()) {
      return cursor.lost();
    } else if (beginsValue(c)) {
      cursor.spoil(Fault.JSON_MISSING_COLON, cursor.at(), 0, "", "");
    } else {
      return cursor.stop(Fault.JSON_MISSING_COLON, cursor.at(), 1, String.valueOf(c));
    }
    return true;
  }
}
