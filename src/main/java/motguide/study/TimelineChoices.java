package motguide.study;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reader has chosen for the timeline and wants to find again.
 *
 * @param japaneseEras whether years have their 和暦 beside them
 * @param filters filters kept under a name
 * @param lanes how lanes are arranged, by the code of the lens
 */
public record TimelineChoices(
    boolean japaneseEras, Map<String, TimelineFilter> filters, Map<String, LaneChoice> lanes) {

  /** What a new reader starts with. */
  public static final TimelineChoices INITIAL = new TimelineChoices(false, Map.of(), Map.of());

  /** The longest name of a filter. */
  public static final int MAX_NAME = 40;

  /** Copies the filters, by name, and refuses a name that is blank or too long. */
  public TimelineChoices {
    for (String name : filters.keySet()) {
      if (name.isBlank() || name.length() > MAX_NAME) {
        throw new IllegalArgumentException("name of a filter: " + name);
      }
    }
    filters = Collections.unmodifiableMap(new TreeMap<>(filters));
    lanes = Collections.unmodifiableMap(new TreeMap<>(lanes));
  }

  /** These choices with or without 和暦. */
  public TimelineChoices withJapaneseEras(boolean value) {
    return new TimelineChoices(value, filters, lanes);
  }

  /** These choices with {@code filter} under {@code name}, instead of what had that name. */
  public TimelineChoices keeping(String name, TimelineFilter filter) {
    Map<String, TimelineFilter> changed = new TreeMap<>(filters);
    changed.put(name, filter);
    return new TimelineChoices(japaneseEras, changed, lanes);
  }

  /** These choices without the filter of that name. */
  public TimelineChoices without(String name) {
    Map<String, TimelineFilter> changed = new TreeMap<>(filters);
    changed.remove(name);
    return new TimelineChoices(japaneseEras, changed, lanes);
  }

  /** How the lanes of a lens are arranged. */
  public LaneChoice lanesOf(String lens) {
    return lanes.getOrDefault(lens, LaneChoice.AS_GIVEN);
  }

  /** These choices with the lanes of a lens arranged otherwise. */
  public TimelineChoices withLanes(String lens, LaneChoice choice) {
    Map<String, LaneChoice> changed = new TreeMap<>(lanes);
    if (choice.equals(LaneChoice.AS_GIVEN)) {
      changed.remove(lens);
    } else {
      changed.put(lens, choice);
    }
    return new TimelineChoices(japaneseEras, filters, changed);
  }
}
