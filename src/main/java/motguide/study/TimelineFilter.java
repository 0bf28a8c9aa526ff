package motguide.study;

import java.util.EnumSet;
import java.util.Set;
import motguide.content.Certainty;
import motguide.content.Event;
import motguide.content.EventType;

/**
 * Which events of the timeline the reader keeps to.
 *
 * @param certainties how well supported they may be
 * @param types of which kinds they may be
 * @param leastImportance the least importance, 1 (all) to 5
 * @param hides whether the others go, instead of stepping back
 */
public record TimelineFilter(
    Set<Certainty> certainties, Set<EventType> types, int leastImportance, boolean hides) {

  /** Everything; what it leaves out, which is nothing, would be dimmed. */
  public static final TimelineFilter ALL =
      new TimelineFilter(EnumSet.allOf(Certainty.class), EnumSet.allOf(EventType.class), 1, false);

  /** Copies the sets and refuses an importance that is none. */
  public TimelineFilter {
    if (leastImportance < 1 || leastImportance > 5) {
      throw new IllegalArgumentException("least importance " + leastImportance);
    }
    certainties = Set.copyOf(certainties);
    types = Set.copyOf(types);
  }

  /** Whether the event is kept. */
  public boolean keeps(Event event) {
    return certainties.contains(event.certainty())
        && types.contains(event.type())
        && event.importance() >= leastImportance;
  }

  /** Whether it keeps everything. */
  public boolean keepsAll() {
    return certainties.size() == Certainty.values().length
        && types.size() == EventType.values().length
        && leastImportance == 1;
  }

  /** This filter with or without events so supported. */
  public TimelineFilter with(Certainty certainty, boolean kept) {
    Set<Certainty> changed = EnumSet.noneOf(Certainty.class);
    changed.addAll(certainties);
    if (kept) {
      changed.add(certainty);
    } else {
      changed.remove(certainty);
    }
    return new TimelineFilter(changed, types, leastImportance, hides);
  }

  /** This filter with or without events of the kind. */
  public TimelineFilter with(EventType type, boolean kept) {
    Set<EventType> changed = EnumSet.noneOf(EventType.class);
    changed.addAll(types);
    if (kept) {
      changed.add(type);
    } else {
      changed.remove(type);
    }
    return new TimelineFilter(certainties, changed, leastImportance, hides);
  }

  /** This filter with another least importance. */
  public TimelineFilter withLeastImportance(int value) {
    return new TimelineFilter(certainties, types, value, hides);
  }

  /** This filter with the others hidden, or dimmed. */
  public TimelineFilter withHides(boolean value) {
    return new TimelineFilter(certainties, types, leastImportance, value);
  }
}
