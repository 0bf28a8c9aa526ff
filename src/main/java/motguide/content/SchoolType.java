package motguide.content;

/** What kind of teaching a school gives. */
public enum SchoolType {
  /** A professional degree course. */
  PROFESSIONAL("professional"),
  /** An MBA-type course in a business or economics faculty. */
  BUSINESS_SCHOOL("business-school"),
  /** An ordinary master’s or doctoral course. */
  RESEARCH("research"),
  /** A first degree. */
  UNDERGRADUATE("undergraduate");

  private final String code;

  SchoolType(String code) {
    this.code = code;
  }

  /** The word that stands for it in a pack and in keys of interface text. */
  public String code() {
    return code;
  }
}
