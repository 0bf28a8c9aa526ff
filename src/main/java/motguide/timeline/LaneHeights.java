package motguide.timeline;

/** Shares the height of the canvas among lanes by the rows each needs. */
final class LaneHeights {
  private LaneHeights() {}

  /**
   * Heights that fill the canvas, in whole pixels; more than it only if the lanes need more at
   * least, in which case the reader scrolls.
   *
   * @param needs the height each lane would like
   * @param leasts the height each lane needs at least
   */
  static double[] share(double[] needs, double[] leasts, double heightPx) {
    double least = 0;
    double over = 0;
    for (int i = 0; i < needs.length; i++) {
      least += leasts[i];
      over += Math.max(0, needs[i] - leasts[i]);
    }
    double free = Math.max(0, heightPx - least);
    double[] heights = new double[needs.length];
    double used = 0;
    for (int i = 0; i < needs.length; i++) {
      double extra =
          over > 0 ? Math.max(0, needs[i] - leasts[i]) / over * free : free / needs.length;
      double exact = leasts[i] + extra;
      // Each lane ends on a whole pixel, and none is lost.
      heights[i] = Math.rint(used + exact) - Math.rint(used);
      used += exact;
    }
    return heights;
  }
}
