package motguide.content;

/** The id of a lane. */
public record LaneId(String value) implements Id {

  /** Refuses a blank value. */
  public LaneId {
    Id.requireNotBlank(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
