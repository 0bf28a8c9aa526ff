package motguide.ui.timeline;

import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import motguide.timeline.Viewport;
import org.jspecify.annotations.Nullable;

/** Moves the view smoothly; whatever the reader does next ends it at once. */
final class Glide {
  static final Duration SMOOTHING = Duration.millis(90);
  static final Duration MOVE = Duration.millis(240);
  static final Duration TRAVEL = Duration.millis(420);
  private static final Interpolator EASE_OUT = Interpolator.ofSpline(0.16, 1, 0.3, 1);
  private static final Interpolator EASE_BOTH = Interpolator.ofSpline(0.65, 0, 0.35, 1);

  private final Consumer<Viewport> show;
  private @Nullable Transition running;
  private @Nullable Viewport target;

  /** Counts movements, so that one that has been ended cannot move the view any more. */
  private int turn;

  Glide(Consumer<Viewport> show) {
    this.show = show;
  }

  /** A view for each part of the way, from 0 to 1. */
  interface Way {
    Viewport at(double part);
  }

  /** Takes the view along a way, instead of whatever was under way. */
  void along(Way way, Duration duration) {
    stop();
    target = way.at(1);
    int mine = turn;
    Transition transition =
        new Transition() {
          {
            setCycleDuration(duration);
            setInterpolator(
                duration.equals(TRAVEL)
                    ? EASE_BOTH
                    : duration.equals(SMOOTHING) ? Interpolator.LINEAR : EASE_OUT);
          }

          @Override
          protected void interpolate(double part) {
            if (turn == mine) {
              show.accept(way.at(part));
            }
          }
        };
    transition.setOnFinished(event -> forget(mine));
    running = transition;
    transition.play();
  }

  private void forget(int finished) {
    if (turn == finished) {
      running = null;
      target = null;
    }
  }

  /** Stops where the view is. */
  void stop() {
    turn++;
    Transition stopped = running;
    running = null;
    target = null;
    if (stopped != null) {
      stopped.stop();
    }
  }

  /** Where the view is going; null if it stands still. */
  @Nullable Viewport target() {
    return target;
  }

  /** Whether the view is moving by itself. */
  boolean isRunning() {
    return running != null;
  }
}
