package motguide.scheduling;

/**
 * How firmly something is held, in the terms of FSRS.
 *
 * @param stability days after which it is recalled with a chance of 90 %; greater than 0
 * @param difficulty how hard it is to make firmer, 1 to 10
 */
public record MemoryState(double stability, double difficulty) {

  /** Refuses what no memory can be. */
  public MemoryState {
    if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
      throw new IllegalArgumentException(
          "no memory: stability " + stability + ", difficulty " + difficulty);
    }
  }
}
