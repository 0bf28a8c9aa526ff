package motguide.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisWords;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;

/**
 * Zooms a small copy of a timeline that nobody sees, a frame at a time and only while the reader
 * rests, once in the life of the program: what {@link WarmUp} does for arranging and drawing, this
 * does for what only the JavaFX thread and the renderer may do. Without it the first dozen frames
 * of the first zoom take three times as long as the others.
 */
final class HiddenZoom extends AnimationTimer {
  private static final AtomicBoolean DONE = new AtomicBoolean();
  private static final int FRAMES = 160;
  private static final int MOST_ITEMS = 3000;
  private static final double WIDTH = 640;
  private static final double HEIGHT = 400;
  private static final double CLOSER = 0.94;
  private static final double ONWARD = 0.3;

  private final BooleanSupplier busy;
  private final TimelineView copy;
  private final StackPane root;
  private final Scene scene;
  private final Viewport whole;
  private final WritableImage image = new WritableImage((int) WIDTH, (int) HEIGHT);
  private int frame;

  /**
   * A zoom through a sample.
   *
   * @param dressed the scene whose looks the copy takes
   * @param busy whether the reader moves the timeline just now
   */
  HiddenZoom(TimelineModel sample, AxisWords words, Scene dressed, BooleanSupplier busy) {
    this.busy = busy;
    copy = new TimelineView(words);
    copy.reducedMotionProperty().set(true);
    copy.modelProperty().set(sample);
    root = new StackPane(copy);
    scene = new Scene(root, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(dressed.getStylesheets());
    root.getStyleClass().setAll(dressed.getRoot().getStyleClass());
    whole = Viewport.of(sample.range(), WIDTH);
  }

  /** Starts it if nobody has and there is anything to zoom; returns at once. */
  static void once(TimelineView seen) {
    TimelineModel model = seen.getModel();
    if (!model.items().isEmpty() && DONE.compareAndSet(false, true)) {
      Thread.ofPlatform()
          .daemon()
          .name("timeline sample")
          .start(
              () -> {
                TimelineModel sample = sampleOf(model);
                Platform.runLater(() -> start(seen, sample));
              });
    }
  }

  private static void start(TimelineView seen, TimelineModel sample) {
    Scene dressed = seen.getScene();
    if (dressed != null) {
      new HiddenZoom(sample, seen.wordsProperty().get(), dressed, seen::isBusy).start();
    }
  }

  /** Every so many items, enough for all that an arrangement does; one frame has to be short. */
  static TimelineModel sampleOf(TimelineModel model) {
    int step = Math.ceilDiv(model.items().size(), MOST_ITEMS);
    List<AxisItem> items = new ArrayList<>();
    for (int i = 0; i < model.items().size(); i += step) {
      items.add(model.items().get(i));
    }
    TimelineModel sample =
        TimelineModel.of(model.lanes(), items, model.bands(), List.of(), model.presentDay());
    sample.laneIndexes();
    return sample;
  }

  @Override
  public void handle(long now) {
    if (isDone()) {
      stop();
    } else if (!busy.getAsBoolean()) {
      step(frame);
      frame++;
    }
  }

  boolean isDone() {
    return frame >= FRAMES;
  }

  int framesDone() {
    return frame;
  }

  /** The first steps are the parts of one frame, which for the first time take long. */
  private void step(int number) {
    if (number == 0 || number == 2) {
      root.applyCss();
    } else if (number == 1) {
      root.layout();
    } else {
      double part = (double) number / FRAMES;
      double middle = whole.centreDay() + whole.daysPerPixel() * WIDTH * ONWARD * part;
      double zoom = whole.daysPerPixel() * Math.pow(CLOSER, number - 3);
      copy.viewportProperty().set(new Viewport(middle, zoom));
      scene.snapshot(image);
    }
  }
}
