package motguide.timeline;

import java.util.List;

/**
 * The arranged names of a lane, or of a stretch of it.
 *
 * @param boxes none of which overlaps another at any zoom of the step
 * @param homeless most important items for which there was no room
 * @param usedPx the height that was used
 */
record LanePiece(List<Box> boxes, List<Box> homeless, double usedPx) {}
