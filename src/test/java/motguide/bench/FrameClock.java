package motguide.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import motguide.timeline.Viewport;

/** Moves a view frame by frame and notes how long each frame took. */
final class FrameClock extends AnimationTimer {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final int frames;
  private final DoubleConsumer move;
  private final String name;
  private final Consumer<FrameTimes> done;
  private final double[] frameMs;
  private final double[] workMs;
  private int frame = -1;
  private long lastNanos;
  private long lastCpuNanos;

  /** A view for each part of the way. */
  interface Way {
    Viewport at(double part);
  }

  FrameClock(int frames, DoubleConsumer move, String name, Consumer<FrameTimes> done) {
    this.frames = frames;
    this.move = move;
    this.name = name;
    this.done = done;
    this.frameMs = new double[frames];
    this.workMs = new double[frames];
  }

  @Override
  public void handle(long now) {
    long nanos = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    if (frame >= 0) {
      frameMs[frame] = (nanos - lastNanos) / 1e6;
      workMs[frame] = (cpu - lastCpuNanos) / 1e6;
    }
    lastNanos = nanos;
    lastCpuNanos = cpu;
    frame++;
    if (frame == frames) {
      stop();
      done.accept(new FrameTimes(name, frameMs, workMs));
      return;
    }
    move.accept((frame + 1.0) / frames);
  }

  /** Runs something once so many frames have begun. */
  static void afterFrames(int count, Runnable action) {
    new AnimationTimer() {
      private int begun;

      @Override
      public void handle(long now) {
        if (++begun > count) {
          stop();
          action.run();
        }
      }
    }.start();
  }
}
