package motguide.content;

/** The id of a source. */
public record SourceId(String value) implements Id {

  /** Refuses a blank value. */
  public SourceId {
    Id.requireNotBlank(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
