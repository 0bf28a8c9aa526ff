package motguide.study;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reader has chosen for the timeline and wants to find again.
 *
 * @param japaneseEras whether years have their 和暦 beside them
 * @param filters filters kept under a name
 */
public record TimelineChoices(boolean japaneseEras, Map<String, TimelineFilter> filters) {

  /** What a new reader starts with. */
  public static final TimelineChoices INITIAL = new TimelineChoices(false, Map.of());

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
  }

  /** These choices with or without 和暦. */
  public TimelineChoices withJapaneseEras(boolean value) {
    return new TimelineChoices(value, filters);
  }

  /** These choices with {@code filter} under {@code name}, instead of what had that name. */
  public TimelineChoices keeping(String name, TimelineFilter filter) {
    Map<String, TimelineFilter> changed = new TreeMap<>(filters);
    changed.put(name, filter);
    return new TimelineChoices(japaneseEras, changed);
  }

  /** These choices without the filter of that name. */
  public TimelineChoices without(String name) {
    Map<String, TimelineFilter> changed = new TreeMap<>(filters);
    changed.remove(name);
    return new TimelineChoices(japaneseEras, changed);
  }
}
