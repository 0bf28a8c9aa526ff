package motguide.content.pack;

/** How much a problem matters. */
public enum Severity {
  /** The record or file it concerns cannot be used; a pack with one is not opened as it is. */
  ERROR("error"),
  /** The pack works, but not as well as it should. */
  WARNING("warning");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /** The word that stands for it in reports. */
  public String code() {
    return code;
  }
}
