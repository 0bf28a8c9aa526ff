package motguide.ui.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Polyline;
import motguide.lecture.Spot;
import motguide.lecture.Stroke;
import org.jspecify.annotations.Nullable;

/** The ink of a scene, and the line being drawn, at places given by date. */
final class InkLines extends Group {
  private static final double POINT_PX = 0.1;

  private final Function<Spot, Point2D> place;
  private List<Stroke> strokes = List.of();
  private @Nullable Stroke growing;

  /**
   * @param place where a place by date is on the page
   */
  InkLines(Function<Spot, Point2D> place) {
    this.place = place;
    setMouseTransparent(true);
  }

  /** Draws the ink of a scene. */
  void draw(List<Stroke> next) {
    if (!next.equals(strokes)) {
      strokes = next;
      place();
    }
  }

  /** Draws the line that is growing under the hand; null for none. */
  void grow(@Nullable Stroke line) {
    if (!Objects.equals(line, growing)) {
      growing = line;
      place();
    }
  }

  /** Puts every line where its dates are now. */
  void place() {
    List<Stroke> all = new ArrayList<>(strokes);
    Stroke last = growing;
    if (last != null) {
      all.add(last);
    }
    while (getChildren().size() > all.size()) {
      getChildren().removeLast();
    }
    while (getChildren().size() < all.size()) {
      Polyline line = new Polyline();
      line.getStyleClass().add("ink-line");
      getChildren().add(line);
    }
    for (int i = 0; i < all.size(); i++) {
      ((Polyline) getChildren().get(i)).getPoints().setAll(points(all.get(i)));
    }
  }

  private List<Double> points(Stroke stroke) {
    List<Double> points = new ArrayList<>();
    for (Spot spot : stroke.spots()) {
      Point2D at = place.apply(spot);
      points.add(at.getX());
      points.add(at.getY());
    }
    if (stroke.spots().size() == 1) {
      // A line of no length would not be drawn.
      points.add(points.getFirst() + POINT_PX);
      points.add(points.get(1));
    }
    return points;
  }
}
