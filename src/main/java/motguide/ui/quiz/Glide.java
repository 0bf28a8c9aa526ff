package motguide.ui.quiz;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;
import motguide.study.Settings;

/** Lets a node that has jumped to a new place glide there instead, if the reader wants motion. */
final class Glide {
  private static final Duration MOVE = Duration.millis(240);
  private static final Interpolator CURVE = Interpolator.ofSpline(0.16, 1, 0.3, 1);

  private final ObservableValue<Settings> settings;

  Glide(ObservableValue<Settings> settings) {
    this.settings = settings;
  }

  /** Shows {@code node} where it was, {@code fromPx} lower than it is, and lets it come home. */
  void vertically(Node node, double fromPx) {
    if (settings.getValue().reducedMotion() || node.getScene() == null || fromPx == 0) {
      node.setTranslateY(0);
      return;
    }
    node.setTranslateY(fromPx);
    new Timeline(new KeyFrame(MOVE, new KeyValue(node.translateYProperty(), 0, CURVE))).play();
  }
}
