package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisScale;
import motguide.timeline.AxisWords;
import motguide.timeline.Frame;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import motguide.timeline.Tick;

/** The labels of the axis, with a second line for Japanese eras on request. */
final class AxisLabels extends Pane {
  private final List<Text> labels = new ArrayList<>();
  private int used;

  AxisLabels() {
    getStyleClass().setAll("timeline-axis");
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(Frame frame, AxisWords words, boolean twoLines, TextMeasure measure) {
    used = 0;
    Sizes sizes = frame.sizes();
    double first = Math.rint(sizes.px(24));
    double free = Double.NEGATIVE_INFINITY;
    for (Tick tick : frame.ticks()) {
      if (!tick.labelled() || isFolded(frame.scale(), (double) tick.day())) {
        continue;
      }
      String label = words.tick(tick.day(), tick.unit(), tick.first());
      double width = measure.width(label, TextMeasure.Role.TICK);
      double x = frame.scale().x((double) tick.day());
      double left = x - width / 2;
      if (left < 0 || left + width > frame.scale().widthPx() || left < free) {
        continue;
      }
      put(label, left, first, TextMeasure.Role.TICK);
      free = left + width + sizes.px(8);
      String below = twoLines ? words.tickBelow(tick.day(), tick.unit()) : "";
      if (!below.isEmpty()) {
        double belowWidth = measure.width(below, TextMeasure.Role.BAND_SECOND);
        put(
            below,
            x - belowWidth / 2,
            first + Math.rint(sizes.px(14)),
            TextMeasure.Role.BAND_SECOND);
      }
    }
    for (int i = used; i < labels.size(); i++) {
      labels.get(i).setVisible(false);
    }
  }

  private static boolean isFolded(AxisScale scale, double day) {
    for (AxisRange fold : scale.folds().folds()) {
      if (day > fold.startDay() && day < fold.endDay()) {
        return true;
      }
    }
    return false;
  }

  private void put(String value, double x, double baseline, TextMeasure.Role role) {
    if (used == labels.size()) {
      Text text = new Text();
      text.setTextOrigin(VPos.BASELINE);
      text.setManaged(false);
      labels.add(text);
      getChildren().add(text);
    }
    Text text = labels.get(used++);
    String styleClass = Probes.styleClass(role);
    if (!text.getStyleClass().contains(styleClass)) {
      text.getStyleClass().setAll("text", styleClass);
    }
    if (!value.equals(text.getText())) {
      text.setText(value);
    }
    text.setLayoutX(Math.rint(x));
    text.setLayoutY(baseline);
    text.setVisible(true);
  }
}
