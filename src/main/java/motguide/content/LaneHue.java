package motguide.content;

/** Which colour family of the theme a lane wears. */
public enum LaneHue {
  /** Grey. */
  POLICY("policy"),
  /** Jade. */
  EUROPE("europe"),
  /** Indigo. */
  US("us"),
  /** Wisteria. */
  IDEAS("ideas"),
  /** Vermilion. */
  JAPAN("japan");

  private final String code;

  LaneHue(String code) {
    this.code = code;
  }

  /** The word that stands for it in a pack and in keys of interface text. */
  public String code() {
    return code;
  }
}
