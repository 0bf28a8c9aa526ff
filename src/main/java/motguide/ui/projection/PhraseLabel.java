package motguide.ui.projection;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text for the room over as many lines as it needs, each ending where a phrase ends. */
public final class PhraseLabel extends Region {
  private static final double NATURAL_LINE = 1.5;
  private static final double LINE = 1.26;

  private final String words;
  private final Label label = new Label();

  /** A label whose type is that of some style classes. */
  public PhraseLabel(String words, String... styleClasses) {
    this.words = words;
    getStyleClass().add("phrase-label");
    label.getStyleClass().addAll(styleClasses);
    label.setManaged(false);
    label.setAlignment(Pos.TOP_LEFT);
    label.setAccessibleText(words);
    getChildren().add(label);
  }

  /** What it says, without its lines. */
  public String words() {
    return words;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private Text measured(String lines) {
    Text measured = new Text(lines);
    measured.setFont(label.getFont());
    return measured;
  }

  private double spacing() {
    return (LINE - NATURAL_LINE) * label.getFont().getSize();
  }

  private String set(double column) {
    return TypeSetLines.of(words, line -> measured(line).getLayoutBounds().getWidth(), column);
  }

  @Override
  protected double computePrefWidth(double height) {
    double wide = Math.ceil(measured(words).getLayoutBounds().getWidth());
    return snappedLeftInset() + wide + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double column = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset()
        + heightOf(width < 0 ? words : set(column), column)
        + snappedBottomInset();
  }

  /** How high lines are; only a phrase longer than a line is still broken by the width. */
  private double heightOf(String lines, double column) {
    Text measured = measured(lines);
    measured.setLineSpacing(spacing());
    if (column > 0) {
      measured.setWrappingWidth(Math.ceil(column) + 1);
    }
    return Math.ceil(measured.getLayoutBounds().getHeight());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double column = getWidth() - snappedLeftInset() - snappedRightInset();
    if (column > 0) {
      String lines = set(column);
      label.setText(lines);
      label.setWrapText(true);
      label.setLineSpacing(spacing());
      // A label cuts what its own measure of a line finds too high; a line more is never drawn.
      double spare = label.getFont().getSize();
      label.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          Math.ceil(column) + 4,
          heightOf(lines, column) + spare);
    }
  }
}
