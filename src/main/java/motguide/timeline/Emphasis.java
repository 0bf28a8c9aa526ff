package motguide.timeline;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which items have the reader’s attention just now, by index in the model.
 *
 * @param selected −1 for none
 * @param related tied to the selected one
 * @param hits found by a search
 * @param searching whether a search is on at all
 * @param touchedLanes lanes an arc of the selected item begins or ends in
 */
public record Emphasis(
    int selected,
    Set<Integer> related,
    Set<Integer> hits,
    boolean searching,
    Set<String> touchedLanes) {

  /** Nothing in particular. */
  public static final Emphasis NONE = new Emphasis(-1, Set.of(), Set.of(), false, Set.of());

  private static final int MOST_HITS = 400;

  /** Copies the sets. */
  public Emphasis {
    related = Set.copyOf(related);
    hits = Set.copyOf(hits);
    touchedLanes = Set.copyOf(touchedLanes);
  }

  /** The emphasis of a selection and a search. */
  public static Emphasis of(TimelineModel model, @Nullable String selectedId, AxisHits hits) {
    Set<Integer> related = new HashSet<>();
    Set<String> touched = new HashSet<>();
    int selected = selectedId == null ? -1 : model.indexOf(selectedId);
    if (selectedId != null && selected >= 0) {
      for (AxisLink link : model.linksOf(selectedId)) {
        int other = model.indexOf(link.other(selectedId));
        if (other != selected) {
          related.add(other);
          touched.addAll(model.items().get(other).laneIds());
        }
      }
      if (!related.isEmpty()) {
        touched.addAll(model.items().get(selected).laneIds());
      }
    }
    Set<Integer> found = new HashSet<>();
    for (String id : hits.byId().keySet()) {
      int index = model.indexOf(id);
      if (index >= 0) {
        found.add(index);
      }
    }
    return new Emphasis(selected, related, found, hits.searching(), touched);
  }

  /** Whether the item must be named if there is any way to. */
  boolean insistsOn(int item) {
    return item == selected || related.contains(item);
  }

  /** Whether the item is never hidden in a cluster. */
  boolean keepsApart(int item) {
    return insistsOn(item) || hits.contains(item);
  }

  /** Whether the item steps back while others have the attention. */
  public boolean dims(int item) {
    return searching ? !hits.contains(item) && !insistsOn(item) : selected >= 0 && !insistsOn(item);
  }

  /** The items to try beside the weightiest: few, however many were found. */
  int[] toTry() {
    return java.util.stream.IntStream.concat(
            java.util.stream.IntStream.concat(
                java.util.stream.IntStream.of(selected).filter(i -> i >= 0),
                related.stream().mapToInt(Integer::intValue)),
            hits.stream().limit(MOST_HITS).mapToInt(Integer::intValue))
        .toArray();
  }
}
