package motguide.lecture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which key does what in a lecture. Immutable; no key does two things, and digits and Enter stay
 * free for scene numbers.
 *
 * <p>Keys go by the names JavaFX gives them, such as {@code PAGE_DOWN}.
 */
public final class KeyTable {

  private static final Set<String> RESERVED = Set.of("ENTER", "TAB", "SHIFT", "CONTROL", "ALT");

  /** The keys that come with the guide. */
  public static final KeyTable USUAL = usual();

  private final Map<Action, List<String>> keys;

  private KeyTable(Map<Action, List<String>> keys) {
    this.keys = Collections.unmodifiableMap(keys);
  }

  private static KeyTable usual() {
    Map<Action, List<String>> keys = new EnumMap<>(Action.class);
    for (Action action : Action.values()) {
      keys.put(action, action.usualKeys());
    }
    return new KeyTable(keys);
  }

  /** What became of a wish to change the table. */
  public sealed interface Change {

    /** The table as wished. */
    record Changed(KeyTable table) implements Change {}

    /** The key does something else already. */
    record Taken(String key, Action by) implements Change {}

    /** The key is needed for scene numbers, or is no key of its own. */
    record Reserved(String key) implements Change {}

    /** It is the only key of its action, which must keep one. */
    record Needed(String key, Action of) implements Change {}
  }

  /** The keys of an action, the one shown first; never none. */
  public List<String> keysOf(Action action) {
    return keys.getOrDefault(action, action.usualKeys());
  }

  /** What a key does; empty for nothing. */
  public Optional<Action> actionOf(String key) {
    return keys.entrySet().stream()
        .filter(entry -> entry.getValue().contains(key))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isReserved(String key) {
    return RESERVED.contains(key) || key.matches("(DIGIT|NUMPAD)[0-9]");
  }

  /** Gives an action one key more, which becomes the one shown. */
  public Change adding(Action action, String key) {
    if (isReserved(key)) {
      return new Change.Reserved(key);
    }
    Optional<Action> owner = actionOf(key);
    if (owner.isPresent() && owner.get() != action) {
      return new Change.Taken(key, owner.get());
    }
    List<String> more = new ArrayList<>(keysOf(action));
    more.remove(key);
    more.addFirst(key);
    return new Change.Changed(with(action, more));
  }

  /** Takes a key away from an action. */
  public Change removing(Action action, String key) {
    List<String> fewer = new ArrayList<>(keysOf(action));
    if (fewer.remove(key) && fewer.isEmpty()) {
      return new Change.Needed(key, action);
    }
    return new Change.Changed(with(action, fewer));
  }

  private KeyTable with(Action action, List<String> changed) {
    Map<Action, List<String>> next = new EnumMap<>(keys);
    next.put(action, List.copyOf(changed));
    return new KeyTable(next);
  }

  /** The actions whose keys are not the usual ones, with their keys. */
  public Map<Action, List<String>> changes() {
    Map<Action, List<String>> changes = new EnumMap<>(keys);
    changes.entrySet().removeIf(entry -> entry.getValue().equals(entry.getKey().usualKeys()));
    return changes;
  }

  /**
   * The usual table with changes, as {@link #changes()} gave them; the usual one if they would
   * leave a key with two meanings or an action without a key.
   */
  public static KeyTable of(Map<Action, List<String>> changes) {
    Map<Action, List<String>> next = new EnumMap<>(USUAL.keys);
    changes.forEach((action, wanted) -> next.put(action, List.copyOf(wanted)));
    long wanted = next.values().stream().mapToLong(List::size).sum();
    long different = next.values().stream().flatMap(List::stream).distinct().count();
    boolean complete = next.values().stream().noneMatch(List::isEmpty);
    boolean free = next.values().stream().flatMap(List::stream).noneMatch(KeyTable::isReserved);
    return wanted == different && complete && free ? new KeyTable(next) : USUAL;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyTable that && keys.equals(that.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
