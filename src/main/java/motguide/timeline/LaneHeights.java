package motguide.timeline;

/** Shares the height of the canvas among lanes by the rows each needs. */
final class LaneHeights {
  private LaneHeights() {}

  /**
   * Heights that fill the canvas; more than it only if there are too many lanes for their least
   * height.
   *
   * @param needs the height each lane would like
   * @param least the height no lane goes below
   */
  static double[] share(double[] needs, double heightPx, double least) {
    double[] heights = new double[needs.length];
    double wanted = 0;
    for (int i = 0; i < needs.length; i++) {
      heights[i] = Math.max(least, needs[i]);
      wanted += heights[i];
    }
    if (needs.length == 0) {
      return heights;
    }
    double over = wanted - least * needs.length;
    double free = Math.max(0, heightPx - least * needs.length);
    double used = 0;
    for (int i = 0; i < heights.length; i++) {
      double extra = over > 0 ? (heights[i] - least) / over * free : free / heights.length;
      double exact = least + extra;
      // Whole pixels, without losing any: each lane ends where the sum rounds to.
      double end = Math.round(used + exact);
      heights[i] = end - Math.round(used);
      used += exact;
    }
    return heights;
  }
}
