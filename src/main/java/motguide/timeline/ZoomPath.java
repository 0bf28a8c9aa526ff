package motguide.timeline;

/**
 * The way from one view to another that looks shortest: zooming out, over and in again when the
 * distance is great.
 *
 * <p>After J. J. van Wijk and W. A. A. Nuij, “Smooth and efficient zooming and panning” (InfoVis
 * 2003), with their ρ = √2.
 */
public final class ZoomPath {
  private static final double RHO = Math.sqrt(2);
  private static final double NEAR = 1e-6;

  private final Viewport from;
  private final Viewport to;
  private final double widthPx;
  private final double distance;
  private final double fromAngle;
  private final double length;

  /**
   * The path between two views.
   *
   * @param widthPx the width of the canvas
   */
  public ZoomPath(Viewport from, Viewport to, double widthPx) {
    this.from = from;
    this.to = to;
    this.widthPx = widthPx;
    double w0 = from.daysPerPixel() * widthPx;
    double w1 = to.daysPerPixel() * widthPx;
    this.distance = to.centreDay() - from.centreDay();
    double d = Math.abs(distance);
    if (d < NEAR * Math.min(w0, w1)) {
      fromAngle = 0;
      length = Math.abs(Math.log(w1 / w0)) / RHO;
    } else {
      double rho2 = RHO * RHO;
      double squares = w1 * w1 - w0 * w0;
      double fourth = rho2 * rho2 * d * d;
      double b0 = (squares + fourth) / (2 * w0 * rho2 * d);
      double b1 = (squares - fourth) / (2 * w1 * rho2 * d);
      fromAngle = angle(b0);
      length = (angle(b1) - fromAngle) / RHO;
    }
  }

  /** ln(√(b² + 1) − b), without losing the digits where b is large. */
  private static double angle(double b) {
    return b > 0 ? -Math.log(Math.sqrt(b * b + 1) + b) : Math.log(Math.sqrt(b * b + 1) - b);
  }

  /** How long the way is, in the unit of the paper; 0 if both views are the same. */
  public double length() {
    return length;
  }

  /**
   * The view at a part of the way.
   *
   * @param part 0 gives the first view, 1 the second, exactly
   */
  public Viewport at(double part) {
    if (part <= 0) {
      return from;
    }
    if (part >= 1) {
      return to;
    }
    double w0 = from.daysPerPixel() * widthPx;
    double s = part * length;
    double d = Math.abs(distance);
    if (d < NEAR * Math.min(w0, to.daysPerPixel() * widthPx)) {
      double sign = to.daysPerPixel() < from.daysPerPixel() ? -1 : 1;
      double zoom = from.daysPerPixel() * Math.exp(sign * RHO * s);
      return new Viewport(from.centreDay() + distance * part, zoom);
    }
    double coshFrom = Math.cosh(fromAngle);
    double here = RHO * s + fromAngle;
    double walked = w0 / (RHO * RHO * d) * (coshFrom * Math.tanh(here) - Math.sinh(fromAngle));
    double width = w0 * coshFrom / Math.cosh(here);
    return new Viewport(from.centreDay() + walked * distance, width / widthPx);
  }
}
