package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;

/** Keeps labels beside an axis from lying over each other: numbers in, numbers out. */
final class LabelSpread {
  private LabelSpread() {}

  /**
   * Positions as near as can be to the {@code wanted} ones, in the same order, at least {@code gap}
   * apart and within bounds as long as there is room for all.
   *
   * @param wanted ascending
   */
  static List<Double> apart(List<Double> wanted, double gap, double least, double most) {
    List<Double> placed = new ArrayList<>(wanted);
    double floor = least;
    for (int i = 0; i < placed.size(); i++) {
      placed.set(i, Math.max(placed.get(i), floor));
      floor = placed.get(i) + gap;
    }
    double ceiling = most;
    for (int i = placed.size() - 1; i >= 0; i--) {
      placed.set(i, Math.min(placed.get(i), ceiling));
      ceiling = placed.get(i) - gap;
    }
    return placed;
  }
}
