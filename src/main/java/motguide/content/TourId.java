package motguide.content;

/** The id of a tour. */
public record TourId(String value) implements Id {

  /** Refuses a blank value. */
  public TourId {
    Id.requireNotBlank(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
