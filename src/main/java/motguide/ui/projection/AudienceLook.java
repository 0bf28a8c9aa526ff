package motguide.ui.projection;

import motguide.study.Theme;

/**
 * How the room’s screen is set.
 *
 * @param theme its colours, whatever those of the guide are
 * @param floorPx the smallest text at a height of 1080 pixels: 44, or 56 for a screen of 80 inches
 * @param still whether scenes change at a cut, without motion
 */
public record AudienceLook(Theme theme, int floorPx, boolean still) {

  /** The smallest text that can be read ten metres away on most screens. */
  public static final int USUAL_FLOOR_PX = 44;

  /** The smallest text for a screen of 80 inches. */
  public static final int SMALL_SCREEN_FLOOR_PX = 56;

  /** White on black, with motion. */
  public static final AudienceLook USUAL = new AudienceLook(Theme.DARK, USUAL_FLOOR_PX, false);

  /** Refuses a floor that is not on offer. */
  public AudienceLook {
    if (floorPx != USUAL_FLOOR_PX && floorPx != SMALL_SCREEN_FLOOR_PX) {
      throw new IllegalArgumentException("smallest text: " + floorPx);
    }
  }

  /** Whether the screen is a small one, on which a second language would not be read. */
  boolean smallScreen() {
    return floorPx == SMALL_SCREEN_FLOOR_PX;
  }
}
