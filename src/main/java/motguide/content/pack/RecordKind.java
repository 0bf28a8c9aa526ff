package motguide.content.pack;

/** The kinds of record a pack is made of, in the order they are read. */
enum RecordKind {
  LANES("lanes", "lane"),
  ERAS("eras", "era"),
  EVENTS("events", "event"),
  TOURS("tours", "tour"),
  CARDS("cards", "card"),
  QUESTIONS("questions", "question"),
  CLAIMS("claims", "claim"),
  SOURCES("sources", "source"),
  SCHOOLS("schools", "school");

  private final String code;
  private final String singular;

  RecordKind(String code, String singular) {
    this.code = code;
    this.singular = singular;
  }

  /** The word for it in the manifest, and the name of its schema. */
  String code() {
    return code;
  }

  /** The word for one of it in its schema and in the bundle of sentences. */
  String singular() {
    return singular;
  }
}
