package motguide.quiz;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that can be repeated: the same for the same seed and purpose, on every machine. */
final class Chance {
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private Chance() {}

  /**
   * A source of chance for one purpose. Neighbouring seeds give unrelated numbers.
   *
   * @param purpose what it is for; another purpose gets other numbers from the same seed
   */
  static RandomGenerator of(long seed, String purpose) {
    return new SplittableRandom(seed * SPREAD + purpose.hashCode());
  }
}
