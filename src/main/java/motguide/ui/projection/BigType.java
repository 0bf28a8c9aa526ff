package motguide.ui.projection;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Chooses the largest size at which a text fits on one line. Sizes are those of the style classes
 * {@code size-184} and so on, in pixels of a page 1080 high.
 */
final class BigType {
  private static final int[] SIZES = {184, 152, 128, 112, 96, 84, 72, 64, 56, 44};

  /** The family of years, names and sentences. */
  static final String STRONG = "IBM Plex Sans JP SemiBold";

  /** The family of everything else. */
  static final String PLAIN = "IBM Plex Sans JP";

  private BigType() {}

  /**
   * The largest size not above {@code most} and not below {@code least} at which the text is at
   * most {@code widthPx} wide; {@code least} if there is none.
   */
  static int fit(String text, String family, int most, int least, double widthPx) {
    for (int size : SIZES) {
      if (size <= most && size > least && width(text, family, size) <= widthPx) {
        return size;
      }
    }
    return least;
  }

  /** The next smaller size; the smallest has none. */
  static int below(int size) {
    for (int each : SIZES) {
      if (each < size) {
        return each;
      }
    }
    return size;
  }

  /** How wide a text is on one line. */
  static double width(String text, String family, int size) {
    Text measured = new Text(text);
    measured.setFont(Font.font(family, size));
    return measured.getLayoutBounds().getWidth();
  }
}
