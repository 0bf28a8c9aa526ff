package motguide.study;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a lecturer has chosen for projecting and wants to find again.
 *
 * @param tour id of the tour given last; empty for none
 * @param theme colours of the room’s screen
 * @param floorPx its smallest text at a height of 1080 pixels
 * @param still whether it changes at a cut, without motion
 * @param screen where to project, in the words of the classroom; empty for wherever it can be
 * @param notesPx size of the notes; one of {@link #NOTES_PX}
 * @param keys the names of the keys of those actions whose keys were changed, by action
 */
public record ProjectionChoices(
    String tour,
    Theme theme,
    int floorPx,
    boolean still,
    String screen,
    int notesPx,
    Map<String, List<String>> keys) {

  /** The sizes of the notes on offer, in pixels. */
  public static final List<Integer> NOTES_PX = List.of(14, 16, 18, 20, 24, 28, 32, 40);

  /** The smallest texts of the room’s screen on offer. */
  public static final List<Integer> FLOORS_PX = List.of(44, 56);

  /** What a new lecturer starts with. */
  public static final ProjectionChoices INITIAL =
      new ProjectionChoices("", Theme.DARK, 44, false, "", 20, Map.of());

  /** Copies the map and refuses sizes that are not on offer. */
  public ProjectionChoices {
    if (!FLOORS_PX.contains(floorPx) || !NOTES_PX.contains(notesPx)) {
      throw new IllegalArgumentException("text of " + floorPx + ", notes of " + notesPx);
    }
    Map<String, List<String>> copy = new TreeMap<>();
    keys.forEach((action, names) -> copy.put(action, List.copyOf(names)));
    keys = Collections.unmodifiableMap(copy);
  }

  /** These choices with another tour. */
  public ProjectionChoices withTour(String value) {
    return new ProjectionChoices(value, theme, floorPx, still, screen, notesPx, keys);
  }

  /** These choices in other colours. */
  public ProjectionChoices withTheme(Theme value) {
    return new ProjectionChoices(tour, value, floorPx, still, screen, notesPx, keys);
  }

  /** These choices with another smallest text. */
  public ProjectionChoices withFloorPx(int value) {
    return new ProjectionChoices(tour, theme, value, still, screen, notesPx, keys);
  }

  /** These choices with or without motion. */
  public ProjectionChoices withStill(boolean value) {
    return new ProjectionChoices(tour, theme, floorPx, value, screen, notesPx, keys);
  }

  /** These choices with another screen. */
  public ProjectionChoices withScreen(String value) {
    return new ProjectionChoices(tour, theme, floorPx, still, value, notesPx, keys);
  }

  /** These choices with notes of another size. */
  public ProjectionChoices withNotesPx(int value) {
    return new ProjectionChoices(tour, theme, floorPx, still, screen, value, keys);
  }

  /** These choices with other keys. */
  public ProjectionChoices withKeys(Map<String, List<String>> value) {
    return new ProjectionChoices(tour, theme, floorPx, still, screen, notesPx, value);
  }
}
