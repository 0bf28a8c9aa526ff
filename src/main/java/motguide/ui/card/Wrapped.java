package motguide.ui.card;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text that takes as many lines as it needs and is never cut. */
final class Wrapped extends Label {
  Wrapped(String text, String... styleClasses) {
    super(text);
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().addAll(styleClasses);
  }
}
