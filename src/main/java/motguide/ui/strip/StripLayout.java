package motguide.ui.strip;

import java.util.ArrayList;
import java.util.List;

/** Where things lie on a strip: numbers in, numbers out. */
final class StripLayout {
  private static final long[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  private StripLayout() {}

  /** On which side of its dot a name stands. */
  enum Side {
    /** Right of the dot. */
    RIGHT,
    /** Left of the dot. */
    LEFT,
    /** There is no room. */
    NONE
  }

  /**
   * The years to be written under an axis, round in the calendar people use: 1 BCE is followed by 1
   * CE, so the step after 10 BCE (year −9) is 1 CE at steps of ten.
   *
   * @param gapPx least distance from one label to the next
   */
  static List<Long> labelYears(StripRange range, double widthPx, double gapPx) {
    double perYear = widthPx / range.years();
    long step = STEPS[STEPS.length - 1];
    for (long candidate : STEPS) {
      if (candidate * perYear >= gapPx) {
        step = candidate;
        break;
      }
    }
    while (step * perYear < gapPx) {
      step *= 10;
    }
    List<Long> years = new ArrayList<>();
    for (long k = Math.floorDiv((long) Math.floor(range.from()), step); ; k++) {
      long year = k > 0 ? k * step : k * step + 1;
      if (year > range.to()) {
        return years;
      }
      if (year >= range.from() && (years.isEmpty() || years.getLast() < year)) {
        years.add(year);
      }
    }
  }

  /**
   * The sides on which the names in one row stand, so that none covers another or a dot of another
   * and none is cut. Earlier ones choose first, and the right side is tried before the left.
   *
   * @param dots ascending positions of the dots
   * @param widths the widths of the names, air included
   * @param widthPx where the row ends
   */
  static List<Side> sides(List<Double> dots, List<Double> widths, double dotPx, double widthPx) {
    List<Side> sides = new ArrayList<>();
    double taken = 0;
    for (int i = 0; i < dots.size(); i++) {
      double x = dots.get(i);
      double next = i + 1 < dots.size() ? dots.get(i + 1) - dotPx / 2 : widthPx;
      double right = x + dotPx / 2 + widths.get(i);
      double left = x - dotPx / 2 - widths.get(i);
      if (right <= next) {
        sides.add(Side.RIGHT);
        taken = right;
      } else if (left >= taken) {
        sides.add(Side.LEFT);
        taken = x + dotPx / 2;
      } else {
        sides.add(Side.NONE);
        taken = x + dotPx / 2;
      }
    }
    return sides;
  }

  /**
   * The level at which each mark of a row stands so that none covers another: 0 on the line, then
   * upwards.
   *
   * @param xs ascending middles
   */
  static List<Integer> levels(List<Double> xs, double markPx) {
    List<Integer> levels = new ArrayList<>();
    List<Double> lastAt = new ArrayList<>();
    for (double x : xs) {
      int level = 0;
      while (level < lastAt.size() && x - lastAt.get(level) < markPx) {
        level++;
      }
      if (level == lastAt.size()) {
        lastAt.add(x);
      } else {
        lastAt.set(level, x);
      }
      levels.add(level);
    }
    return levels;
  }
}
