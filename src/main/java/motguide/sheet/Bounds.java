package motguide.sheet;

/**
 * An upright rectangle that encloses something.
 *
 * @param right not less than {@code left}
 * @param bottom not less than {@code top}
 */
public record Bounds(double left, double top, double right, double bottom) {

  /** What encloses nothing; the start of a union. */
  static final Bounds NOWHERE =
      new Bounds(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  /** Its width; 0 for one that encloses nothing. */
  public double width() {
    return Math.max(0, right - left);
  }

  /** Its height; 0 for one that encloses nothing. */
  public double height() {
    return Math.max(0, bottom - top);
  }

  /** Whether the two have a point in common. */
  public boolean touches(Bounds other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }

  /** Whether the other lies wholly within, give or take {@code slack}. */
  public boolean contains(Bounds other, double slack) {
    return other.left >= left - slack
        && other.right <= right + slack
        && other.top >= top - slack
        && other.bottom <= bottom + slack;
  }

  /** What encloses both. */
  Bounds with(Bounds other) {
    return new Bounds(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The same, larger by {@code by} on each side. */
  Bounds grown(double by) {
    return new Bounds(left - by, top - by, right + by, bottom + by);
  }
}
