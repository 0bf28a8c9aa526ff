package motguide.content;

/** The id of a question. */
public record QuestionId(String value) implements Id {

  /** Refuses a blank value. */
  public QuestionId {
    Id.requireNotBlank(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
