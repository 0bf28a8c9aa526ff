package motguide.time;

/**
 * The seed of the random cases: always the same, unless {@code -Dmotguide.seed=…} says otherwise.
 */
final class Seeds {

  private static final long USUAL = 17_070_118L;

  private Seeds() {}

  static long seed() {
    long seed = Long.getLong("motguide.seed", USUAL);
    System.out.println("random cases with -Dmotguide.seed=" + seed);
    return seed;
  }
}
