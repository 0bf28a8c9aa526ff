package motguide.ui.kit;

import motguide.content.LaneHue;

/** The style class by which a node wears the colours of a lane. Needs no toolkit. */
public final class LaneStyle {
  private LaneStyle() {}

  /**
   * The style class that sets {@code -lane}, {@code -lane-text} and {@code -lane-wash} to a lane’s
   * colours.
   */
  public static String of(LaneHue hue) {
    return "lane-" + hue.code();
  }
}
