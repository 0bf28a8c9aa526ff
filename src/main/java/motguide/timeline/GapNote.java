package motguide.timeline;

/**
 * The words in a long empty stretch.
 *
 * @param stretch whole years without any item
 * @param lane the lane it is written in
 * @param fromX where the stretch begins on screen
 * @param toX where it ends
 * @param textX where the words begin
 * @param y the upper edge of the words in the lane
 * @param textPx how wide the words are
 */
public record GapNote(
    AxisRange stretch, int lane, double fromX, double toX, double textX, double y, double textPx) {}
