package motguide.timeline;

/**
 * A chip at an edge of a lane that tells how many items lie beyond.
 *
 * @param before whether at the left edge
 * @param x its left edge on the canvas
 * @param y its upper edge in the lane
 */
public record EdgeChip(
    boolean before, int count, double x, double y, double widthPx, double heightPx) {}
