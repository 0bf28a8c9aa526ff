package motguide.timeline;

import java.util.List;

/**
 * A lane as it stands on screen.
 *
 * @param y its upper edge on the canvas
 * @param collapsed whether it shows its ticks only
 * @param names what is named, none overlapping another
 * @param chips what lies beyond the edges
 * @param squares stacks of squares, at the smallest zooms only
 */
public record LaneFrame(
    AxisLane lane,
    LaneIndex index,
    double y,
    double heightPx,
    boolean collapsed,
    List<Shown> names,
    List<EdgeChip> chips,
    List<UnitSquares.Stack> squares) {}
