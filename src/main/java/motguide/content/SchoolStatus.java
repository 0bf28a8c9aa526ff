package motguide.content;

/** Whether a school still admits students, as far as the sources say. */
public enum SchoolStatus {
  /** Admits students. */
  OPEN("open"),
  /** Has stopped admitting students. */
  STOPPED("stopped"),
  /** Goes on in another form. */
  REORGANISED("reorganised"),
  /** Not checked. */
  NOT_VERIFIED("not-verified");

  private final String code;

  SchoolStatus(String code) {
    this.code = code;
  }

  /** The word that stands for it in a pack and in keys of interface text. */
  public String code() {
    return code;
  }
}
