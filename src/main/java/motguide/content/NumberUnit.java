package motguide.content;

/** What a number asked for counts. */
public enum NumberUnit {
  /** A year of the common era. */
  YEAR("year"),
  /** Hundredths. */
  PERCENT("percent"),
  /** Things. */
  COUNT("count"),
  /** A length of time in years. */
  YEARS("years"),
  /** People. */
  PEOPLE("people");

  private final String code;

  NumberUnit(String code) {
    this.code = code;
  }

  /** The word that stands for it in a pack and in keys of interface text. */
  public String code() {
    return code;
  }
}
