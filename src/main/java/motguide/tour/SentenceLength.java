package motguide.tour;

import motguide.content.Language;

/**
 * How long a sentence is on a screen that is read from ten metres, in full-width characters; what
 * is half as wide counts half.
 */
public final class SentenceLength {

  /** The longest sentence that is still read at one glance. */
  public static final double MOST = 22;

  /** The most characters of an English sentence, which is set in two lines. */
  public static final int MOST_EN = 70;

  private static final int LAST_HALF_WIDTH = 0x02ff;
  private static final int HALF_WIDTH_KANA = 0xff61;
  private static final int LAST_HALF_WIDTH_KANA = 0xffdc;

  private SentenceLength() {}

  /** The length of a sentence. */
  public static double of(String sentence) {
    return sentence.strip().codePoints().mapToDouble(SentenceLength::width).sum();
  }

  /** Whether it is longer than is read at one glance: {@link #MOST}, or {@link #MOST_EN}. */
  public static boolean isTooLong(String sentence, Language language) {
    return language == Language.JA
        ? of(sentence) > MOST
        : sentence.strip().codePointCount(0, sentence.strip().length()) > MOST_EN;
  }

  private static double width(int codePoint) {
    boolean half =
        codePoint <= LAST_HALF_WIDTH
            || (codePoint >= HALF_WIDTH_KANA && codePoint <= LAST_HALF_WIDTH_KANA)
            || codePoint == '“'
            || codePoint == '”'
            || codePoint == '‘'
            || codePoint == '’';
    return half ? 0.5 : 1;
  }
}
