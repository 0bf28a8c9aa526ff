package motguide.timeline;

import java.util.List;

/**
 * A lane as it stands on screen.
 *
 * @param y its upper edge on the canvas
 * @param names what is named, none overlapping another
 * @param chips what lies beyond the edges
 * @param squares stacks of squares, at the smallest zooms only
 */
public record LaneFrame(
    AxisLane lane,
    LaneIndex index,
    double y,
    double heightPx,
    List<Shown> names,
    List<EdgeChip> chips,
    List<UnitSquares.Stack> squares) {}
