package motguide.content;

/** The id of an era. */
public record EraId(String value) implements Id {

  /** Refuses a blank value. */
  public EraId {
    Id.requireNotBlank(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
