package motguide.ui.timeline;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import motguide.timeline.AxisFolds;
import motguide.timeline.AxisScale;
import motguide.timeline.AxisWords;
import motguide.timeline.Emphasis;
import motguide.timeline.Frame;
import motguide.timeline.LaneIndex;
import motguide.timeline.LayoutRequest;
import motguide.timeline.Level;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import motguide.timeline.TimelineLayout;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import motguide.timeline.ZoomStep;

/**
 * Runs the arranging and drawing of some frames behind the scenes, once in the life of the program,
 * so that the machine code is ready when the reader zooms for the first time: cold, the first
 * second of zooming stutters.
 */
final class WarmUp implements Runnable {
  private static final AtomicBoolean DONE = new AtomicBoolean();
  private static final int ROUNDS = 2;
  private static final int FRAMES = 40;
  private static final TextMeasure ROUGH = (text, role) -> 10.0 * text.length();

  private final TimelineModel model;
  private final List<LaneIndex> indexes;
  private final AxisWords words;
  private final Palette palette;
  private final double widthPx;
  private final SurfaceShape shape;

  private WarmUp(
      TimelineModel model, AxisWords words, Palette palette, double widthPx, SurfaceShape shape) {
    this.model = model;
    this.indexes = model.laneIndexes();
    this.words = words;
    this.palette = palette;
    this.widthPx = widthPx;
    this.shape = shape;
  }

  /** Starts it if nobody has and there is anything to arrange; returns at once. */
  static void once(
      TimelineModel model, AxisWords words, Palette palette, double widthPx, SurfaceShape shape) {
    if (!model.items().isEmpty() && DONE.compareAndSet(false, true)) {
      Thread thread =
          new Thread(new WarmUp(model, words, palette, widthPx, shape), "timeline warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @Override
  public void run() {
    PixelCanvas scratch = new PixelCanvas();
    scratch.resize(widthPx, shape.heightPx(), 1);
    Viewport whole = Viewport.of(model.range(), widthPx);
    for (int round = 0; round < ROUNDS; round++) {
      TimelineLayout layout = new TimelineLayout(model, indexes, words, ROUGH, new Sizes(1));
      for (int i = 0; i < FRAMES; i++) {
        double zoom = whole.daysPerPixel() * Math.pow(0.9, i);
        double centre =
            model.range().startDay() + model.range().days() * ((i * 7 + round) % 10 + 0.5) / 10;
        Frame frame = layout.frame(request(new Viewport(centre, zoom)));
        new SurfacePainter(scratch, model, palette, shape, shape.lanesY(), frame).paint();
      }
    }
  }

  private LayoutRequest request(Viewport view) {
    return new LayoutRequest(
        new AxisScale(view, widthPx, AxisFolds.NONE),
        Level.at(view.pixelsPerYear()),
        ZoomStep.at(view.daysPerPixel()),
        shape.lanesHeight(),
        Set.of(),
        Set.of(),
        Emphasis.NONE);
  }
}
