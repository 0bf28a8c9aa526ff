package motguide.ui.projection;

import javafx.geometry.VPos;
import javafx.scene.text.Text;

/** A text on the page of the room: placed by its baseline, its size a step of {@link BigType}. */
final class PageText extends Text {

  /** An empty text of a style class. */
  PageText(String styleClass) {
    getStyleClass().addAll("audience-text", styleClass);
    setTextOrigin(VPos.BASELINE);
    setManaged(false);
  }

  /** How wide it is now. */
  double width() {
    return getLayoutBounds().getWidth();
  }

  /** Gives it another size, at once. */
  void size(int px) {
    getStyleClass().removeIf(each -> each.startsWith("size-"));
    getStyleClass().add("size-" + px);
    applyCss();
  }

  /** Puts it on whole pixels of the page. */
  void at(double x, double baseline) {
    setX(Math.rint(x));
    setY(Math.rint(baseline));
  }
}
