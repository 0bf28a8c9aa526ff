package motguide.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/**
 * A button filled with a node that takes all its width and may need more height the narrower it is,
 * such as a few lines of wrapped text. An ordinary button would give the node the width it would
 * like best.
 */
public final class WideButton extends Button {

  /** A button around {@code content}. */
  public WideButton(Node content) {
    super("", content);
    getStyleClass().add("wide-button");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    // Layouts ask for the least height at the least width, where text stands one character a line.
    return heightFor(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return heightFor(width);
  }

  private double heightFor(double width) {
    Insets around = getInsets();
    double inside = width < 0 ? -1 : Math.max(0, width - around.getLeft() - around.getRight());
    return snapSizeY(around.getTop() + getGraphic().prefHeight(inside) + around.getBottom());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Insets around = getInsets();
    getGraphic()
        .resizeRelocate(
            around.getLeft(),
            around.getTop(),
            Math.max(0, getWidth() - around.getLeft() - around.getRight()),
            Math.max(0, getHeight() - around.getTop() - around.getBottom()));
  }
}
