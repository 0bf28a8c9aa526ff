package motguide.quiz;

/**
 * How much of an answer is right.
 *
 * @param fraction 0 (nothing) to 1 (all)
 */
public record Mark(double fraction) implements Comparable<Mark> {

  /** Nothing is right. */
  public static final Mark NONE = new Mark(0);

  /** All is right. */
  public static final Mark FULL = new Mark(1);

  /** Refuses anything but a fraction from 0 to 1. */
  public Mark {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException("no fraction from 0 to 1: " + fraction);
    }
  }

  /** The mark nearest to {@code value}: never below nothing or above all. */
  public static Mark clamped(double value) {
    return new Mark(Math.clamp(value, 0, 1));
  }

  /**
   * So many right ones of so many.
   *
   * @param total greater than 0
   */
  public static Mark of(int right, int total) {
    return new Mark((double) right / total);
  }

  /** Whether all is right. */
  public boolean isFull() {
    return fraction == 1;
  }

  /** Whether nothing is right. */
  public boolean isNone() {
    return fraction == 0;
  }

  @Override
  public int compareTo(Mark other) {
    return Double.compare(fraction, other.fraction);
  }
}
