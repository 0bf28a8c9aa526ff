package motguide.timeline;

/** How much is named at a zoom. */
public enum Level {
  /** Less than 6 px a year: the most important names, left of their year; squares for the rest. */
  Z0(0, 6),
  /** From 6 px a year: the most important names and the great spans. */
  Z1(6, 12),
  /** From 12 px a year: names down to importance 3. */
  Z2(12, 30),
  /** From 30 px a year: all names. */
  Z3(30, 120),
  /** From 120 px a year: all names, with summaries. */
  Z4(120, Double.POSITIVE_INFINITY);

  private static final double HYSTERESIS = 1.12;

  private final double fromPixelsPerYear;
  private final double toPixelsPerYear;

  Level(double fromPixelsPerYear, double toPixelsPerYear) {
    this.fromPixelsPerYear = fromPixelsPerYear;
    this.toPixelsPerYear = toPixelsPerYear;
  }

  /** The zoom at which it begins; 0 for the first. */
  public double fromPixelsPerYear() {
    return fromPixelsPerYear;
  }

  /** Whether this level names no less than another. */
  public boolean isAtLeast(Level other) {
    return fromPixelsPerYear >= other.fromPixelsPerYear;
  }

  /** The level of a zoom that one has jumped to. */
  public static Level at(double pixelsPerYear) {
    Level found = Z0;
    for (Level level : values()) {
      if (pixelsPerYear >= level.fromPixelsPerYear) {
        found = level;
      }
    }
    return found;
  }

  /**
   * The level of a zoom that one has come to from this level: this one until a threshold is passed
   * by 12 %, so that a level never flickers.
   */
  public Level to(double pixelsPerYear) {
    boolean stays =
        pixelsPerYear >= fromPixelsPerYear / HYSTERESIS
            && pixelsPerYear < toPixelsPerYear * HYSTERESIS;
    return stays ? this : at(pixelsPerYear);
  }
}
