package motguide.time;

/** A place in a text that is being read from left to right. */
final class Cursor {

  private static final int END = -1;

  /**
   * Minus sign, full-width tilde and the mark for long vowels, which Unicode does not count as
   * dashes.
   */
  private static final String OTHER_DASHES = "\u2212\uff5e\u30fc";

  private final String text;
  private int position;

  Cursor(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  String textFrom(int start) {
    return text.substring(start, position);
  }

  boolean atEnd() {
    return position == text.length();
  }

  boolean isAt(char c) {
    return peek() == c;
  }

  boolean isAt(String prefix) {
    return text.startsWith(prefix, position);
  }

  boolean isAtAny(String characters) {
    return !atEnd() && characters.indexOf(peek()) >= 0;
  }

  boolean take(char c) {
    if (!isAt(c)) {
      return false;
    }
    position++;
    return true;
  }

  boolean take(String prefix) {
    if (!isAt(prefix)) {
      return false;
    }
    position += prefix.length();
    return true;
  }

  char takeAny() {
    return text.charAt(position++);
  }

  /** Takes as many of the given characters as there are; perhaps none. */
  String takeWhile(String characters) {
    int start = position;
    while (isAtAny(characters)) {
      position++;
    }
    return textFrom(start);
  }

  DateSyntaxException fault(DateFault reason) {
    return faultAt(position, reason);
  }

  DateSyntaxException faultAt(int place, DateFault reason) {
    return new DateSyntaxException(text, place, reason);
  }

  /** The fault of whatever stands here, named as closely as can be. */
  DateSyntaxException unexpected() {
    return fault(reasonHere());
  }

  private DateFault reasonHere() {
    int c = peek();
    if (c == END) {
      return DateFault.UNEXPECTED_END;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return DateFault.SPACE;
    }
    if (c > '~'
        && (Character.getType(c) == Character.DASH_PUNCTUATION || OTHER_DASHES.indexOf(c) >= 0)) {
      return DateFault.DASH;
    }
    if (c > '~' && Character.isDigit(c)) {
      return DateFault.OTHER_DIGITS;
    }
    if ("?~%".indexOf(c) >= 0) {
      return DateFault.QUALIFIER;
    }
    return isSmallSign(c) ? DateFault.LOWER_CASE : DateFault.UNEXPECTED_CHARACTER;
  }

  /**
   * Whether this is a sign of EDTF in lower case, and not the beginning of a word such as “spring”.
   */
  private boolean isSmallSign(int c) {
    boolean beginsNumber =
        position + 1 < text.length() && "-0123456789".indexOf(text.charAt(position + 1)) >= 0;
    return c == 'x' || ("yestz".indexOf(c) >= 0 && (position > 0 || beginsNumber));
  }

  private int peek() {
    return atEnd() ? END : text.charAt(position);
  }
}
