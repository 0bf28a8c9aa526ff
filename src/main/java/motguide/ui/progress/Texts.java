package motguide.ui.progress;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that are never cut. */
final class Texts {
  private Texts() {}

  /** A text over as many lines as it needs. */
  static Label wrapped(String text, String... styleClasses) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** A text on one line. */
  static Label whole(String text, String... styleClasses) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
