package motguide.ui.strip;

import java.util.ArrayList;
import java.util.List;

/** Where things lie on a strip: numbers in, numbers out. */
final class StripLayout {
  private static final long[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  private StripLayout() {}

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
   * Where the names over one row begin, so that none covers another and none is cut: over the dot
   * and to the right of it if that leaves the next dot free, else to its left, else about it. NaN
   * where there is no room. Earlier ones choose first.
   *
   * @param dots ascending positions of the dots
   * @param widths the widths of the names, air included
   * @param widthPx where the row ends
   */
  static List<Double> lefts(List<Double> dots, List<Double> widths, double dotPx, double widthPx) {
    List<Double> lefts = new ArrayList<>();
    double taken = 0;
    for (int i = 0; i < dots.size(); i++) {
      double x = dots.get(i);
      double width = widths.get(i);
      double next = i + 1 < dots.size() ? dots.get(i + 1) - dotPx / 2 : widthPx;
      double about = Math.clamp(x - width / 2, 0, Math.max(0, widthPx - width));
      double chosen = Double.NaN;
      for (double left : new double[] {x - dotPx / 2, x + dotPx / 2 - width, about}) {
        if (Double.isNaN(chosen) && left >= taken && left + width <= next) {
          chosen = left;
        }
      }
      lefts.add(chosen);
      if (!Double.isNaN(chosen)) {
        taken = chosen + width;
      }
    }
    return lefts;
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
