package motguide.lecture;

/**
 * A place on the axis that stays on its event while the view moves.
 *
 * @param day days since 1 January 1 CE
 * @param height 0 at the top of the lanes to 1 at their bottom; negative above them
 */
public record Spot(double day, double height) {

  /** Refuses what is no place. */
  public Spot {
    if (!Double.isFinite(day) || !Double.isFinite(height)) {
      throw new IllegalArgumentException("no place: day " + day + ", height " + height);
    }
  }
}
