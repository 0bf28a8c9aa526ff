package motguide.ui.shell;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** The guide’s mark: five lines of time with a dot on each, in a dark square of 40 pixels. */
public final class Mark extends Region {
  private static final double SIZE = 40;

  /** A mark at its one size. */
  public Mark() {
    getStyleClass().add("guide-mark");
    getStylesheets().add(Mark.class.getResource("mark.css").toExternalForm());
    Rectangle square = new Rectangle(SIZE, SIZE);
    square.getStyleClass().add("guide-mark-square");
    Group drawing = new Group(square);
    String[] lanes = {"europe", "us", "ideas", "japan"};
    double[] dots = {12.5, 17.5, 22.5, 27.5};
    for (int i = 0; i < lanes.length; i++) {
      double y = 11 + i * 6;
      Line line = new Line(8, y, 32, y);
      line.getStyleClass().add("guide-mark-line");
      Circle dot = new Circle(dots[i], y, 3.2);
      dot.getStyleClass().addAll("guide-mark-dot", "guide-mark-" + lanes[i]);
      drawing.getChildren().addAll(line, dot);
    }
    getChildren().add(drawing);
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
  }
}
