package motguide.timeline;

/**
 * A small stretch of zooms that share one arrangement of names: four to each doubling.
 *
 * <p>Names are arranged for the smallest zoom of the step, so that at every other zoom of it they
 * only stand farther apart.
 *
 * @param index 0 begins at one day per pixel; larger is closer
 */
public record ZoomStep(int index) {
  private static final double PER_DOUBLING = 4;
  private static final double HYSTERESIS = 1.05;

  /** The step of a zoom that one has jumped to. */
  public static ZoomStep at(double daysPerPixel) {
    return new ZoomStep(
        (int) Math.floor(-Math.log(daysPerPixel) / Math.log(2) * PER_DOUBLING + 1e-9));
  }

  /** The step of a zoom that one has come to from this step: this one for a little longer. */
  public ZoomStep to(double daysPerPixel) {
    boolean within =
        daysPerPixel <= daysPerPixel()
            && daysPerPixel >= Math.pow(2, -(index + 1) / PER_DOUBLING) / HYSTERESIS;
    return within ? this : at(daysPerPixel);
  }

  /** The smallest zoom that is shown by it, for which names are arranged. */
  public double daysPerPixel() {
    return Math.pow(2, -index / PER_DOUBLING) * HYSTERESIS;
  }
}
