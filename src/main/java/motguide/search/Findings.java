package motguide.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param hits best first within each kind, kinds in their order
 * @param totals how many there are of each kind, shown or not; kinds without any are absent
 */
public record Findings(List<Hit> hits, Map<Target.Kind, Integer> totals) {
  /** Nothing. */
  public static final Findings NONE = new Findings(List.of(), Map.of());

  /** Copies the collections. */
  public Findings {
    hits = List.copyOf(hits);
    totals = totals.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(totals));
  }

  /** How many things were found, shown or not. */
  public int total() {
    return totals.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The hits of one kind. */
  public List<Hit> of(Target.Kind kind) {
    return hits.stream().filter(hit -> hit.target().kind() == kind).toList();
  }
}
