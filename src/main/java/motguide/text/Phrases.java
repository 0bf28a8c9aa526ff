package motguide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a short text where a line of large type may end: between Latin words, and in Japanese where
 * a phrase (文節) begins, which is where kana end and another script goes on. Not a full analysis:
 * where the writing does not show a boundary, it cuts too seldom rather than inside a word.
 */
public final class Phrases {
  private static final String CLOSING = "、。，．」』）】〉》・：；！？…,.!?:;)]”’%％";
  private static final String OPENING = "「『（【〈《([“‘";

  /** Kana that end a phrase; others before a kanji are mostly inside a word, as in 取り組む. */
  private static final String FINAL = "はがをにでともへのやかてたるいくずばなしうら";

  /** A kana that stands alone between two kanji ends a phrase only as one of these. */
  private static final String ALONE = "はがをにでともへのやか";

  private Phrases() {}

  /**
   * The text in pieces, each with the blanks after it; put together they are the text. No piece
   * begins with what closes or ends with what opens.
   */
  public static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (mayBreak(text, i)) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (isBlank(after) || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    if (isBlank(before) || before == '、' || before == '。') {
      return true;
    }
    if (!isWide(before) && !isWide(after)) {
      return before == '–' || before == '—';
    }
    if (OPENING.indexOf(after) >= 0) {
      return true;
    }
    return isHiragana(before) && !isHiragana(after) && endsPhrase(text, at);
  }

  /** Whether the kana before {@code at} end a phrase. */
  private static boolean endsPhrase(String text, int at) {
    char last = text.charAt(at - 1);
    boolean alone = at < 2 || !isHiragana(text.charAt(at - 2));
    return (alone ? ALONE : FINAL).indexOf(last) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u3000';
  }

  private static boolean isHiragana(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
  }

  private static boolean isWide(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> c == 'ー' || c == '々' || (c >= '\u3000' && c <= '\u303f') || c >= '\uff00';
    };
  }
}
