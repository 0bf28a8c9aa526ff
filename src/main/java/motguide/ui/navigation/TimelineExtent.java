package motguide.ui.navigation;

import java.util.Optional;
import java.util.Set;
import motguide.timeline.AxisRange;
import motguide.timeline.TimelineModel;

/**
 * What of the timeline is on screen, and how.
 *
 * @param model the events and lanes that the reader has chosen
 * @param range from the left edge to the right
 * @param hiddenLanes ids of lanes of the model that are not shown
 * @param collapsedLanes ids of lanes that show their ticks only
 * @param folded whether long empty stretches are folded
 * @param japaneseEras whether Japanese eras stand under the years
 * @param selected id of the event whose ties are shown; empty for none
 */
public record TimelineExtent(
    TimelineModel model,
    AxisRange range,
    Set<String> hiddenLanes,
    Set<String> collapsedLanes,
    boolean folded,
    boolean japaneseEras,
    Optional<String> selected) {

  /** Copies the sets. */
  public TimelineExtent {
    hiddenLanes = Set.copyOf(hiddenLanes);
    collapsedLanes = Set.copyOf(collapsedLanes);
  }

  /** An extent whose lanes are all open. */
  public TimelineExtent(
      TimelineModel model,
      AxisRange range,
      Set<String> hiddenLanes,
      boolean folded,
      boolean japaneseEras,
      Optional<String> selected) {
    this(model, range, hiddenLanes, Set.of(), folded, japaneseEras, selected);
  }
}
