package motguide.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in which phrases, mostly one, carry the highlighter. The band lies behind the lowest
 * part of each line of a phrase and follows the line breaks.
 *
 * <p>Style classes: {@code marked-text} for the paragraph, {@code marker-band} for each band; the
 * text takes the font and fill of the classes given to the paragraph.
 */
public final class MarkedText extends Region {
  private final TextFlow flow = new TextFlow();
  private final Text text = new Text();
  private final Pane bands = new Pane();
  private List<IndexRange> marks = List.of();

  /** An empty paragraph for FXML. */
  public MarkedText() {
    getStyleClass().add("marked-text");
    text.getStyleClass().add("marked-text-body");
    flow.getStyleClass().add("marked-text-flow");
    flow.getChildren().add(text);
    bands.setMouseTransparent(true);
    bands.setManaged(false);
    flow.setManaged(false);
    getChildren().addAll(bands, flow);
  }

  /** A paragraph with {@code marked}, a part of {@code content}, highlighted. */
  public MarkedText(String content, @Nullable String marked) {
    this();
    show(content, marked);
  }

  /** Changes the paragraph; a {@code marked} that is null or not part of it marks nothing. */
  public void show(String content, @Nullable String marked) {
    int at = marked == null ? -1 : content.indexOf(marked);
    show(
        content,
        at < 0 || marked == null ? List.of() : List.of(new IndexRange(at, at + marked.length())));
  }

  /** Changes the paragraph and marks these stretches of it. */
  public void show(String content, List<IndexRange> marked) {
    text.setText(content);
    setAccessibleText(content);
    marks = List.copyOf(marked);
    requestLayout();
  }

  /** The whole paragraph. */
  public String getText() {
    return text.getText();
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset() + 40;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double width = getWidth() - x - snappedRightInset();
    double height = getHeight() - y - snappedBottomInset();
    flow.resizeRelocate(x, y, width, height);
    flow.layout();
    bands.resizeRelocate(x, y, width, height);
    layoutBands();
  }

  private void layoutBands() {
    List<Bounds> lines = new ArrayList<>();
    for (IndexRange mark : marks) {
      lines.addAll(lines(flow.getRangeShape(mark.getStart(), mark.getEnd(), false)));
    }
    ObservableList<Node> live = bands.getChildren();
    while (live.size() > lines.size()) {
      live.removeLast();
    }
    while (live.size() < lines.size()) {
      Region band = new Region();
      band.setManaged(false);
      band.getStyleClass().add("marker-band");
      band.setManaged(false);
      live.add(band);
    }
    for (int i = 0; i < lines.size(); i++) {
      Bounds line = lines.get(i);
      live.get(i).resizeRelocate(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight());
    }
  }

  /** One box a line from the outline of a range; each line is a closed rectangle of its own. */
  private static List<Bounds> lines(PathElement[] outline) {
    List<Bounds> boxes = new ArrayList<>();
    double minX = 0;
    double minY = 0;
    double maxX = 0;
    double maxY = 0;
    boolean open = false;
    for (PathElement element : outline) {
      double x;
      double y;
      if (element instanceof MoveTo move) {
        if (open) {
          boxes.add(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
        }
        minX = move.getX();
        maxX = minX;
        minY = move.getY();
        maxY = minY;
        open = true;
        continue;
      } else if (element instanceof LineTo line) {
        x = line.getX();
        y = line.getY();
      } else {
        continue;
      }
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }
    if (open) {
      boxes.add(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
    }
    return boxes;
  }
}
