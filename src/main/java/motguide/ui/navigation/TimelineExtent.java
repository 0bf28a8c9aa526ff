package motguide.ui.navigation;

import java.util.Set;
import motguide.content.LaneId;

/**
 * What of the timeline is on screen.
 *
 * @param startDay days since 1 January 1 CE at the left edge
 * @param endDay the same at the right edge; greater than {@code startDay}
 * @param hiddenLanes lanes that are not shown
 * @param folded whether long empty stretches are folded
 */
public record TimelineExtent(
    double startDay, double endDay, Set<LaneId> hiddenLanes, boolean folded) {

  /** Copies the set and refuses an empty stretch. */
  public TimelineExtent {
    if (!(endDay > startDay)) {
      throw new IllegalArgumentException("no stretch from " + startDay + " to " + endDay);
    }
    hiddenLanes = Set.copyOf(hiddenLanes);
  }
}
