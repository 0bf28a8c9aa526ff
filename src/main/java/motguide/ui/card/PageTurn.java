package motguide.ui.card;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/** The turning of a page about its left edge. The page has changed already; this is only motion. */
final class PageTurn {
  private static final Duration LENGTH = Duration.millis(240);
  private static final Interpolator CURVE = Interpolator.ofSpline(0.16, 1, 0.3, 1);

  private final Scale scale = new Scale(1, 1);
  private final Timeline unfolding =
      new Timeline(
          new KeyFrame(Duration.ZERO, new KeyValue(scale.xProperty(), 0.05)),
          new KeyFrame(LENGTH, new KeyValue(scale.xProperty(), 1, CURVE)));

  /** Makes {@code page} ready to be turned. */
  PageTurn(Node page) {
    page.getTransforms().add(scale);
  }

  /** Lets the page unfold; one that is unfolding begins again. */
  void play() {
    unfolding.playFromStart();
  }

  /** Ends the motion at once, the page lying flat. */
  void finish() {
    unfolding.stop();
    scale.setX(1);
  }

  /** Whether the page is moving. */
  boolean moving() {
    return unfolding.getStatus() == Timeline.Status.RUNNING;
  }
}
