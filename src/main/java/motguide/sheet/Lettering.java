package motguide.sheet;

import motguide.timeline.TextMeasure;

/**
 * How words are set.
 *
 * @param sizePx the size of the type; one em
 */
public record Lettering(Face face, double sizePx) {
  private static final double ASCENT = 0.88;
  private static final double DESCENT = 0.24;

  /** How the words of a timeline are set, as on screen. */
  public static Lettering of(TextMeasure.Role role) {
    return switch (role) {
      case YEAR, NAME, COUNT -> new Lettering(Face.SEMI_BOLD, 14);
      case LINE_YEAR -> new Lettering(Face.SEMI_BOLD, 13);
      case LINE -> new Lettering(Face.MEDIUM, 13);
      case SECOND, BAND_SECOND -> new Lettering(Face.REGULAR, 11);
      case BADGE -> new Lettering(Face.MEDIUM, 11);
      case SUMMARY, COUNT_YEARS -> new Lettering(Face.REGULAR, 12);
      case GAP -> new Lettering(Face.REGULAR, 13);
      case BAND -> new Lettering(Face.SEMI_BOLD, 12.5);
      case TICK -> new Lettering(Face.MEDIUM, 13);
      case ARC -> new Lettering(Face.MEDIUM, 11.5);
    };
  }

  /** How far letters reach above the base line. */
  public double ascentPx() {
    return ASCENT * sizePx;
  }

  /** How far letters reach below the base line. */
  public double descentPx() {
    return DESCENT * sizePx;
  }

  /** The base line of a line of words whose letters stand in the middle of {@code y}. */
  public double baselineAt(double y) {
    // The capitals and the body of kanji lie between −0.06 and 0.82 em; their middle is at 0.36.
    return y + 0.36 * sizePx;
  }
}
