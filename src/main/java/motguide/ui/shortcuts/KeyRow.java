package motguide.ui.shortcuts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a key does, or one of several that do the same.
 *
 * @param id the last word of the key of its text
 * @param strokes each a list of caps pressed together
 */
public record KeyRow(String id, List<List<String>> strokes) {

  /** Copies the lists. */
  public KeyRow {
    strokes = strokes.stream().map(List::copyOf).toList();
  }

  /** A row from strokes written as caps with blanks between them: {@code "Ctrl K"}. */
  static KeyRow of(String id, String... strokes) {
    return new KeyRow(
        id, Arrays.stream(strokes).map(stroke -> List.of(stroke.split(" ", -1))).toList());
  }

  /** The strokes as they are drawn: what all are held with stands once, before the first. */
  List<List<String>> shownStrokes() {
    List<String> first = strokes.getFirst();
    List<String> held = first.subList(0, first.size() - 1);
    boolean shared =
        strokes.stream()
            .allMatch(
                stroke ->
                    stroke.size() == first.size() && stroke.subList(0, held.size()).equals(held));
    if (!shared) {
      return strokes;
    }
    List<List<String>> shown = new ArrayList<>();
    shown.add(first);
    strokes.stream().skip(1).forEach(stroke -> shown.add(List.of(stroke.getLast())));
    return shown;
  }
}
