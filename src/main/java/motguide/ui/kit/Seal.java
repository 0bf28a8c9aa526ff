package motguide.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import motguide.content.Lane;
import motguide.content.LaneHue;

/** The seal of a lane: one kanji or two capitals in a rounded square of the lane’s colour. */
public final class Seal extends Label {

  /** The seal of {@code lane} in the reader’s language; screen readers hear the lane’s name. */
  public Seal(Lane lane, Wording wording) {
    super(wording.first(lane.seal()));
    getStyleClass().addAll("seal", laneStyleClass(lane.hue()));
    setAlignment(Pos.CENTER);
    setAccessibleText(wording.first(lane.name()));
  }

  /**
   * The style class that sets {@code -lane}, {@code -lane-text} and {@code -lane-wash} to a lane’s
   * colours.
   */
  public static String laneStyleClass(LaneHue hue) {
    return LaneStyle.of(hue);
  }
}
