package motguide.ui.projection;

import javafx.scene.layout.Region;

/** A small view of the room’s screen: as wide as it can be, in the shape of a screen. */
final class Framed extends Region {
  /** Width to height of a screen. */
  static final double SHAPE = 16.0 / 9;

  private final AudienceView view;

  Framed(AudienceView view) {
    this.view = view;
    getStyleClass().add("framed");
    getChildren().add(view);
  }

  @Override
  protected double computePrefWidth(double height) {
    return height < 0 ? 480 : height * SHAPE;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? 270 : width / SHAPE;
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.min(getWidth(), getHeight() * SHAPE);
    double height = width / SHAPE;
    view.resizeRelocate(0, 0, Math.floor(width), Math.floor(height));
  }
}
