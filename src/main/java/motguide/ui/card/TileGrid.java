package motguide.ui.card;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Tiles in rows of equal columns: as many columns as fit at the widest minimum width of a tile, and
 * each row as high as its highest tile.
 */
final class TileGrid extends Pane {
  private static final double GAP_PX = 14;

  TileGrid() {
    getStyleClass().add("tile-grid");
  }

  /** Columns at {@code widthPx}; at least one. */
  int columns(double widthPx) {
    double least = 1;
    for (Node tile : getManagedChildren()) {
      least = Math.max(least, tile.minWidth(-1));
    }
    return Math.max(1, (int) Math.floor((widthPx + GAP_PX) / (least + GAP_PX)));
  }

  /** Columns as laid out. */
  int columns() {
    return columns(getWidth());
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
  protected double computePrefHeight(double width) {
    double across = width < 0 ? getWidth() : width;
    int columns = columns(across);
    double tileWidth = tileWidth(across, columns);
    List<Node> tiles = getManagedChildren();
    double height = 0;
    for (int from = 0; from < tiles.size(); from += columns) {
      height += rowHeight(tiles, from, columns, tileWidth) + (from == 0 ? 0 : GAP_PX);
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double tileWidth = tileWidth(getWidth(), columns);
    List<Node> tiles = getManagedChildren();
    double y = 0;
    for (int from = 0; from < tiles.size(); from += columns) {
      double height = rowHeight(tiles, from, columns, tileWidth);
      for (int i = from; i < Math.min(from + columns, tiles.size()); i++) {
        double x = (i - from) * (tileWidth + GAP_PX);
        tiles.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), tileWidth, height);
      }
      y += height + GAP_PX;
    }
  }

  private double tileWidth(double across, int columns) {
    return Math.floor((across - GAP_PX * (columns - 1)) / columns);
  }

  private static double rowHeight(List<Node> tiles, int from, int columns, double tileWidth) {
    double height = 0;
    for (int i = from; i < Math.min(from + columns, tiles.size()); i++) {
      height = Math.max(height, tiles.get(i).prefHeight(tileWidth));
    }
    return Math.ceil(height);
  }
}
