package motguide.time;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date: a sign and digits of which some may be unspecified.
 *
 * @param negative whether a minus stands before the digits; astronomical numbering, so −1 is 2 BCE
 * @param magnitude the digits without the sign
 * @param estimate for a year given to some significant digits only, the year as written; else null
 */
record YearMask(boolean negative, DigitMask magnitude, @Nullable Long estimate) {

  boolean isPlain() {
    return magnitude.isPlain();
  }

  /** The astronomical year, if {@link #isPlain()}. */
  long value() {
    return first();
  }

  /** The first astronomical year that fits. */
  long first() {
    return negative ? -magnitude.highest() : magnitude.lowest();
  }

  /** The last astronomical year that fits. */
  long last() {
    if (!negative) {
      return magnitude.highest();
    }
    // Year 0 has no sign: −00XX ends with −1.
    return magnitude.lowest() == 0 ? -smallestAboveZero() : -magnitude.lowest();
  }

  private long smallestAboveZero() {
    int lastUnspecified = magnitude.digits().lastIndexOf('X');
    return Math.powExact(10L, magnitude.digits().length() - 1 - lastUnspecified);
  }

  /**
   * Every year that fits, in ascending order. Only for masks of four digits or years without
   * unspecified digits.
   */
  LongStream ascending() {
    return isPlain()
        ? LongStream.of(value())
        : LongStream.rangeClosed(first(), last()).filter(year -> magnitude.matches(Math.abs(year)));
  }

  /** As {@link #ascending()}, from last to first. */
  LongStream descending() {
    long sum = first() + last();
    return isPlain()
        ? LongStream.of(value())
        : LongStream.rangeClosed(first(), last())
            .map(year -> sum - year)
            .filter(year -> magnitude.matches(Math.abs(year)));
  }

  DatePrecision precision() {
    return switch (magnitude.digitsFromFirstUnspecified()) {
      case 0 -> DatePrecision.YEAR;
      case 1 -> DatePrecision.DECADE;
      case 2 -> DatePrecision.CENTURY;
      case 3 -> DatePrecision.MILLENNIUM;
      default -> magnitude.isWhollyUnspecified() ? DatePrecision.UNKNOWN : DatePrecision.AGE;
    };
  }

  /** How this is best put into words. */
  Form form() {
    if (isPlain()) {
      return Form.PLAIN;
    }
    if (estimate != null
        || magnitude.digits().length() != 4
        || !magnitude.isUnspecifiedFromTheRight()) {
      return Form.RANGE;
    }
    return switch (magnitude.digitsFromFirstUnspecified()) {
      // Only from the year 10 on do decades of the digits and decades as people name them agree.
      case 1 -> first() >= 10 ? Form.DECADE : Form.RANGE;
      case 2 -> Form.CENTURY;
      case 4 -> negative ? Form.RANGE : Form.UNKNOWN;
      default -> Form.RANGE;
    };
  }

  /**
   * The number of the century, from 1, counted from the beginning of the era on either side. For
   * {@link Form#CENTURY}.
   */
  long century() {
    return magnitude.lowest() / 100 + 1;
  }

  /** Ways to put a year into words. */
  enum Form {
    PLAIN,
    DECADE,
    CENTURY,
    /** Nothing better than the first and the last year that fit. */
    RANGE,
    UNKNOWN
  }
}
