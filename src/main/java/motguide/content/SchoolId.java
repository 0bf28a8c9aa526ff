package motguide.content;

/** The id of a school. */
public record SchoolId(String value) implements Id {

  /** Refuses a blank value. */
  public SchoolId {
    Id.requireNotBlank(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
