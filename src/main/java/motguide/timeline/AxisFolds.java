package motguide.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of the axis that are drawn folded, each equally wide whatever its length.
 *
 * <p>Turns days into pixels from the first moment of 1 CE and back; strictly increasing, so that
 * every instant has its place even within a fold. The cost grows with the logarithm of the number
 * of folds only.
 */
public final class AxisFolds {

  /** An axis without folds. */
  public static final AxisFolds NONE = new AxisFolds(List.of(), 1);

  private final List<AxisRange> folds;
  private final double foldPx;

  /** Days folded away before the fold of the same index. */
  private final double[] foldedDaysBefore;

  /**
   * Folds of the given stretches.
   *
   * @param folds in order, not overlapping
   * @param foldPx how wide each is drawn
   */
  public AxisFolds(List<AxisRange> folds, double foldPx) {
    this.folds = List.copyOf(folds);
    this.foldPx = foldPx;
    this.foldedDaysBefore = new double[folds.size() + 1];
    for (int i = 0; i < folds.size(); i++) {
      foldedDaysBefore[i + 1] = foldedDaysBefore[i] + folds.get(i).days();
      if (i > 0 && folds.get(i).startDay() < folds.get(i - 1).endDay()) {
        throw new IllegalArgumentException("folds overlap at " + folds.get(i));
      }
    }
  }

  /**
   * Only those folds that save room at a zoom: stretches that unfolded would be wider than {@code
   * leastPx}.
   */
  public AxisFolds worthAt(double daysPerPixel, double leastPx) {
    List<AxisRange> worth = new ArrayList<>(folds);
    worth.removeIf(fold -> fold.days() / daysPerPixel <= leastPx);
    return worth.size() == folds.size() ? this : new AxisFolds(worth, foldPx);
  }

  /** The folded stretches, in order. */
  public List<AxisRange> folds() {
    return folds;
  }

  /** How wide each fold is drawn. */
  public double foldPx() {
    return foldPx;
  }

  /** Whether nothing is folded. */
  public boolean isEmpty() {
    return folds.isEmpty();
  }

  /** Where an instant stands, in pixels from 1 January 1 CE. */
  public double px(double day, double daysPerPixel) {
    int before = foldsStartingBefore(day);
    if (before == 0) {
      return day / daysPerPixel;
    }
    AxisRange last = folds.get(before - 1);
    if (day >= last.endDay()) {
      return (day - foldedDaysBefore[before]) / daysPerPixel + before * foldPx;
    }
    double part = (day - last.startDay()) / last.days();
    return (last.startDay() - foldedDaysBefore[before - 1]) / daysPerPixel
        + (before - 1 + part) * foldPx;
  }

  /** The inverse of {@link #px}. */
  public double day(double px, double daysPerPixel) {
    int low = 0;
    int high = folds.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (startPx(middle, daysPerPixel) < px) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return px * daysPerPixel;
    }
    AxisRange last = folds.get(low - 1);
    double into = px - startPx(low - 1, daysPerPixel);
    if (into >= foldPx) {
      return last.endDay() + (into - foldPx) * daysPerPixel;
    }
    return last.startDay() + into / foldPx * last.days();
  }

  private double startPx(int fold, double daysPerPixel) {
    return (folds.get(fold).startDay() - foldedDaysBefore[fold]) / daysPerPixel + fold * foldPx;
  }

  private int foldsStartingBefore(double day) {
    int low = 0;
    int high = folds.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (folds.get(middle).startDay() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The zoom at which a stretch, with its folds, is exactly so wide. */
  public double daysPerPixelToFit(AxisRange range, double widthPx) {
    double days = range.days();
    double foldedPx = 0;
    for (AxisRange fold : folds) {
      double inside =
          Math.min(fold.endDay(), range.endDay()) - Math.max(fold.startDay(), range.startDay());
      if (inside > 0) {
        days -= inside;
        foldedPx += foldPx * inside / fold.days();
      }
    }
    // A stretch that is nothing but folds, or more folds than width, still gives a view.
    double free = Math.max(widthPx / 4, widthPx - foldedPx);
    return Math.max(days, range.days() / 1000) / free;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AxisFolds that && folds.equals(that.folds) && foldPx == that.foldPx;
  }

  @Override
  public int hashCode() {
    return folds.hashCode();
  }
}
