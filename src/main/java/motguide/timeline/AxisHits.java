package motguide.timeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which items a search has found; while there are any, the other items are dimmed.
 *
 * @param byId the part of the name that matched, by item id; an empty part where the name itself
 *     does not match
 * @param searching whether a search is on at all; a search without hits dims everything
 */
public record AxisHits(Map<String, Part> byId, boolean searching) {

  /**
   * A part of a name, in characters.
   *
   * @param start inclusive
   * @param end exclusive
   */
  public record Part(int start, int end) {
    /** No part of the name. */
    public static final Part NONE = new Part(0, 0);
  }

  /** No search. */
  public static final AxisHits NONE = new AxisHits(Map.of(), false);

  /** Copies the map. */
  public AxisHits {
    byId = Map.copyOf(byId);
  }

  /** The hits of a search. */
  public static AxisHits of(Map<String, Part> byId) {
    return new AxisHits(byId, true);
  }

  /** Whether the item was found. */
  public boolean contains(String id) {
    return byId.containsKey(id);
  }

  /** The part of its name that matched; null where it does not. */
  public @Nullable Part part(String id) {
    Part part = byId.get(id);
    return part == null || part.equals(Part.NONE) ? null : part;
  }
}
