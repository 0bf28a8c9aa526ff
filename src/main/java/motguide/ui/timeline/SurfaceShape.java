package motguide.ui.timeline;

import motguide.timeline.Sizes;

/**
 * How the surface is divided from top to bottom.
 *
 * @param lanesY where the lanes begin, under the header of bands
 * @param axisY where they end and the axis begins
 */
record SurfaceShape(double lanesY, double axisY, double heightPx) {
  private static final double HEADER = 44;
  private static final double AXIS = 34;
  private static final double AXIS_TWO_LINES = 46;

  static SurfaceShape of(double heightPx, Sizes sizes, boolean twoLinesOfTicks, boolean hasBands) {
    double header = hasBands ? Math.rint(sizes.px(HEADER)) : 1;
    double axis = Math.rint(sizes.px(twoLinesOfTicks ? AXIS_TWO_LINES : AXIS));
    return new SurfaceShape(header, Math.max(header, heightPx - axis), heightPx);
  }

  double lanesHeight() {
    return axisY - lanesY;
  }
}
