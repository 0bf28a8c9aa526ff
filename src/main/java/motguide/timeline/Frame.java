package motguide.timeline;

import java.util.List;

/**
 * All that is on the canvas for one view.
 *
 * @param lanesPx the height of all lanes, which may be more than was asked for
 * @param yearsPerStack how many years a stack of squares stands for
 */
public record Frame(
    AxisScale scale,
    Level level,
    Sizes sizes,
    Emphasis emphasis,
    List<LaneFrame> lanes,
    double lanesPx,
    List<GapNote> gaps,
    List<Tick> ticks,
    long yearsPerStack) {}
