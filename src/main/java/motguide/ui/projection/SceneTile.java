package motguide.ui.projection;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A scene among all scenes: its picture over its line. */
final class SceneTile extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final int index;

  SceneTile(int index, SceneRow row, ObservableValue<@Nullable Image> picture, int widthPx) {
    this.index = index;
    ImageView image = new ImageView();
    image.imageProperty().bind(picture);
    Region frame = new Region();
    frame.getStyleClass().add("scene-tile-frame");
    frame.setMinSize(widthPx, Math.rint(widthPx / Framed.SHAPE));
    StackPane screen = new StackPane(frame, image);
    screen.getStyleClass().add("scene-tile-screen");
    getStyleClass().add("scene-tile");
    row.setMaxWidth(widthPx);
    getChildren().addAll(screen, row);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(row.spoken());
  }

  /** The index of its scene. */
  int index() {
    return index;
  }

  void setSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  /** Marks the scene at which the lecture is. */
  void setHere(boolean here) {
    pseudoClassStateChanged(HERE, here);
  }
}
