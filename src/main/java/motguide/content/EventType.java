package motguide.content;

/** What kind of thing happened. */
public enum EventType {
  /** A school, society or department came into being. */
  FOUNDING("founding"),
  /** A course or research programme. */
  PROGRAMME("programme"),
  /** A book, paper, report or journal. */
  PUBLICATION("publication"),
  /** A law, scheme or decision of a government or body. */
  POLICY("policy"),
  /** A thought that took shape. */
  IDEA("idea"),
  /** A stretch of time with a character of its own. */
  PERIOD("period"),
  /** Anything else that happened at a time. */
  EVENT("event");

  private final String code;

  EventType(String code) {
    this.code = code;
  }

  /** The word that stands for it in a pack and in keys of interface text. */
  public String code() {
    return code;
  }
}
