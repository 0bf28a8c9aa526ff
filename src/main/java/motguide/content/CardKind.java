package motguide.content;

/** What a concept card is about. */
public enum CardKind {
  /** An idea of the field. */
  CONCEPT("concept"),
  /** A scholar or actor. */
  PERSON("person"),
  /** A school, journal or body. */
  INSTITUTION("institution"),
  /** A book or paper. */
  WORK("work"),
  /** A rule or measure. */
  POLICY("policy"),
  /** A course or scheme. */
  PROGRAMME("programme");

  private final String code;

  CardKind(String code) {
    this.code = code;
  }

  /** The word that stands for it in a pack and in keys of interface text. */
  public String code() {
    return code;
  }
}
