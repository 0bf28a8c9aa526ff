package motguide.content;

/** The id of a claim. */
public record ClaimId(String value) implements Id {

  /** Refuses a blank value. */
  public ClaimId {
    Id.requireNotBlank(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
