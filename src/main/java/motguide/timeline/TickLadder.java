package motguide.timeline;

import java.util.ArrayList;
import java.util.List;
import motguide.time.DayNumber;

/**
 * Chooses the ticks of the axis: the smallest step whose labels keep their distance, and ticks
 * without label one step below.
 *
 * <p>Steps of years are counted as historians count, without a year 0: steps of fifty give 100 BCE,
 * 50 BCE, 1, 50, 100.
 */
public final class TickLadder {
  private static final double ONE_YEAR_TICKS_FROM_PX = 16;
  private static final double QUARTERS_FROM_PX = 120;
  private static final int MOST_TICKS = 4000;

  /** From the smallest step to a thousand years; beyond it, 1-2-5. */
  private static final Step[] STEPS = {
    new Step(TickUnit.DAY, 1),
    new Step(TickUnit.DAY, 5),
    new Step(TickUnit.DAY, 10),
    new Step(TickUnit.MONTH, 1),
    new Step(TickUnit.MONTH, 3),
    new Step(TickUnit.MONTH, 6),
    new Step(TickUnit.YEAR, 1),
    new Step(TickUnit.YEAR, 5),
    new Step(TickUnit.YEAR, 10),
    new Step(TickUnit.YEAR, 50),
    new Step(TickUnit.YEAR, 100),
    new Step(TickUnit.YEAR, 200),
    new Step(TickUnit.YEAR, 500),
    new Step(TickUnit.YEAR, 1000)
  };

  private TickLadder() {}

  /** A distance between ticks. */
  record Step(TickUnit unit, long size) {

    double shortestDays() {
      return switch (unit) {
        case DAY -> size;
        case MONTH -> size * 30.0;
        case YEAR -> size * Viewport.DAYS_PER_YEAR;
      };
    }
  }

  /**
   * The ticks of a stretch, in order, those with label no closer than {@code labelPx}.
   *
   * @param daysPerPixel the zoom
   * @param labelPx the least distance between two labels in pixels
   */
  public static List<Tick> ticks(AxisRange range, double daysPerPixel, double labelPx) {
    Step major = majorStep(daysPerPixel * labelPx);
    Step minor = minorStep(major, Viewport.DAYS_PER_YEAR / daysPerPixel);
    List<Tick> ticks = new ArrayList<>();
    boolean first = true;
    long day = atOrBefore((long) Math.floor(range.startDay()), minor);
    while (day < range.endDay() && ticks.size() < MOST_TICKS) {
      if (day >= range.startDay()) {
        boolean labelled = stands(day, major);
        ticks.add(new Tick(day, major.unit(), labelled, labelled && (first || opens(day, major))));
        first &= !labelled;
      }
      day = next(day, minor);
    }
    return ticks;
  }

  /** The smallest of 1, 2, 5, 10, 20, 50, … years that is not below {@code years}. */
  static double niceYears(double years) {
    double power = 1;
    while (true) {
      for (int factor : new int[] {1, 2, 5}) {
        if (factor * power >= years) {
          return factor * power;
        }
      }
      power *= 10;
    }
  }

  /** The smallest step that is at least this long. */
  static Step majorStep(double leastDays) {
    for (Step step : STEPS) {
      if (step.shortestDays() >= leastDays) {
        return step;
      }
    }
    return new Step(TickUnit.YEAR, (long) niceYears(leastDays / Viewport.DAYS_PER_YEAR));
  }

  /** The step of the ticks without label: one below, with the exceptions of the design. */
  static Step minorStep(Step major, double pixelsPerYear) {
    if (major.unit() == TickUnit.YEAR) {
      if (major.size() == 1) {
        return new Step(TickUnit.MONTH, pixelsPerYear >= QUARTERS_FROM_PX ? 3 : 6);
      }
      if (major.size() == 10 && pixelsPerYear >= ONE_YEAR_TICKS_FROM_PX) {
        return new Step(TickUnit.YEAR, 1);
      }
      if (major.size() > 1000) {
        long below = major.size();
        while (below > 1 && (below * 2 > major.size() || major.size() % below != 0)) {
          below = nextBelow(below);
        }
        return new Step(TickUnit.YEAR, below);
      }
    }
    for (int i = 1; i < STEPS.length; i++) {
      if (STEPS[i].equals(major)) {
        // Two hundreds do not halve five: go on until the step divides.
        int below = i - 1;
        while (below > 0
            && STEPS[below].unit() == major.unit()
            && major.size() % STEPS[below].size() != 0) {
          below--;
        }
        return STEPS[below];
      }
    }
    return STEPS[0];
  }

  private static long nextBelow(long size) {
    long power = 1;
    while (power * 10 < size) {
      power *= 10;
    }
    return size > 5 * power ? 5 * power : size > 2 * power ? 2 * power : power;
  }

  private static boolean stands(long day, Step step) {
    return switch (step.unit()) {
      case DAY -> standsOnDay(DayNumber.dayOf(day), step.size());
      case MONTH -> DayNumber.dayOf(day) == 1 && (DayNumber.monthOf(day) - 1) % step.size() == 0;
      case YEAR ->
          DayNumber.startOfYear(DayNumber.yearOf(day)) == day
              && standsOnYear(DayNumber.yearOf(day), step.size());
    };
  }

  /** The 1st, and every multiple that keeps its distance from the next 1st. */
  private static boolean standsOnDay(int dayOfMonth, long size) {
    return size == 1 || dayOfMonth == 1 || (dayOfMonth % size == 0 && dayOfMonth + size / 2 <= 28);
  }

  /** Multiples in historical counting, and the year 1 in place of the year 0 there is not. */
  private static boolean standsOnYear(long astronomicalYear, long size) {
    if (astronomicalYear >= 1) {
      return astronomicalYear % size == 0 || astronomicalYear == 1;
    }
    return (1 - astronomicalYear) % size == 0 && (size > 1 || astronomicalYear <= 0);
  }

  private static boolean opens(long day, Step step) {
    return switch (step.unit()) {
      case DAY -> DayNumber.dayOf(day) == 1;
      case MONTH -> DayNumber.monthOf(day) == 1;
      case YEAR -> false;
    };
  }

  private static long atOrBefore(long day, Step step) {
    long year = DayNumber.yearOf(day);
    return switch (step.unit()) {
      case DAY -> day - 40;
      case MONTH -> DayNumber.startOfYear(year);
      case YEAR ->
          DayNumber.startOfYear(Math.floorDiv(year, step.size()) * step.size() - step.size());
    };
  }

  private static long next(long day, Step step) {
    return switch (step.unit()) {
      case DAY -> nextDay(day, step.size());
      case MONTH -> nextMonth(day, step.size());
      case YEAR -> DayNumber.startOfYear(nextYear(DayNumber.yearOf(day), step.size()));
    };
  }

  private static long nextDay(long day, long size) {
    long next = day + 1;
    while (!standsOnDay(DayNumber.dayOf(next), size)) {
      next++;
    }
    return next;
  }

  private static long nextMonth(long day, long size) {
    long month = DayNumber.yearOf(day) * 12 + DayNumber.monthOf(day) - 1 + size;
    month = Math.floorDiv(month, size) * size;
    return DayNumber.of(Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
  }

  /** The next astronomical year with a tick. */
  private static long nextYear(long year, long size) {
    if (size == 1) {
      return year + 1;
    }
    if (year < 1) {
      long historical = 1 - year;
      long towardsUs = (historical - 1) / size * size;
      return towardsUs == 0 ? 1 : 1 - towardsUs;
    }
    return (year / size + 1) * size;
  }
}
