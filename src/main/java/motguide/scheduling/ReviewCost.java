package motguide.scheduling;

/**
 * How long a review takes a person.
 *
 * @param secondsRecalled when it comes to mind; greater than 0
 * @param secondsForgotten when it does not, with reading what is right; greater than 0
 * @param secondsNew the first time; greater than 0
 */
public record ReviewCost(double secondsRecalled, double secondsForgotten, double secondsNew) {

  /** What is usual for questions with an explanation. */
  public static final ReviewCost USUAL = new ReviewCost(10, 25, 30);

  /** Refuses what takes no time. */
  public ReviewCost {
    if (!(secondsRecalled > 0 && secondsForgotten > 0 && secondsNew > 0)) {
      throw new IllegalArgumentException(
          "seconds: " + secondsRecalled + ", " + secondsForgotten + ", " + secondsNew);
    }
  }

  /** What a review is expected to take, with this chance of recall. */
  double expected(double retrievability) {
    return retrievability * secondsRecalled + (1 - retrievability) * secondsForgotten;
  }
}
