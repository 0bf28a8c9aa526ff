package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisScale;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import motguide.timeline.TimelineModel;

/**
 * The names of the bands above the lanes. A name sticks to the left edge while its band is in view,
 * and becomes shorter, or goes, where it does not fit.
 */
final class EraHeader extends Pane {
  private final List<Entry> entries = new ArrayList<>();

  /** The texts of one band. */
  private record Entry(AxisBand band, Pane box, Text name, Text second) {}

  EraHeader() {
    getStyleClass().setAll("timeline-bands");
    setManaged(false);
  }

  /** Makes a name for each band of a model. */
  void adopt(TimelineModel model) {
    entries.clear();
    getChildren().clear();
    for (AxisBand band : model.bands()) {
      Text name = text(TextMeasure.Role.BAND);
      Text second = text(TextMeasure.Role.BAND_SECOND);
      Pane box = new Pane(name, second);
      box.setManaged(false);
      box.getStyleClass().setAll("timeline-band");
      box.setAccessibleRole(AccessibleRole.TEXT);
      box.setAccessibleText(band.spoken());
      entries.add(new Entry(band, box, name, second));
      getChildren().add(box);
    }
  }

  private static Text text(TextMeasure.Role role) {
    Text text = new Text();
    text.getStyleClass().setAll("text", Probes.styleClass(role));
    text.setTextOrigin(VPos.BASELINE);
    text.setManaged(false);
    return text;
  }

  void show(AxisScale scale, Sizes sizes, TextMeasure measure, double height) {
    double inset = sizes.px(9);
    for (Entry entry : entries) {
      AxisBand band = entry.band();
      double from = scale.x((double) band.startDay());
      double to = scale.x(Math.min((double) band.endDay(), scale.visible().endDay() + 1));
      double left = Math.max(0, from);
      double right = Math.min(scale.widthPx(), to);
      double room = right - left - inset - sizes.px(5);
      String name = fitting(band, room, measure);
      boolean visible = right > left && !name.isEmpty();
      entry.box().setVisible(visible);
      if (visible) {
        boolean full = name.equals(band.name());
        boolean second =
            full
                && !band.second().isEmpty()
                && measure.width(band.second(), TextMeasure.Role.BAND_SECOND) <= room;
        entry.name().setText(name);
        entry.second().setText(second ? band.second() : "");
        entry.name().setLayoutX(inset);
        entry.name().setLayoutY(Math.rint(sizes.px(18)));
        entry.second().setLayoutX(inset);
        entry.second().setLayoutY(Math.rint(sizes.px(33)));
        entry.box().resizeRelocate(Math.rint(left), 0, right - left, height);
      }
    }
  }

  private static String fitting(AxisBand band, double room, TextMeasure measure) {
    for (String name : new String[] {band.name(), band.shortName(), band.tinyName()}) {
      if (!name.isEmpty() && measure.width(name, TextMeasure.Role.BAND) <= room) {
        return name;
      }
    }
    return "";
  }
}
