package motguide.lecture;

import java.util.HashSet;
import java.util.Set;
import motguide.content.LaneId;

/**
 * What is kept from the room for the class to guess, until the next click reveals it.
 *
 * @param dates years in words, on the flag and along the axis
 * @param names the name of the event in play
 * @param lanes everything that stands in these lanes
 */
public record Blind(boolean dates, boolean names, Set<LaneId> lanes) {

  /** Nothing is kept back. */
  public static final Blind NOTHING = new Blind(false, false, Set.of());

  /** Copies the set. */
  public Blind {
    lanes = Set.copyOf(lanes);
  }

  /** Whether nothing is kept back. */
  public boolean isNothing() {
    return !dates && !names && lanes.isEmpty();
  }

  /** The same with dates kept back, or shown again. */
  public Blind withDates(boolean value) {
    return new Blind(value, names, lanes);
  }

  /** The same with names kept back, or shown again. */
  public Blind withNames(boolean value) {
    return new Blind(dates, value, lanes);
  }

  /** The same with a lane kept back, or shown again if it was. */
  public Blind toggled(LaneId lane) {
    Set<LaneId> changed = new HashSet<>(lanes);
    if (!changed.remove(lane)) {
      changed.add(lane);
    }
    return new Blind(dates, names, changed);
  }
}
