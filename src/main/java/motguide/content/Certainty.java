package motguide.content;

/** How well a statement or a date is supported. */
public enum Certainty {
  /** Supported by independent sources. */
  ESTABLISHED("established"),
  /** Said by somebody, not independently confirmed. */
  CLAIMED("claimed"),
  /** Contradicted by somebody with reasons. */
  DISPUTED("disputed");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  /** The word that stands for it in a pack and in keys of interface text. */
  public String code() {
    return code;
  }
}
