package motguide.study;

import java.util.List;
import java.util.Set;

/**
 * How the reader has arranged the lanes of a lens.
 *
 * @param order ids from top to bottom; lanes that are not named follow as the pack has them
 * @param collapsed ids of the lanes that show their ticks only
 */
public record LaneChoice(List<String> order, Set<String> collapsed) {

  /** As the pack has them, all open. */
  public static final LaneChoice AS_GIVEN = new LaneChoice(List.of(), Set.of());

  /** Copies both. */
  public LaneChoice {
    order = List.copyOf(order);
    collapsed = Set.copyOf(collapsed);
  }

  /** This choice with another order. */
  public LaneChoice withOrder(List<String> value) {
    return new LaneChoice(value, collapsed);
  }

  /** This choice with other lanes collapsed. */
  public LaneChoice withCollapsed(Set<String> value) {
    return new LaneChoice(order, value);
  }
}
