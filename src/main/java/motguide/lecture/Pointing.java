package motguide.lecture;

import org.jspecify.annotations.Nullable;

/**
 * What the lecturer points with, and where.
 *
 * @param at null while the hand is away from the axis
 */
public record Pointing(Tool tool, @Nullable Spot at) {

  /** With nothing. */
  public static final Pointing NONE = new Pointing(Tool.NONE, null);

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
    return new Pointing(tool, spot);
  }
}
