package motguide.scheduling;

/** What each of the four ratings would make of a state. */
public record Outcomes(ReviewState again, ReviewState hard, ReviewState good, ReviewState easy) {

  /** What this rating would make. */
  public ReviewState of(Rating rating) {
    return switch (rating) {
      case AGAIN -> again;
      case HARD -> hard;
      case GOOD -> good;
      case EASY -> easy;
    };
  }
}
