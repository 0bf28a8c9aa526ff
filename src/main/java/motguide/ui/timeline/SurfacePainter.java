package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisRange;
import motguide.timeline.AxisScale;
import motguide.timeline.Frame;
import motguide.timeline.GapNote;
import motguide.timeline.LaneFrame;
import motguide.timeline.Sizes;
import motguide.timeline.Tick;
import motguide.timeline.TimelineModel;

/** Draws what lies behind the names: bands, grid, folds, ticks of the axis, and lane by lane. */
final class SurfacePainter {
  private static final double FOLD_SHADE = 0.13;

  private final PixelCanvas canvas;
  private final TimelineModel model;
  private final Palette palette;
  private final SurfaceShape shape;
  private final double lanesTop;
  private final Sizes sizes;
  private final Frame frame;
  private final AxisScale scale;

  SurfacePainter(
      PixelCanvas canvas,
      TimelineModel model,
      Palette palette,
      SurfaceShape shape,
      double lanesTop,
      Frame frame) {
    this.lanesTop = lanesTop;
    this.canvas = canvas;
    this.model = model;
    this.palette = palette;
    this.shape = shape;
    this.frame = frame;
    this.sizes = frame.sizes();
    this.scale = frame.scale();
  }

  /** Draws everything. */
  void paint() {
    int[] bands = canvas.row(palette.background());
    List<Double> boundaries = paintBands(bands);
    int[] header = bands.clone();
    for (double x : boundaries) {
      canvas.paintRow(header, x, x + 1, palette.line());
    }
    int[] behindNames = bands.clone();
    for (double x : boundaries) {
      if (palette.bandsAreOutlined()) {
        canvas.paintRow(bands, x, x + 1, palette.line());
      }
    }
    paintGrid(bands);
    paintFolds(bands);
    paintFolds(behindNames);
    canvas.fillRows(shape.lanesY(), shape.axisY(), bands);
    for (GapNote gap : frame.gaps()) {
      paintGap(gap);
    }
    for (int i = 0; i < frame.lanes().size(); i++) {
      LaneFrame lane = frame.lanes().get(i);
      LaneColours colours = coloursOf(lane);
      new LanePainter(canvas, model, palette, colours, lanesTop, frame, lane, behindNames).paint();
    }
    // Lanes may be scrolled under the header.
    canvas.fillRows(0, shape.lanesY(), header);
    canvas.fill(0, shape.lanesY() - 1, scale.widthPx(), shape.lanesY(), palette.line());
    paintAxis();
    canvas.fill(0, 0, 1, shape.axisY(), palette.line());
  }

  private LaneColours coloursOf(LaneFrame lane) {
    int index = model.lanes().indexOf(lane.lane());
    return index >= 0 && index < palette.lanes().size()
        ? palette.lanes().get(index)
        : new LaneColours(palette.ink(), palette.ink(), palette.hair());
  }

  /** Tints every second band and gives the x of the boundaries. */
  private List<Double> paintBands(int[] row) {
    List<Double> boundaries = new ArrayList<>();
    List<AxisBand> bands = model.bands();
    for (int i = 0; i < bands.size(); i++) {
      double from = scale.x((double) bands.get(i).startDay());
      double to = scale.x(Math.min((double) bands.get(i).endDay(), scale.visible().endDay() + 1));
      if (to > 0 && from < scale.widthPx()) {
        if (i % 2 == 1) {
          canvas.paintRow(row, Math.rint(from), Math.rint(to), palette.alternate());
        }
        boundaries.add(Math.rint(from));
      }
    }
    return boundaries;
  }

  private void paintGrid(int[] row) {
    for (Tick tick : frame.ticks()) {
      if (tick.labelled() && !isFolded((double) tick.day())) {
        double x = Math.rint(scale.x((double) tick.day()));
        canvas.paintRow(row, x, x + 1, palette.hair());
      }
    }
  }

  private boolean isFolded(double day) {
    return scale.folds().folds().stream()
        .anyMatch(fold -> day > fold.startDay() && day < fold.endDay());
  }

  /** Like folded paper: dark where it bends away. */
  private void paintFolds(int[] row) {
    for (AxisRange fold : scale.folds().folds()) {
      double from = Math.rint(scale.x(fold.startDay()));
      double to = Math.rint(scale.x(fold.endDay()));
      for (double x = Math.max(0, from); x < Math.min(to, scale.widthPx()); x++) {
        double bend = Math.abs(2 * (x - from) / (to - from) - 1);
        double share = FOLD_SHADE * Math.pow(bend, 1.6);
        canvas.paintRow(row, x, x + 1, Palette.mix(palette.background(), palette.ink(), share));
      }
      canvas.paintRow(row, from, from + 1, palette.line());
      canvas.paintRow(row, to, to + 1, palette.line());
    }
  }

  private void paintGap(GapNote gap) {
    double y =
        Math.rint(
            lanesTop + frame.lanes().get(gap.lane()).y() + gap.y() + sizes.px(Sizes.LINE) / 2);
    double space = sizes.px(14);
    double half = sizes.px(4);
    for (double x = gap.fromX() + sizes.px(2); x < gap.toX() - sizes.px(2); x += sizes.px(5)) {
      if (x < gap.textX() - space || x > gap.textX() + gap.textPx() + space) {
        canvas.fill(Math.rint(x), y, Math.rint(x) + 2, y + 2, palette.line());
      }
    }
    for (double x : new double[] {gap.fromX(), gap.toX() - 1}) {
      canvas.fill(Math.rint(x), y + 1 - half, Math.rint(x) + 1, y + 1 + half, palette.edge());
    }
  }

  private void paintAxis() {
    double top = shape.axisY();
    canvas.fill(0, top, scale.widthPx(), shape.heightPx(), palette.background());
    canvas.fill(0, top, scale.widthPx(), top + 1, palette.edge());
    for (Tick tick : frame.ticks()) {
      if (!isFolded((double) tick.day())) {
        double x = Math.rint(scale.x((double) tick.day()));
        double length = sizes.px(tick.labelled() ? 8 : 4);
        int colour = tick.labelled() ? palette.edge() : palette.line();
        canvas.fill(x, top, x + 1, top + length, colour);
      }
    }
    for (AxisRange fold : scale.folds().folds()) {
      paintZigzag(scale.x(fold.startDay()), scale.x(fold.endDay()), top);
    }
  }

  private void paintZigzag(double from, double to, double top) {
    canvas.fill(from + 1, top, to, top + 1, palette.background());
    double middle = (from + to) / 2;
    double step = sizes.px(5);
    double height = sizes.px(6);
    double y = top + sizes.px(12);
    double x = middle - 3.5 * step;
    for (int i = 0; i < 7; i++) {
      double up = i % 2 == 0 ? height : -height;
      canvas.stroke(x, y + up, x + step, y - up, 1.2, palette.edge());
      x += step;
    }
  }
}
