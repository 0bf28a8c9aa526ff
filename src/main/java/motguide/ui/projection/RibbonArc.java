package motguide.ui.projection;

/**
 * The curve of an influence between two dots of the ribbon, and its arrowhead. Within a lane it
 * springs over the line; between lanes it leaves upright and arrives level.
 *
 * @param headDx across the arrow, 1 to the right and −1 to the left at its tip
 * @param headDy down the arrow, likewise
 */
record RibbonArc(
    double x0,
    double y0,
    double cx1,
    double cy1,
    double cx2,
    double cy2,
    double x1,
    double y1,
    double headDx,
    double headDy) {
  private static final double RISE = 0.3;
  private static final double MOST_RISE = 74;
  private static final double LEAST_LEVEL = 12;

  /**
   * The arc from one dot to another.
   *
   * @param fromRadius how far from the middle of the source it begins
   * @param toRadius how far from the middle of the target it ends
   */
  static RibbonArc of(
      double fromX, double fromY, double fromRadius, double toX, double toY, double toRadius) {
    double side = toX >= fromX ? 1 : -1;
    if (fromY == toY) {
      double rise = Math.min(MOST_RISE, Math.abs(toX - fromX) * RISE);
      double x0 = fromX + side * fromRadius * 0.7;
      double y0 = fromY - fromRadius * 0.7;
      double x1 = toX - side * toRadius * 0.85;
      double y1 = toY - toRadius * 0.6;
      double third = (x1 - x0) / 3;
      return headed(x0, y0, x0 + third, y0 - rise, x1 - third, y1 - rise, x1, y1);
    }
    double down = toY > fromY ? 1 : -1;
    double y0 = fromY + down * fromRadius;
    if (Math.abs(toX - fromX) < toRadius + LEAST_LEVEL) {
      double y1 = toY - down * toRadius;
      double third = (y1 - y0) / 3;
      return headed(fromX, y0, fromX, y0 + third, toX, y1 - third, toX, y1);
    }
    double x1 = toX - side * toRadius;
    return headed(fromX, y0, fromX, toY, fromX + (x1 - fromX) * 0.25, toY, x1, toY);
  }

  private static RibbonArc headed(
      double x0, double y0, double cx1, double cy1, double cx2, double cy2, double x1, double y1) {
    double length = Math.max(1e-6, Math.hypot(x1 - cx2, y1 - cy2));
    return new RibbonArc(
        x0, y0, cx1, cy1, cx2, cy2, x1, y1, (x1 - cx2) / length, (y1 - cy2) / length);
  }
}
