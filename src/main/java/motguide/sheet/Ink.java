package motguide.sheet;

/**
 * A colour by its name in the theme; whoever writes the drawing knows what it looks like.
 *
 * @param token its name, such as {@code -c-ink}
 * @param wearer the style class that gives the name its meaning, such as {@code lane-policy}; empty
 *     for a name of the whole theme
 */
public record Ink(String token, String wearer) {

  /** The ground. */
  public static final Ink GROUND = theme("-c-bg");

  /** The ground of every other era. */
  public static final Ink ERA = theme("-c-era-b");

  /** Text. */
  public static final Ink INK = theme("-c-ink");

  /** Secondary text. */
  public static final Ink SECONDARY = theme("-c-ink2");

  /** Notes. */
  public static final Ink NOTE = theme("-c-ink3");

  /** Hairlines. */
  public static final Ink HAIR = theme("-c-hair");

  /** Edges between parts. */
  public static final Ink LINE = theme("-c-line");

  /** The axis. */
  public static final Ink EDGE = theme("-c-edge");

  private static Ink theme(String token) {
    return new Ink(token, "");
  }

  /** The colour of the marks of a lane. */
  public static Ink mark(String laneStyleClass) {
    return new Ink("-lane", laneStyleClass);
  }

  /** The colour of the text of a lane. */
  public static Ink text(String laneStyleClass) {
    return new Ink("-lane-text", laneStyleClass);
  }

  /** The colour of the areas of a lane. */
  public static Ink wash(String laneStyleClass) {
    return new Ink("-lane-wash", laneStyleClass);
  }

  /** The colour of the seal of a lane. */
  public static Ink seal(String laneStyleClass) {
    return new Ink("-lane-seal", laneStyleClass);
  }
}
