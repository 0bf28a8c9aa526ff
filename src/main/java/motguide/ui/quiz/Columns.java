package motguide.ui.quiz;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Regions side by side with fixed shares of the width, all as high as the highest needs. */
final class Columns extends Region {
  private final List<Region> parts;
  private final List<Double> shares;
  private final double gapPx;

  /**
   * Columns from left to right.
   *
   * @param shares of the width without the gaps; one for each part, 1 together
   * @param gapPx between two columns
   */
  Columns(List<Region> parts, List<Double> shares, double gapPx) {
    this.parts = List.copyOf(parts);
    this.shares = List.copyOf(shares);
    this.gapPx = gapPx;
    getStyleClass().add("quiz-columns");
    getChildren().addAll(parts);
  }

  private double partWidth(int index, double width) {
    double inner = width - gapPx * (parts.size() - 1);
    return Math.max(1, Math.floor(inner * shares.get(index)));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? computePrefWidth(-1) : width;
    double most = 0;
    for (int i = 0; i < parts.size(); i++) {
      double inPart = partWidth(i, across);
      most = Math.max(most, parts.get(i).prefHeight(inPart));
      most = Math.max(most, parts.get(i).minHeight(inPart));
    }
    return Math.ceil(most);
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double width = partWidth(i, getWidth());
      parts.get(i).resizeRelocate(x, 0, width, getHeight());
      x += width + gapPx;
    }
  }
}
