package motguide.ui.timeline;

import java.util.List;
import javafx.scene.paint.Color;

/** The colours of the drawn surface as opaque ARGB. */
record Palette(
    int background, int alternate, int hair, int line, int edge, int ink, List<LaneColours> lanes) {

  /** Copies the list. */
  Palette {
    lanes = List.copyOf(lanes);
  }

  static int argb(Color colour) {
    return 0xFF000000
        | (int) Math.rint(colour.getRed() * 255) << 16
        | (int) Math.rint(colour.getGreen() * 255) << 8
        | (int) Math.rint(colour.getBlue() * 255);
  }

  /**
   * A colour over another.
   *
   * @param share how much of the upper one, 0 to 1
   */
  static int mix(int under, int over, double share) {
    int part = (int) Math.rint(share * 256);
    int rest = 256 - part;
    int redBlue = ((under & 0xFF00FF) * rest + (over & 0xFF00FF) * part) >>> 8 & 0xFF00FF;
    int green = ((under & 0x00FF00) * rest + (over & 0x00FF00) * part) >>> 8 & 0x00FF00;
    return 0xFF000000 | redBlue | green;
  }

  /** Whether bands are told apart by their boundaries only. */
  boolean bandsAreOutlined() {
    return background == alternate;
  }
}
