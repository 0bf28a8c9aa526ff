package motguide.timeline;

import java.util.ArrayList;
import java.util.List;
import motguide.time.DayNumber;

/**
 * One square for each item, stacked over stretches of a few years: how the smallest zooms show that
 * something is there.
 */
public final class UnitSquares {
  /** Squares may be a little narrower rather than stand for many more years. */
  private static final double NARROWEST = 0.6;

  private UnitSquares() {}

  /**
   * A stack of squares.
   *
   * @param startDay where its left edge stands
   * @param count how many squares
   */
  public record Stack(double startDay, int count) {}

  /** How many years a stack stands for, so that stacks do not overlap. */
  public static long yearsPerStack(double daysPerPixel, Sizes sizes) {
    double least = sizes.px(Sizes.SQUARE_PITCH) * daysPerPixel / Viewport.DAYS_PER_YEAR;
    return (long) TickLadder.niceYears(least * NARROWEST);
  }

  /** The stacks of a lane between two days, without the empty ones. */
  public static List<Stack> stacks(LaneIndex lane, AxisRange range, long yearsPerStack) {
    List<Stack> stacks = new ArrayList<>();
    int place = lane.firstFrom(range.startDay());
    if (place < lane.size()) {
      place = lane.firstFrom(startOfStack(lane.anchorAt(place), yearsPerStack));
    }
    while (place < lane.size() && lane.anchorAt(place) < range.endDay()) {
      double start = startOfStack(lane.anchorAt(place), yearsPerStack);
      long year = DayNumber.yearOf(start) + yearsPerStack;
      int next = lane.firstFrom((double) DayNumber.startOfYear(year));
      stacks.add(new Stack(start, next - place));
      place = next;
    }
    return stacks;
  }

  private static double startOfStack(double day, long years) {
    long year = Math.floorDiv(DayNumber.yearOf(day), years) * years;
    return DayNumber.startOfYear(year);
  }
}
