package motguide.ui.export;

import java.util.List;

/**
 * How many pages are glued together.
 *
 * @param columns side by side
 * @param rows one over the other
 */
record Tiling(int columns, int rows) {
  static final Tiling SINGLE = new Tiling(1, 1);

  static final List<Tiling> ON_OFFER =
      List.of(SINGLE, new Tiling(2, 1), new Tiling(3, 1), new Tiling(2, 2), new Tiling(3, 2));

  boolean isSingle() {
    return equals(SINGLE);
  }
}
