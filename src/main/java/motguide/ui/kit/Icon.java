package motguide.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * One of the guide’s icons, drawn as shapes so that its weight holds at any size. Takes the colour
 * of the text around it through the style classes {@code icon-stroke} and {@code icon-fill}.
 * Decoration for screen readers: the control that carries it has the words.
 */
public final class Icon extends Region {
  private static final double GRID = 20;

  private final ObjectProperty<IconShape> shape = new SimpleObjectProperty<>(this, "shape");
  private final DoubleProperty size = new SimpleDoubleProperty(this, "size", GRID);
  private final SVGPath stroke = new SVGPath();
  private final SVGPath fill = new SVGPath();
  private final Scale scale = new Scale();

  /** An icon for FXML: shape and size are set afterwards. */
  public Icon() {
    getStyleClass().add("icon");
    stroke.getStyleClass().add("icon-stroke");
    fill.getStyleClass().add("icon-fill");
    for (SVGPath path : new SVGPath[] {stroke, fill}) {
      path.setManaged(false);
      path.setMouseTransparent(true);
      path.getTransforms().add(scale);
    }
    getChildren().addAll(fill, stroke);
    shape.subscribe(this::draw);
    size.subscribe(
        value -> {
          scale.setX(value.doubleValue() / GRID);
          scale.setY(value.doubleValue() / GRID);
          setMinSize(value.doubleValue(), value.doubleValue());
          setPrefSize(value.doubleValue(), value.doubleValue());
          setMaxSize(value.doubleValue(), value.doubleValue());
        });
  }

  /** An icon of {@code size} pixels at text scale 100 %. */
  public Icon(IconShape shape, double size) {
    this();
    setShapeName(shape);
    setSize(size);
  }

  private void draw(IconShape value) {
    stroke.setContent(value == null ? "" : value.stroke());
    fill.setContent(value == null ? "" : value.fill());
    getStyleClass().removeIf(name -> name.startsWith("icon-of-"));
    if (value != null) {
      getStyleClass().add("icon-of-" + value.code());
    }
  }

  /** Which icon it is. */
  public IconShape getShapeName() {
    return shape.get();
  }

  /** Changes which icon it is. */
  public void setShapeName(IconShape value) {
    shape.set(value);
  }

  /** Edge length in pixels. */
  public double getSize() {
    return size.get();
  }

  /** Changes the edge length in pixels. */
  public void setSize(double value) {
    size.set(value);
  }
}
