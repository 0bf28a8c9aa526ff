package motguide.ui.projection;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import motguide.content.Lane;
import motguide.ui.kit.LaneStyle;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** The seal of a lane and its name, the shorter one where the room is small. */
final class LaneMark extends Pane {
  private static final double BOX = 1.42;
  private static final double SIDES = 0.4;
  private static final double GAP = 19.2;
  private static final double ARC = 18;
  private static final double SEAL_BELOW_MIDDLE = 0.37;
  private static final double NAME_BELOW_MIDDLE = 0.38;

  private final PageText name = new PageText("audience-lane");
  private final PageText seal = new PageText("audience-seal");
  private final Rectangle box = new Rectangle();
  private @Nullable Lane lane;

  LaneMark() {
    setManaged(false);
    box.setManaged(false);
    box.getStyleClass().add("audience-seal-box");
    box.setArcWidth(ARC);
    box.setArcHeight(ARC);
    getChildren().addAll(box, seal, name);
  }

  /** The style class of a lane’s colour; of none while the lane is to be guessed. */
  static String style(@Nullable Lane lane) {
    return lane == null ? "lane-unknown" : LaneStyle.of(lane.hue());
  }

  /** Gives a node the colour of a lane instead of that of another. */
  static void colour(Node node, @Nullable Lane lane) {
    node.getStyleClass().removeIf(styleClass -> styleClass.startsWith("lane-"));
    node.getStyleClass().add(style(lane));
  }

  void fill(@Nullable Lane next, Wording wording) {
    lane = next;
    name.setText(
        next == null ? wording.text("projection.unknown.lane") : wording.first(next.name()));
    seal.setText(next == null ? "?" : wording.first(next.seal()));
    for (Node each : List.of(seal, box)) {
      colour(each, next);
    }
  }

  /** Places it, with its middle at a height. */
  void layOut(Wording wording, int floor, double x, double middle, double room) {
    double height = floor * BOX;
    double glyph = seal.width();
    double wide = Math.max(height, glyph + floor * SIDES);
    double nameX = x + wide + GAP;
    box.setX(x);
    box.setY(middle - height / 2);
    box.setWidth(wide);
    box.setHeight(height);
    seal.at(x + (wide - glyph) / 2, middle + floor * SEAL_BELOW_MIDDLE);
    name.at(nameX, middle + floor * NAME_BELOW_MIDDLE);
    double left = x + room - nameX;
    Lane shown = lane;
    if (shown != null) {
      name.setText(wording.first(shown.name()));
      if (name.width() > left) {
        name.setText(wording.first(shown.shortName()));
      }
    }
    name.setVisible(name.width() <= left);
  }
}
