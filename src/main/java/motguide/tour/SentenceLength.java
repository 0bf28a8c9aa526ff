package motguide.tour;

/**
 * How long a sentence is on a screen that is read from ten metres, in full-width characters; what
 * is half as wide counts half.
 */
public final class SentenceLength {

  /** The longest sentence that is still read at one glance. */
  public static final double MOST = 22;

  private static final int LAST_HALF_WIDTH = 0x02ff;
  private static final int HALF_WIDTH_KANA = 0xff61;
  private static final int LAST_HALF_WIDTH_KANA = 0xffdc;

  private SentenceLength() {}

  /** The length of a sentence. */
  public static double of(String sentence) {
    return sentence.strip().codePoints().mapToDouble(SentenceLength::width).sum();
  }

  /** Whether it is longer than {@link #MOST}. */
  public static boolean isTooLong(String sentence) {
    return of(sentence) > MOST;
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
