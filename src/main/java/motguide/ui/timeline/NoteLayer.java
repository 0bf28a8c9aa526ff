package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import motguide.time.DayNumber;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisWords;
import motguide.timeline.EdgeChip;
import motguide.timeline.Frame;
import motguide.timeline.GapNote;
import motguide.timeline.LaneFrame;
import motguide.timeline.Level;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import motguide.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What the canvas says between the names: words in empty stretches, folds, what lies beyond the
 * edges, and the name of a tick under the pointer.
 */
final class NoteLayer extends Pane {
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Fold> folds = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Label tickName = new Label();
  private final Region tickRing = new Region();
  private final Label message = new Label();
  private final Runnable unfold;
  private final BiConsumer<LaneFrame, Boolean> goBeyond;

  private record Gap(Text years, Text words) {}

  private record Fold(VBox box, Label range, Label length, Button open) {}

  private record Edge(Button button, Polyline arrow) {}

  /**
   * A layer of notes.
   *
   * @param unfold what the button of a fold does
   * @param goBeyond what a chip at an edge does; true for the left edge
   */
  NoteLayer(Runnable unfold, BiConsumer<LaneFrame, Boolean> goBeyond) {
    this.unfold = unfold;
    this.goBeyond = goBeyond;
    getStyleClass().setAll("timeline-notes");
    setManaged(false);
    setPickOnBounds(false);
    tickName.getStyleClass().setAll("timeline-tick-name");
    tickName.setManaged(false);
    tickName.setMouseTransparent(true);
    tickRing.getStyleClass().setAll("timeline-tick-ring");
    tickRing.setManaged(false);
    tickRing.setMouseTransparent(true);
    message.getStyleClass().setAll("timeline-message");
    message.setManaged(false);
    message.setMouseTransparent(true);
    getChildren().addAll(message, tickRing, tickName);
    hideTickName();
  }

  void show(
      Frame frame, AxisWords words, SurfaceShape shape, double lanesTop, TextMeasure measure) {
    showGaps(frame, words, lanesTop, measure);
    showFolds(frame, words, shape);
    showEdges(frame, words, lanesTop);
    boolean nothing = frame.lanes().isEmpty();
    message.setVisible(nothing);
    if (nothing) {
      message.setText(words.allLanesHidden());
      message.autosize();
      message.relocate(
          Math.rint((frame.scale().widthPx() - message.getWidth()) / 2),
          Math.rint(shape.lanesY() + shape.lanesHeight() / 2));
    }
  }

  private void showGaps(Frame frame, AxisWords words, double lanesTop, TextMeasure measure) {
    Sizes sizes = frame.sizes();
    for (int i = 0; i < frame.gaps().size(); i++) {
      if (i == gaps.size()) {
        Gap gap = new Gap(text("axis-year"), text("axis-gap"));
        gaps.add(gap);
        getChildren().addAll(gap.years(), gap.words());
      }
      GapNote note = frame.gaps().get(i);
      Gap gap = gaps.get(i);
      long first = DayNumber.yearOf(note.stretch().startDay());
      long end = DayNumber.yearOf(note.stretch().endDay());
      gap.years().setText(words.years(first, end - 1));
      gap.words().setText(words.emptyFor(end - first));
      double y =
          lanesTop + frame.lanes().get(note.lane()).y() + note.y() + sizes.px(Sizes.LINE / 2 + 5);
      double yearsWidth = measure.width(gap.years().getText(), TextMeasure.Role.YEAR);
      place(gap.years(), note.textX(), y);
      place(gap.words(), note.textX() + yearsWidth + sizes.px(Sizes.WORD_GAP), y);
    }
    for (int i = 0; i < gaps.size(); i++) {
      gaps.get(i).years().setVisible(i < frame.gaps().size());
      gaps.get(i).words().setVisible(i < frame.gaps().size());
    }
  }

  private static Text text(String styleClass) {
    Text text = new Text();
    text.getStyleClass().setAll("text", styleClass, "gap-text");
    text.setTextOrigin(VPos.BASELINE);
    text.setManaged(false);
    text.setMouseTransparent(true);
    return text;
  }

  private static void place(Text text, double x, double y) {
    text.setLayoutX(Math.rint(x));
    text.setLayoutY(Math.rint(y));
  }

  private void showFolds(Frame frame, AxisWords words, SurfaceShape shape) {
    List<AxisRange> shown =
        frame.scale().folds().folds().stream()
            .filter(
                fold ->
                    frame.scale().x(fold.endDay()) > 0
                        && frame.scale().x(fold.startDay()) < frame.scale().widthPx())
            .toList();
    for (int i = 0; i < shown.size(); i++) {
      if (i == folds.size()) {
        folds.add(newFold());
      }
      Fold fold = folds.get(i);
      AxisRange range = shown.get(i);
      long first = DayNumber.yearOf(range.startDay());
      long end = DayNumber.yearOf(range.endDay());
      fold.range().setText(words.years(first, end));
      fold.length().setText(words.foldedYears(Math.round(range.days() / Viewport.DAYS_PER_YEAR)));
      fold.open().setText(words.unfold());
      fold.open().setAccessibleText(words.foldSpoken(first, end));
      double width = frame.scale().folds().foldPx() - frame.sizes().px(12);
      fold.box().setVisible(true);
      fold.box().resize(width, fold.box().prefHeight(width));
      fold.box()
          .relocate(
              Math.rint(frame.scale().x(range.centre()) - width / 2),
              Math.rint(shape.lanesY() + shape.lanesHeight() * 0.62 - fold.box().getHeight() / 2));
    }
    for (int i = shown.size(); i < folds.size(); i++) {
      folds.get(i).box().setVisible(false);
    }
  }

  private Fold newFold() {
    Label range = new Label();
    range.getStyleClass().setAll("fold-range");
    Label length = new Label();
    length.getStyleClass().setAll("fold-length");
    Button open = new Button();
    open.getStyleClass().setAll("fold-open");
    open.setFocusTraversable(false);
    open.setOnAction(event -> unfold.run());
    VBox box = new VBox(range, length, open);
    box.getStyleClass().setAll("timeline-fold");
    box.setManaged(false);
    getChildren().add(box);
    box.applyCss();
    return new Fold(box, range, length, open);
  }

  private void showEdges(Frame frame, AxisWords words, double lanesTop) {
    int used = 0;
    for (LaneFrame lane : frame.lanes()) {
      for (EdgeChip chip : lane.chips()) {
        if (used == edges.size()) {
          edges.add(newEdge());
        }
        Edge edge = edges.get(used++);
        Button button = edge.button();
        button.setVisible(true);
        boolean framed = !frame.level().isAtLeast(Level.Z2);
        button
            .getStyleClass()
            .setAll("timeline-edge", framed ? "framed" : "plain", lane.lane().styleClass());
        button.setText(words.outside(chip.count()));
        button.setAccessibleText(words.outsideSpoken(chip.count(), chip.before()));
        double half = frame.sizes().px(4);
        edge.arrow()
            .getPoints()
            .setAll(
                chip.before() ? half : 0,
                0.0,
                chip.before() ? 0 : half,
                half,
                chip.before() ? half : 0,
                2 * half);
        button.setContentDisplay(
            chip.before()
                ? javafx.scene.control.ContentDisplay.LEFT
                : javafx.scene.control.ContentDisplay.RIGHT);
        button.setOnAction(event -> goBeyond.accept(lane, chip.before()));
        button.resizeRelocate(
            Math.rint(chip.x()),
            Math.rint(lanesTop + lane.y() + chip.y()),
            chip.widthPx(),
            chip.heightPx());
      }
    }
    for (int i = used; i < edges.size(); i++) {
      edges.get(i).button().setVisible(false);
    }
  }

  private Edge newEdge() {
    Polyline arrow = new Polyline();
    arrow.getStyleClass().setAll("edge-arrow");
    Button button = new Button("", arrow);
    button.setManaged(false);
    button.setFocusTraversable(false);
    button.setAlignment(Pos.CENTER);
    button.setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().add(button);
    return new Edge(button, arrow);
  }

  /** Names the tick of an item above it, as it is not named on the canvas. */
  void showTickName(@Nullable AxisItem item, double x, double baseY, Frame frame) {
    if (item == null) {
      hideTickName();
      return;
    }
    Sizes sizes = frame.sizes();
    tickName.setText(item.label().year() + "  " + item.label().name());
    tickName.setVisible(true);
    tickName.autosize();
    double width = tickName.getWidth();
    double left = Math.clamp(x - sizes.px(4), 0, Math.max(0, frame.scale().widthPx() - width));
    double ring = sizes.px(12);
    tickName.relocate(Math.rint(left), Math.rint(baseY - ring - tickName.getHeight() - 4));
    tickRing.setVisible(true);
    tickRing.resizeRelocate(Math.rint(x + 1 - ring / 2), Math.rint(baseY - ring + 2), ring, ring);
  }

  void hideTickName() {
    tickName.setVisible(false);
    tickRing.setVisible(false);
  }
}
