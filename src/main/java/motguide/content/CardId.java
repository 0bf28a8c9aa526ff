package motguide.content;

/** The id of a concept card. */
public record CardId(String value) implements Id {

  /** Refuses a blank value. */
  public CardId {
    Id.requireNotBlank(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
