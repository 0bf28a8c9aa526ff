package motguide.ui.shortcuts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deals groups of keys into columns of about the same height, each column in the given order. */
final class KeyColumns {
  private static final int HEAD_ROWS = 2;

  private KeyColumns() {}

  /**
   * The groups of each column.
   *
   * @param columns greater than zero; columns left over stay empty
   */
  static List<List<KeyGroup>> deal(List<KeyGroup> groups, int columns) {
    List<List<KeyGroup>> dealt = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      dealt.add(new ArrayList<>());
    }
    for (KeyGroup group : groups) {
      dealt.stream().min(Comparator.comparingInt(KeyColumns::height)).orElseThrow().add(group);
    }
    return dealt;
  }

  private static int height(List<KeyGroup> column) {
    return column.stream().mapToInt(group -> group.rows().size() + HEAD_ROWS).sum();
  }
}
