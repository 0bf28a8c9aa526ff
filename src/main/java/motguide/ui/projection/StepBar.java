package motguide.ui.projection;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A bar of as many steps as the tour has scenes, those gone through darker. */
final class StepBar extends HBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  StepBar() {
    setManaged(false);
    getStyleClass().add("audience-steps");
  }

  void fill(SceneWords words) {
    while (getChildren().size() > words.count()) {
      getChildren().removeLast();
    }
    while (getChildren().size() < words.count()) {
      Region step = new Region();
      step.getStyleClass().add("audience-step");
      HBox.setHgrow(step, Priority.ALWAYS);
      step.setMaxWidth(Double.MAX_VALUE);
      getChildren().add(step);
    }
    for (int i = 0; i < words.count(); i++) {
      Node step = getChildren().get(i);
      step.pseudoClassStateChanged(HERE, i == words.position() - 1);
      step.pseudoClassStateChanged(DONE, i < words.position() - 1);
    }
  }
}
