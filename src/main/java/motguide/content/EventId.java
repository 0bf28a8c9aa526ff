package motguide.content;

/** The id of an event. */
public record EventId(String value) implements Id {

  /** Refuses a blank value. */
  public EventId {
    Id.requireNotBlank(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
