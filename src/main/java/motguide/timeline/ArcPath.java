package motguide.timeline;

import java.util.List;

/**
 * The curve of an arc: a cubic Bézier from (x0, y0) over two control points to (x1, y1).
 *
 * <p>Influence leaves its source straight up or down from the rule on its date, and enters its
 * target sideways at its rule, so that the arrow points at a date.
 */
public record ArcPath(
    double x0, double y0, double cx1, double cy1, double cx2, double cy2, double x1, double y1) {

  private static final double LEAN = 0.25;
  private static final double HEAD_GAP = 3;
  private static final double HEAD_SHARE = 0.72;
  private static final double CLOSE_PX = 30;
  private static final double BOW_PX = 34;

  /**
   * What an arc ties.
   *
   * @param ruleX where its date stands
   */
  public record End(double ruleX, double left, double right, double top, double bottom) {
    double middle() {
      return (top + bottom) / 2;
    }
  }

  /**
   * The arc of a link.
   *
   * @param entryPx how far below the middle of the target it arrives
   */
  public static ArcPath of(End from, End to, AxisLink.Kind kind, double entryPx) {
    return kind == AxisLink.Kind.CONTRAST ? beside(from, to) : into(from, to, entryPx);
  }

  private static ArcPath into(End from, End to, double entryPx) {
    double most = Math.max(0, (to.bottom() - to.top()) / 2 - 4);
    double y1 = to.middle() + Math.clamp(entryPx, -most, most);
    boolean overlapping = y1 > from.top() && y1 < from.bottom();
    double x0 = from.ruleX() + 1.5;
    boolean forward = to.ruleX() > x0;
    double x1 = forward ? to.left() - HEAD_GAP : to.right() + HEAD_GAP;
    if (overlapping) {
      double start = forward ? from.right() : from.left();
      if (forward == start < x1) {
        double third = (x1 - start) / 3;
        return new ArcPath(
            start, from.middle(), start + third, from.middle(), x1 - third, y1, x1, y1);
      }
    }
    double y0 = y1 > from.middle() ? from.bottom() : from.top();
    if (Math.abs(to.ruleX() - x0) < CLOSE_PX) {
      // Straight above or below: out to the left and in again, so that the arrow meets the rule.
      double end = to.left() - HEAD_GAP;
      double bow = Math.min(x0, end) - BOW_PX;
      return new ArcPath(x0, y0, bow, y0 + (y1 - y0) / 3, bow, y1, end, y1);
    }
    double cx2 = x0 + LEAN * (x1 - x0);
    return new ArcPath(x0, y0, x0, y1, cx2, y1, x1, y1);
  }

  /** A tie without direction: sideways out of the one, up or down into the other. */
  private static ArcPath beside(End one, End other) {
    End first = one.left() <= other.left() ? one : other;
    End second = first.equals(one) ? other : one;
    double x1 = Math.max(second.ruleX() + 1.5, Math.min(first.right() + 40, second.right() - 8));
    double y0 = first.middle();
    boolean sameRow = y0 > second.top() && y0 < second.bottom();
    if (sameRow) {
      double third = (second.left() - first.right()) / 3;
      return new ArcPath(
          first.right(),
          y0,
          first.right() + third,
          y0,
          second.left() - third,
          second.middle(),
          second.left(),
          second.middle());
    }
    double y1 = y0 < second.top() ? second.top() : second.bottom();
    double x0 = Math.min(first.right(), Math.max(first.ruleX(), x1));
    return new ArcPath(x0, y0, x1, y0, x1, y0 + (y1 - y0) * LEAN, x1, y1);
  }

  /** The x of a point of the curve; 0 gives the start, 1 the end. */
  public double xAt(double part) {
    return bezier(x0, cx1, cx2, x1, part);
  }

  /** The y of a point of the curve. */
  public double yAt(double part) {
    return bezier(y0, cy1, cy2, y1, part);
  }

  /** The head of an arrow at its end, of that length: x and y of three points in turn. */
  public List<Double> head(double px) {
    double towards = x1 >= cx2 ? 1 : -1;
    double back = x1 - towards * px;
    return List.of(back, y1 - px * HEAD_SHARE, x1, y1, back, y1 + px * HEAD_SHARE);
  }

  /** Roughly how long it is. */
  public double length() {
    double length = 0;
    for (int i = 1; i <= 8; i++) {
      length += Math.hypot(xAt(i / 8.0) - xAt((i - 1) / 8.0), yAt(i / 8.0) - yAt((i - 1) / 8.0));
    }
    return length;
  }

  private static double bezier(double a, double b, double c, double d, double t) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  }
}
