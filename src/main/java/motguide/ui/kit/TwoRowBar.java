package motguide.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A bar of two groups, one at its start and one at its end, that takes a second row where one would
 * cut their words: large text or a narrow window.
 */
public final class TwoRowBar extends Pane {
  private static final double GAP_PX = 8;
  private static final double ROW_GAP_PX = 6;

  /** A bar without groups: the first two nodes put in are its start and its end. */
  public TwoRowBar() {
    getStyleClass().add("two-row-bar");
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
    Insets in = getInsets();
    return in.getLeft() + oneRow() + in.getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets in = getInsets();
    double start = start().prefHeight(-1);
    double end = end().prefHeight(-1);
    double content =
        fitsOneRow(width - in.getLeft() - in.getRight()) || width < 0
            ? Math.max(start, end)
            : start + ROW_GAP_PX + end;
    return in.getTop() + snapSizeY(content) + in.getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double room = getWidth() - in.getLeft() - in.getRight();
    double high = getHeight() - in.getTop() - in.getBottom();
    if (fitsOneRow(room)) {
      double endWidth = end().prefWidth(-1);
      put(start(), in.getLeft(), in.getTop(), room - endWidth - GAP_PX, high);
      put(end(), in.getLeft() + room - endWidth, in.getTop(), endWidth, high);
    } else {
      double first = start().prefHeight(-1);
      double second = end().prefHeight(-1);
      double spare = Math.max(0, high - first - ROW_GAP_PX - second) / 2;
      put(start(), in.getLeft(), in.getTop() + spare, room, first);
      put(end(), in.getLeft(), in.getTop() + high - spare - second, room, second);
    }
  }

  private static void put(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(x, y, width, height);
  }

  private boolean fitsOneRow(double room) {
    return oneRow() <= room;
  }

  private double oneRow() {
    return start().prefWidth(-1) + GAP_PX + end().prefWidth(-1);
  }

  private Node start() {
    return getChildren().getFirst();
  }

  private Node end() {
    return getChildren().getLast();
  }
}
