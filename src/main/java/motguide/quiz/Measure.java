package motguide.quiz;

import java.util.List;

/** The numbers behind a mark, for putting it into words. */
public sealed interface Measure {

  /** Nothing beside the parts. */
  record None() implements Measure {}

  /**
   * How much of an order is right. Only pairs whose order is certain are counted.
   *
   * @param concordant pairs in the right order
   * @param comparable pairs that count
   * @param swapped the pairs in the wrong order, the earlier item first
   */
  record Order(int concordant, int comparable, List<Swap> swapped) implements Measure {
    /** Copies the list. */
    public Order {
      swapped = List.copyOf(swapped);
    }
  }

  /**
   * Two items of an order that stand the wrong way round.
   *
   * @param yearsApart whole years from the first to the second; 0 where they have no dates
   */
  record Swap(String earlierId, String laterId, long yearsApart) {}

  /** Where a year or a number lies. */
  enum Band {
    /** Within the bounds. */
    INSIDE,
    /** Outside by one unit of leeway at most. */
    NEAR,
    /** Outside by two units of leeway at most. */
    FAR,
    /** Farther out. */
    OUTSIDE
  }

  /**
   * How far a year or a number is from what is right. Years are astronomical: 0 is 1 BCE.
   *
   * @param given what was answered
   * @param from the least value that gets the full mark; may be infinite
   * @param to the greatest value that gets the full mark; may be infinite
   * @param leeway the unit in which the marking of misses is graded; greater than 0
   * @param tolerance how far outside still counts as right, as the question said beforehand
   * @param byOpenDate whether it is measured from another date that the sources leave open
   */
  record Distance(
      double given, double from, double to, double leeway, double tolerance, boolean byOpenDate)
      implements Measure {

    /** How far outside: negative below, positive above, 0 inside. */
    public double signed() {
      return given < from ? given - from : given > to ? given - to : 0;
    }

    /** How far outside; never negative. */
    public double size() {
      return Math.abs(signed());
    }

    /** The band it lies in. */
    public Band band() {
      double size = size();
      return size == 0
          ? Band.INSIDE
          : size <= leeway ? Band.NEAR : size <= 2 * leeway ? Band.FAR : Band.OUTSIDE;
    }
  }

  /** What was typed is no number, so nothing was marked. */
  record NoNumber(String typed) implements Measure {}
}
