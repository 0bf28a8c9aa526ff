package motguide.timeline;

/**
 * The measures of the design, in pixels at a reader’s text size.
 *
 * @param unit how many pixels one pixel of the design takes; 1 at 100 %
 */
public record Sizes(double unit) {
  /** The width of the rule that stands on a date. */
  public static final double RULE = 3;

  /** From the left edge of a flag to its text. */
  public static final double INSET_LEFT = 11;

  /** From the text of a flag to its right edge. */
  public static final double INSET_RIGHT = 9;

  /** Between the year and the name, and between the name and its badge. */
  public static final double WORD_GAP = 8;

  /** What the box of a badge adds to its text. */
  public static final double BADGE_PADDING = 10;

  /** The height of a boxed flag with two lines. */
  public static final double BOXED = 44;

  /** The height of a boxed flag without a second line. */
  public static final double BOXED_LINE = 30;

  /** The height of a flag with one line. */
  public static final double LINE = 26;

  /** The height of a flag with one line at the smallest zooms, where names stand close. */
  public static final double LINE_FAR = 20;

  /** The height of a flag with one line at the next zooms. */
  public static final double LINE_NARROW = 22;

  /** How much shorter the rule of such a flag is, at either end. */
  public static final double LINE_FAR_INSET = 2;

  /** The height of a flag with a summary of two lines. */
  public static final double SUMMARY = 82;

  /** The height of a span. */
  public static final double SPAN = 21;

  /** From the left edge of a span to its name. */
  public static final double SPAN_INSET = 9;

  /** Between a span and the name beside it. */
  public static final double SPAN_GAP = 6;

  /** The height of a cluster with the edges behind it. */
  public static final double CLUSTER = 32;

  /** What the box of a cluster, with the edges behind it, adds to its texts. */
  public static final double CLUSTER_PADDING = 30;

  /** The least distance between boxes side by side. */
  public static final double SIDE_GAP = 7;

  /** The least distance between boxes one over the other. */
  public static final double ROW_GAP = 3;

  /** The room above the first row of a lane. */
  public static final double LANE_TOP = 6;

  /** The room below the last row of a lane, for the ticks on its base line. */
  public static final double LANE_BOTTOM = 10;

  /** The least height of a lane. */
  public static final double LANE_LEAST = 46;

  /** The height of a lane that shows its ticks only. */
  public static final double LANE_COLLAPSED = 36;

  /** A square that stands for one item, with the gap to the next. */
  public static final double SQUARE_PITCH = 9.5;

  private static final double SECOND_LINE_UP_TO = 1.45;

  /** A measure of the design in pixels. */
  public double px(double designPx) {
    return designPx * unit;
  }

  /** Whether flags have a second line at this text size. */
  public boolean hasSecondLine() {
    return unit < SECOND_LINE_UP_TO;
  }
}
