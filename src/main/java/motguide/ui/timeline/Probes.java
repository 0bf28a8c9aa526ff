package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import motguide.timeline.AxisLane;
import motguide.timeline.TextMeasure;

/**
 * Invisible nodes that wear the style classes of what is drawn by hand, so that its colours and
 * fonts come from the stylesheets like everything else and follow a change of theme at once.
 */
final class Probes {
  private static final double DESIGN_EM = 16;

  private final Text em = new Text("M");
  private final Region neutral = region("timeline-palette");
  private final List<Region> lanes = new ArrayList<>();
  private final Map<TextMeasure.Role, Text> texts = new EnumMap<>(TextMeasure.Role.class);
  private final Runnable onChange;

  /** Probes that tell of every change of colours or fonts. */
  Probes(Runnable onChange) {
    this.onChange = onChange;
    em.fontProperty().addListener(observable -> onChange.run());
    neutral.backgroundProperty().addListener(observable -> onChange.run());
    for (TextMeasure.Role role : TextMeasure.Role.values()) {
      Text text = new Text();
      text.getStyleClass().add(styleClass(role));
      text.fontProperty().addListener(observable -> onChange.run());
      texts.put(role, text);
    }
  }

  /** The style class of a text with a role: {@code axis-line-year}. */
  static String styleClass(TextMeasure.Role role) {
    return "axis-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Region region(String... classes) {
    Region region = new Region();
    region.getStyleClass().setAll(classes);
    return region;
  }

  /** Probes the colours of other lanes. */
  void adoptLanes(List<AxisLane> newLanes) {
    lanes.clear();
    for (AxisLane lane : newLanes) {
      Region probe = region("timeline-lane-palette", lane.styleClass());
      probe.backgroundProperty().addListener(observable -> onChange.run());
      lanes.add(probe);
    }
  }

  /** All probes, to be put somewhere under the control. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(lanes);
    nodes.add(em);
    nodes.add(neutral);
    nodes.addAll(texts.values());
    return nodes;
  }

  /** How many pixels one pixel of the design takes at the reader’s text size. */
  double unit() {
    return em.getFont().getSize() / DESIGN_EM;
  }

  Font font(TextMeasure.Role role) {
    Text text = texts.get(role);
    return text == null ? Font.getDefault() : text.getFont();
  }

  /** The colours just now. */
  Palette palette() {
    List<LaneColours> laneColours = new ArrayList<>();
    for (Region lane : lanes) {
      laneColours.add(new LaneColours(colour(lane, 0), colour(lane, 1), colour(lane, 2)));
    }
    return new Palette(
        colour(neutral, 0),
        colour(neutral, 1),
        colour(neutral, 2),
        colour(neutral, 3),
        colour(neutral, 4),
        colour(neutral, 5),
        laneColours);
  }

  private static int colour(Region probe, int layer) {
    Background background = probe.getBackground();
    List<BackgroundFill> fills = background == null ? List.of() : background.getFills();
    if (layer < fills.size() && fills.get(layer).getFill() instanceof Color colour) {
      return Palette.argb(colour);
    }
    return 0;
  }
}
