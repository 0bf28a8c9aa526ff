package motguide.ui.projection;

import java.util.List;
import java.util.function.Function;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Transform;
import javafx.util.Duration;
import motguide.lecture.Pointing;
import motguide.lecture.Pointing.Tool;
import motguide.lecture.Spot;
import motguide.lecture.Stroke;

/**
 * What the lecturer points with, and the ink: over the page, in its pixels, at places given by
 * date. What points fades when the hand rests; ink stays.
 */
final class PointerLayer extends Pane {
  private static final Duration REST = Duration.seconds(3);
  private static final Duration FADE = Duration.millis(300);
  private static final double DOT = 22;
  private static final double DISC = 190;
  private static final double ENLARGED = 2;
  private static final double LEAST_SHARPNESS = 0.25;
  private static final double FAR = 100_000;

  private final Node magnified;
  private final Function<Spot, Point2D> place;
  private final InkLines ink;
  private final Circle dot = new Circle(DOT);
  private final Path dim = new Path();
  private final ImageView lens = new ImageView();
  private final Circle ground = new Circle(DISC);
  private final Circle rim = new Circle(DISC);
  private final Group pointer = new Group();
  private final PauseTransition rest = new PauseTransition(REST);
  private final FadeTransition fade = new FadeTransition(FADE, pointer);
  private Pointing pointing = Pointing.NONE;

  /**
   * @param magnified what the magnifier enlarges
   * @param place where a place by date is on the page
   */
  PointerLayer(Node magnified, Function<Spot, Point2D> place) {
    this.magnified = magnified;
    this.place = place;
    ink = new InkLines(place);
    setMouseTransparent(true);
    getStyleClass().add("pointer-layer");
    dot.getStyleClass().add("pointer-dot");
    dim.getStyleClass().add("pointer-dim");
    dim.setFillRule(FillRule.EVEN_ODD);
    ground.getStyleClass().add("pointer-ground");
    rim.getStyleClass().add("pointer-rim");
    lens.getStyleClass().add("pointer-lens");
    lens.setClip(new Circle(DISC, DISC, DISC));
    getChildren().addAll(ink, pointer);
    rest.setOnFinished(event -> fadeAway());
  }

  private void fadeAway() {
    fade.setToValue(0);
    fade.playFromStart();
  }

  /** Draws the ink of a scene. */
  void draw(List<Stroke> next) {
    ink.draw(next);
  }

  /** Points; the hand has just moved. */
  void point(Pointing next) {
    pointing = next;
    ink.grow(next.line());
    fade.stop();
    pointer.setOpacity(1);
    placePointer();
    if (next.at() == null) {
      rest.stop();
    } else {
      rest.playFromStart();
    }
  }

  /** Shows the ink or, while something lies over the axis, keeps it for later. */
  void showInk(boolean shown) {
    ink.setVisible(shown);
  }

  /** Whether something is pointed at and has not faded. */
  boolean isPointing() {
    return !pointer.getChildren().isEmpty() && pointer.getOpacity() > 0;
  }

  /** How many lines of ink are drawn. */
  int strokes() {
    return ink.isVisible() ? ink.getChildren().size() : 0;
  }

  /** Puts everything where its date is now. */
  void place() {
    ink.place();
    placePointer();
  }

  private void placePointer() {
    Spot spot = pointing.at();
    Tool tool = pointing.tool();
    if (spot == null || tool == Tool.NONE || tool == Tool.INK) {
      pointer.getChildren().clear();
      return;
    }
    Point2D at = place.apply(spot);
    switch (tool) {
      case SPOTLIGHT -> {
        light(at);
        pointer.getChildren().setAll(dim);
      }
      case MAGNIFIER -> {
        enlarge(at);
        pointer.getChildren().setAll(ground, lens, rim);
      }
      case POINTER, NONE, INK -> {
        dot.setCenterX(at.getX());
        dot.setCenterY(at.getY());
        pointer.getChildren().setAll(dot);
      }
    }
  }

  private void light(Point2D at) {
    ArcTo half = new ArcTo(DISC, DISC, 0, at.getX() + DISC, at.getY(), false, true);
    ArcTo otherHalf = new ArcTo(DISC, DISC, 0, at.getX() - DISC, at.getY(), false, true);
    dim.getElements()
        .setAll(
            new MoveTo(-FAR, -FAR),
            new HLineTo(FAR),
            new VLineTo(FAR),
            new HLineTo(-FAR),
            new ClosePath(),
            new MoveTo(at.getX() - DISC, at.getY()),
            half,
            otherHalf,
            new ClosePath());
  }

  /** Enlarges with as many pixels as the screen has, so that a disc on a large screen is sharp. */
  private void enlarge(Point2D at) {
    double sharp = ENLARGED * Math.max(LEAST_SHARPNESS, getLocalToSceneTransform().getMxx());
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(Transform.scale(sharp, sharp));
    double seen = DISC / ENLARGED;
    parameters.setViewport(
        new Rectangle2D(
            (at.getX() - seen) * sharp,
            (at.getY() - seen) * sharp,
            2 * seen * sharp,
            2 * seen * sharp));
    lens.setImage(magnified.snapshot(parameters, null));
    lens.setFitWidth(2 * DISC);
    lens.setFitHeight(2 * DISC);
    lens.setTranslateX(at.getX() - DISC);
    lens.setTranslateY(at.getY() - DISC);
    ground.setCenterX(at.getX());
    ground.setCenterY(at.getY());
    rim.setCenterX(at.getX());
    rim.setCenterY(at.getY());
  }
}
