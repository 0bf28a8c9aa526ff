package motguide.scheduling;

import java.math.BigDecimal;

/**
 * Varies intervals a little. Chance comes from Baagøe's generator Alea, seeded by instant, count of
 * reviews and memory as in the reference implementation of FSRS, so that results can be compared
 * and the same review always gives the same interval.
 */
final class Fuzz {
  private static final double SHORTEST = 2.5;
  private static final double TWO_TO_32 = 4_294_967_296.0;
  private static final double TWO_TO_MINUS_32 = 2.3283064365386963e-10;

  private final double chance;

  private Fuzz(double chance) {
    this.chance = chance;
  }

  /**
   * The fuzz of one review.
   *
   * @param epochMillis the instant of the review
   * @param review 1 for the first
   * @param memory difficulty times stability before it; 0 at the first
   */
  static Fuzz of(long epochMillis, int review, double memory) {
    return new Fuzz(firstOf(epochMillis + "_" + review + "_" + decimal(memory)));
  }

  /** The number as JavaScript writes it. */
  private static String decimal(double number) {
    String plain = new BigDecimal(Double.toString(number)).toPlainString();
    return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
  }

  /**
   * The interval, varied by about 15 % below a week, 10 % below twenty days and 5 % beyond.
   *
   * @param days rounded and bounded
   * @param elapsedDays since the last review; the interval stays longer than that if it was
   * @param longestDays the bound
   */
  long applied(long days, long elapsedDays, long longestDays) {
    if (days < SHORTEST) {
      return days;
    }
    double delta = 1;
    delta += 0.15 * Math.max(Math.min((double) days, 7) - 2.5, 0);
    delta += 0.1 * Math.max(Math.min((double) days, 20) - 7, 0);
    delta += 0.05 * Math.max(days - 20.0, 0);
    long most = Math.min(Math.round(days + delta), longestDays);
    long least = Math.max(2, Math.round(days - delta));
    if (days > elapsedDays) {
      least = Math.max(least, elapsedDays + 1);
    }
    least = Math.min(least, most);
    return (long) Math.floor(chance * (most - least + 1) + least);
  }

  /** The first number, 0 to 1, that Alea gives for a seed. */
  private static double firstOf(String seed) {
    Mash mash = new Mash();
    double s0 = mash.mixed(" ");
    mash.mixed(" ");
    mash.mixed(" ");
    s0 -= mash.mixed(seed);
    if (s0 < 0) {
      s0 += 1;
    }
    double t = 2_091_639 * s0 + TWO_TO_MINUS_32;
    return t - Math.floor(t);
  }

  /** The hash by which Alea is seeded. */
  private static final class Mash {
    private double n = 4_022_871_197.0;

    double mixed(String text) {
      for (int i = 0; i < text.length(); i++) {
        n += text.charAt(i);
        double h = 0.02519603282416938 * n;
        n = low(h);
        h -= n;
        h *= n;
        n = low(h);
        h -= n;
        n += h * TWO_TO_32;
      }
      return low(n) * TWO_TO_MINUS_32;
    }

    /** The lowest 32 bits of the whole part. */
    private static double low(double number) {
      return (double) ((long) number & 0xFFFF_FFFFL);
    }
  }
}
