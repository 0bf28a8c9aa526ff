package motguide.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that wrap and are never cut. */
public final class Texts {
  private Texts() {}

  /** A text over as many lines as it needs. */
  public static Label wrapped(String text, String... styleClasses) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** A text on one line that is never shortened. */
  public static Label whole(String text, String... styleClasses) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
