package motguide.lecture;

import org.jspecify.annotations.Nullable;

/**
 * What the lecturer points with, and where.
 *
 * @param at null while the hand is away from the axis
 * @param line the line of ink being drawn; null while none is
 */
public record Pointing(Tool tool, @Nullable Spot at, @Nullable Stroke line) {

  /** With nothing. */
  public static final Pointing NONE = new Pointing(Tool.NONE, null);

  /** No ink is being drawn. */
  public Pointing(Tool tool, @Nullable Spot at) {
    this(tool, at, null);
  }

  /** What a hand over the axis does. */
  public enum Tool {
    /** Moves the view: drag and wheel digress. */
    NONE,
    /** A large dot. */
    POINTER,
    /** All is dim but a disc. */
    SPOTLIGHT,
    /** A disc is enlarged. */
    MAGNIFIER,
    /** Draws. */
    INK
  }

  /** The same tool elsewhere. */
  public Pointing movedTo(@Nullable Spot spot) {
    return new Pointing(tool, spot, line);
  }

  /** The same with another line being drawn, or with none. */
  public Pointing drawing(@Nullable Stroke stroke) {
    return new Pointing(tool, at, stroke);
  }
}
