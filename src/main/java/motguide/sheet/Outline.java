package motguide.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A line, open or closed, made of straight and curved steps.
 *
 * @param steps beginning with a {@link Move}
 */
public record Outline(List<Step> steps) {
  /** How far the handles of a quarter circle reach, as a share of its radius. */
  private static final double QUARTER = 0.5522847498;

  /** Copies the list. */
  public Outline {
    steps = List.copyOf(steps);
  }

  /** A step of an outline. */
  public sealed interface Step {}

  /** Begins a new line at a point. */
  public record Move(double x, double y) implements Step {}

  /** A straight line to a point. */
  public record To(double x, double y) implements Step {}

  /** A cubic curve to a point, leaving towards the first handle and coming from the second. */
  public record Curve(double x1, double y1, double x2, double y2, double x, double y)
      implements Step {}

  /** Back to where the line began. */
  public record Close() implements Step {}

  /**
   * Straight lines from point to point.
   *
   * @param xy x and y of each point in turn; at least two points
   */
  public static Outline line(double... xy) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i + 1 < xy.length; i += 2) {
      steps.add(i == 0 ? new Move(xy[0], xy[1]) : new To(xy[i], xy[i + 1]));
    }
    return new Outline(steps);
  }

  /** The area between points, as {@link #line}, closed. */
  public static Outline polygon(double... xy) {
    return line(xy).closed();
  }

  /** An upright rectangle. */
  public static Outline rectangle(double x, double y, double width, double height) {
    return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
  }

  /** An upright rectangle with round corners; the radius is at most half of the shorter side. */
  public static Outline rounded(double x, double y, double width, double height, double radius) {
    double r = Math.min(radius, Math.min(width, height) / 2);
    double h = r * (1 - QUARTER);
    double right = x + width;
    double bottom = y + height;
    return new Outline(
        List.of(
            new Move(x + r, y),
            new To(right - r, y),
            new Curve(right - h, y, right, y + h, right, y + r),
            new To(right, bottom - r),
            new Curve(right, bottom - h, right - h, bottom, right - r, bottom),
            new To(x + r, bottom),
            new Curve(x + h, bottom, x, bottom - h, x, bottom - r),
            new To(x, y + r),
            new Curve(x, y + h, x + h, y, x + r, y),
            new Close()));
  }

  /** A circle. */
  public static Outline circle(double centreX, double centreY, double radius) {
    return rounded(centreX - radius, centreY - radius, 2 * radius, 2 * radius, radius);
  }

  private Outline closed() {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Close());
    return new Outline(more);
  }

  /** What encloses it; of curves, with their handles. */
  public Bounds bounds() {
    Bounds bounds = Bounds.NOWHERE;
    for (Step step : steps) {
      bounds =
          switch (step) {
            case Move(double x, double y) -> bounds.with(new Bounds(x, y, x, y));
            case To(double x, double y) -> bounds.with(new Bounds(x, y, x, y));
            case Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                bounds.with(
                    new Bounds(
                        Math.min(x, Math.min(x1, x2)),
                        Math.min(y, Math.min(y1, y2)),
                        Math.max(x, Math.max(x1, x2)),
                        Math.max(y, Math.max(y1, y2))));
            case Close() -> bounds;
          };
    }
    return bounds;
  }
}
