package motguide.content;

/** How one event stands to another. */
public enum LinkKind {
  /** The event helped to bring about the other. */
  LED_TO("led-to"),
  /** The other helped to bring about the event. */
  CAUSED_BY("caused-by"),
  /** The event belongs to the other. */
  PART_OF("part-of"),
  /** The two are best understood side by side. */
  CONTRASTS_WITH("contrasts-with");

  private final String code;

  LinkKind(String code) {
    this.code = code;
  }

  /** The word that stands for it in a pack and in keys of interface text. */
  public String code() {
    return code;
  }
}
