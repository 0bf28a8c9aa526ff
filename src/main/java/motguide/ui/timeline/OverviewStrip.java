package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import motguide.time.DayNumber;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisWords;
import motguide.timeline.Emphasis;
import motguide.timeline.LaneIndex;
import motguide.timeline.TextMeasure;
import motguide.timeline.Tick;
import motguide.timeline.TickLadder;
import motguide.timeline.TickUnit;
import motguide.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/**
 * The drawn strip of an overview: a row of ticks for each lane, labels of years, and the brush.
 *
 * <p>Ticks are drawn anew only when what they show changes; a move of the view moves the brush.
 */
final class OverviewStrip extends Region {
  private static final double RIGHT_MARGIN = 12;
  private static final double TICK_LABEL_PX = 110;

  private final TimelineView timeline;
  private final Probes probes = new Probes(this::repaint);
  private final Pane probePane = new Pane();
  private final PixelCanvas pixels = new PixelCanvas();
  private final Label title = label("overview-title");
  private final Label range = label("overview-text");
  private final Label count = label("overview-text");
  private final Region before = region("overview-outside");
  private final Region after = region("overview-outside");
  private final Region brush = region("overview-brush");
  private final Region leftHandle = region("overview-handle");
  private final Region rightHandle = region("overview-handle");
  private final List<Text> labels = new ArrayList<>();
  private final InvalidationListener changed = observable -> repaint();
  private final InvalidationListener weakChanged = new WeakInvalidationListener(changed);
  private final InvalidationListener moved = observable -> requestLayout();
  private final InvalidationListener weakMoved = new WeakInvalidationListener(moved);

  private @Nullable TimelineModel adopted;
  private List<LaneIndex> indexes = List.of();
  private boolean stale = true;
  private double paintedWidth = -1;
  private double paintedHeight = -1;

  OverviewStrip(TimelineView timeline) {
    this.timeline = timeline;
    setManaged(false);
    getStyleClass().setAll("overview-strip");
    probePane.setVisible(false);
    probePane.setManaged(false);
    getChildren()
        .addAll(
            probePane,
            pixels.view(),
            before,
            after,
            brush,
            leftHandle,
            rightHandle,
            title,
            range,
            count);
    for (ObservableValue<?> value : watched()) {
      value.addListener(weakChanged);
    }
    timeline.hiddenLanes().addListener(weakChanged);
    timeline.scaleProperty().addListener(weakMoved);
    timeline.laneColumnWidthProperty().addListener(weakChanged);
  }

  private List<ObservableValue<?>> watched() {
    return List.of(
        timeline.modelProperty(),
        timeline.wordsProperty(),
        timeline.hitsProperty(),
        timeline.selectedIdProperty(),
        timeline.foldedProperty());
  }

  void dispose() {
    for (ObservableValue<?> value : watched()) {
      value.removeListener(weakChanged);
    }
    timeline.hiddenLanes().removeListener(weakChanged);
    timeline.scaleProperty().removeListener(weakMoved);
    timeline.laneColumnWidthProperty().removeListener(weakChanged);
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().setAll(styleClass);
    label.setManaged(false);
    return label;
  }

  private static Region region(String styleClass) {
    Region region = new Region();
    region.getStyleClass().setAll(styleClass);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  private void repaint() {
    stale = true;
    requestLayout();
  }

  double unit() {
    return probes.unit();
  }

  // Geometry.

  double left() {
    return timeline.laneColumnWidthProperty().get();
  }

  double right() {
    return getWidth() - RIGHT_MARGIN * unit();
  }

  private double top() {
    return Math.rint(getHeight() < 70 * unit() ? 5 * unit() : 11 * unit());
  }

  private double bottom() {
    return Math.rint(getHeight() - 24 * unit());
  }

  /** Where an instant stands on the strip. */
  double x(double day) {
    AxisRange whole = timeline.getModel().range();
    return left() + (day - whole.startDay()) / whole.days() * Math.max(1, right() - left());
  }

  /** The instant that stands there. */
  double day(double x) {
    AxisRange whole = timeline.getModel().range();
    return whole.startDay() + (x - left()) / Math.max(1, right() - left()) * whole.days();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    TimelineModel model = timeline.getModel();
    if (!model.equals(adopted)) {
      adopted = model;
      indexes = timeline.laneIndexes();
      probes.adoptLanes(model.lanes());
      probePane.getChildren().setAll(probes.nodes());
      applyCss();
      stale = true;
    }
    if (stale || paintedWidth != getWidth() || paintedHeight != getHeight()) {
      stale = false;
      paintedWidth = getWidth();
      paintedHeight = getHeight();
      paint(model);
      placeWords(model);
    }
    placeBrush();
  }

  private void paint(TimelineModel model) {
    Scene scene = getScene();
    double outputScale =
        scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    pixels.resize(getWidth(), getHeight(), outputScale);
    Palette palette = probes.palette();
    pixels.fill(0, 0, getWidth(), getHeight(), palette.background());
    pixels.fill(left(), top(), right(), bottom(), palette.alternate());
    for (Tick tick : ticks(model)) {
      double x = Math.rint(x((double) tick.day()));
      if (tick.labelled()) {
        pixels.fill(x, top(), x + 1, bottom(), palette.hair());
      }
    }
    paintLanes(model, palette);
    AxisItem selected = timeline.selectedItem();
    if (selected != null) {
      double x = Math.rint(x(model.anchorOf(selected)));
      pixels.fill(x, top(), x + Math.rint(2 * unit()), bottom(), palette.ink());
    }
    pixels.flush();
  }

  private void paintLanes(TimelineModel model, Palette palette) {
    List<LaneIndex> visible = new ArrayList<>();
    List<LaneColours> colours = new ArrayList<>();
    for (int i = 0; i < indexes.size(); i++) {
      if (!timeline.hiddenLanes().contains(indexes.get(i).laneId())) {
        visible.add(indexes.get(i));
        colours.add(palette.lanes().get(i));
      }
    }
    double margin = 5 * unit();
    double row = (bottom() - top() - 2 * margin) / Math.max(1, visible.size());
    double height = Math.max(2, Math.min(Math.rint(row * 0.7), 9 * unit()));
    double width = Math.max(1, Math.rint(2 * unit()));
    Emphasis emphasis = Emphasis.of(model, null, timeline.hitsProperty().get());
    double share = emphasis.searching() ? 0.3 : 1;
    for (int i = 0; i < visible.size(); i++) {
      double y = Math.rint(top() + margin + (i + 0.5) * row - height / 2);
      paintRow(visible.get(i), y, width, height, colours.get(i).mark(), share);
    }
    for (int hit : emphasis.hits()) {
      AxisItem item = model.items().get(hit);
      for (int i = 0; i < visible.size(); i++) {
        if (item.laneIds().contains(visible.get(i).laneId())) {
          double y = Math.rint(top() + margin + i * row);
          double x = Math.rint(x(model.anchorOf(item)));
          pixels.fill(x, y, x + width + 1, y + row, colours.get(i).mark());
        }
      }
    }
  }

  private void paintRow(
      LaneIndex lane, double y, double width, double height, int colour, double share) {
    int place = 0;
    while (place < lane.size()) {
      double x = Math.rint(x(lane.anchorAt(place)));
      pixels.blend(x, y, x + width, y + height, colour, share);
      place++;
      if (place < lane.size() && x(lane.anchorAt(place)) < x + 0.5) {
        place = lane.firstFrom(day(x + 0.5));
      }
    }
  }

  private List<Tick> ticks(TimelineModel model) {
    double daysPerPixel = model.range().days() / Math.max(1, right() - left());
    return TickLadder.ticks(model.range(), daysPerPixel, TICK_LABEL_PX * unit() * 0.8);
  }

  private void placeWords(TimelineModel model) {
    AxisWords words = timeline.wordsProperty().get();
    double unit = unit();
    AxisRange whole = model.range();
    boolean low = getHeight() < 70 * unit;
    boolean narrow = left() < 80 * unit;
    title.setText(words.overviewTitle());
    range.setText(
        words.years(DayNumber.yearOf(whole.startDay()), DayNumber.yearOf(whole.endDay() + 1)));
    count.setText(
        timeline.foldedProperty().get() ? words.evenlySpaced() : words.count(model.items().size()));
    range.setVisible(!low && !narrow);
    count.setVisible(!low);
    double x = Math.rint((narrow ? 10 : 14) * unit);
    double y = top() - 2 * unit;
    for (Label label : List.of(title, range, count)) {
      if (label.isVisible()) {
        label.autosize();
        label.resizeRelocate(
            x, Math.rint(y), Math.min(label.getWidth(), left() - x), label.getHeight());
        y += label.getHeight();
      }
    }
    placeLabels(model, words);
  }

  private void placeLabels(TimelineModel model, AxisWords words) {
    FontMeasure measure = new FontMeasure(probes);
    int used = 0;
    for (Tick tick : ticks(model)) {
      if (!tick.labelled()) {
        continue;
      }
      if (used == labels.size()) {
        Text text = new Text();
        text.getStyleClass().setAll("text", Probes.styleClass(TextMeasure.Role.BAND_SECOND));
        text.setTextOrigin(VPos.BASELINE);
        text.setManaged(false);
        labels.add(text);
        getChildren().add(text);
      }
      Text text = labels.get(used);
      text.setText(words.tick(tick.day(), TickUnit.YEAR, false));
      double width = measure.width(text.getText(), TextMeasure.Role.BAND_SECOND);
      double x = x((double) tick.day()) - width / 2;
      boolean fits = x >= left() - width / 2 - 1 && x + width <= getWidth();
      text.setVisible(fits);
      text.setLayoutX(Math.rint(x));
      text.setLayoutY(Math.rint(bottom() + 15 * unit()));
      used++;
    }
    for (int i = used; i < labels.size(); i++) {
      labels.get(i).setVisible(false);
    }
  }

  private void placeBrush() {
    AxisRange visible = timeline.scaleProperty().get().visible();
    double from = Math.rint(Math.clamp(x(visible.startDay()), left(), right()));
    double to = Math.rint(Math.clamp(x(visible.endDay()), from + 2, Math.max(from + 2, right())));
    double y = top() - unit();
    double height = bottom() - top() + 2 * unit();
    double handle = Math.rint(7 * unit());
    double handleHeight = Math.min(height * 0.6, 24 * unit());
    double handleY = Math.rint(y + (height - handleHeight) / 2);
    brush.resizeRelocate(from, y, to - from, height);
    before.resizeRelocate(left(), y, Math.max(0, from - left()), height);
    after.resizeRelocate(to, y, Math.max(0, right() - to), height);
    leftHandle.resizeRelocate(from - Math.floor(handle / 2), handleY, handle, handleHeight);
    rightHandle.resizeRelocate(to - Math.ceil(handle / 2), handleY, handle, handleHeight);
  }

  /** Where the brush begins and ends on screen. */
  double[] brushEnds() {
    return new double[] {brush.getLayoutX(), brush.getLayoutX() + brush.getWidth()};
  }
}
