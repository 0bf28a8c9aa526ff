package motguide.timeline;

/** Tells how wide a text is. */
public interface TextMeasure {

  /** What a text is for, which decides its font. */
  enum Role {
    /** The year of a flag. */
    YEAR,
    /** The name of a flag of importance 5. */
    NAME,
    /** The year on one line, of lesser importance or smaller zoom. */
    LINE_YEAR,
    /** The name on one line. */
    LINE,
    /** The second line of a flag. */
    SECOND,
    /** A summary. */
    SUMMARY,
    /** A badge. */
    BADGE,
    /** The number of a cluster. */
    COUNT,
    /** The years of a cluster. */
    COUNT_YEARS,
    /** A sentence in a gap. */
    GAP,
    /** The name of a band. */
    BAND,
    /** The second line of a band. */
    BAND_SECOND,
    /** A label of the axis. */
    TICK,
    /** The word beside an arc. */
    ARC
  }

  /** The width of a line of text in pixels. */
  double width(String text, Role role);
}
