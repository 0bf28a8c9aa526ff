package motguide.content;

/** One text in both languages, neither of them blank. */
public record LocalizedText(String ja, String en) {

  /** Refuses a blank text in either language. */
  public LocalizedText {
    if (ja.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("text without both languages: «" + ja + "» «" + en + "»");
    }
  }

  /** The text in {@code language}. */
  public String in(Language language) {
    return language == Language.JA ? ja : en;
  }
}
