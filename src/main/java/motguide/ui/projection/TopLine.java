package motguide.ui.projection;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * The tour, if its name has room, and the number of the scene; in place of the tour something the
 * lecturer is told that the room may read too.
 */
final class TopLine extends Pane {
  private final PageText tour = new PageText("audience-tour");
  private final PageText position = new PageText("audience-position");
  private final PageText count = new PageText("audience-count");

  private final Label hint = new Label();

  TopLine() {
    setManaged(false);
    hint.getStyleClass().add("audience-hint");
    hint.setVisible(false);
    hint.setManaged(false);
    getChildren().addAll(tour, position, count, hint);
  }

  /** Tells something; {@code clicked} is what a click on it does. */
  void hint(String words, Runnable clicked) {
    hint.setText(words);
    hint.setOnMouseClicked(event -> clicked.run());
    hint.setVisible(true);
  }

  /** Tells nothing any more; whether it did. */
  boolean unhint() {
    boolean told = hint.isVisible();
    hint.setVisible(false);
    return told;
  }

  void fill(SceneWords words) {
    tour.setText(words.tour());
    position.setText(Integer.toString(words.position()));
    count.setText(" / " + words.count());
  }

  /**
   * Places it on a page.
   *
   * @param gap between the name and the number
   */
  void layOut(double left, double right, double baseline, double gap) {
    double countX = right - count.width();
    double positionX = countX - position.width();
    count.at(countX, baseline);
    position.at(positionX, baseline);
    tour.at(left, baseline);
    tour.setVisible(!hint.isVisible() && left + tour.width() + gap <= positionX);
    hint.autosize();
    hint.relocate(left, baseline - hint.getBaselineOffset());
  }
}
