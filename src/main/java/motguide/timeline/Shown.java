package motguide.timeline;

/**
 * A name, bar or cluster as it stands on screen.
 *
 * @param box its place in the lane
 * @param startX where its date stands: the left edge of its rule
 * @param endX where a bar ends
 * @param left the left edge of all of it
 * @param right the right edge of all of it
 * @param textX where the label begins, with its insets
 * @param named whether the label is shown; a bar that is partly outside may go without
 */
public record Shown(
    Box box, double startX, double endX, double left, double right, double textX, boolean named) {

  /** Its upper edge in the lane. */
  public double y() {
    return box.y();
  }
}
