package motguide.study;

/**
 * Another window has gone on with the round, or taken it away; what this one shows of it is out of
 * date.
 */
public final class StaleRoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The round, and the number of the step that does not follow on what is kept. */
  public StaleRoundException(RoundId round, int number) {
    super("step " + number + " of round " + round + " does not follow on what is kept");
  }
}
