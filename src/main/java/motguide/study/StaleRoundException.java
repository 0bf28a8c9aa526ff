package motguide.study;

/** Another window has gone on with the round; what this one shows of it is out of date. */
public final class StaleRoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The round, and the step that was already taken. */
  public StaleRoundException(RoundId round, int number) {
    super("step " + number + " of round " + round + " was taken elsewhere");
  }
}
