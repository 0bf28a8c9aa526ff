package motguide.tour;

import java.util.Optional;
import motguide.content.Language;
import motguide.content.LocalizedText;

/**
 * A text being written: either language may still be empty.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record DraftText(String ja, String en) {

  /** Nothing written yet. */
  public static final DraftText EMPTY = new DraftText("", "");

  /** A text of the pack, to be changed. */
  public static DraftText of(LocalizedText text) {
    return new DraftText(text.ja(), text.en());
  }

  /** What is written in {@code language}; may be empty. */
  public String in(Language language) {
    return language == Language.JA ? ja : en;
  }

  /** The same with another text in {@code language}. */
  public DraftText with(Language language, String text) {
    return language == Language.JA ? new DraftText(text, en) : new DraftText(ja, text);
  }

  /** The text for readers of {@code language}: in the other language where there is none in it. */
  public String readIn(Language language) {
    String other = language == Language.JA ? en : ja;
    return in(language).isBlank() ? other : in(language);
  }

  /** Whether nothing is written in either language. */
  public boolean isBlank() {
    return ja.isBlank() && en.isBlank();
  }

  /** Both languages, the missing one in the words of the other; empty if both are missing. */
  public Optional<LocalizedText> filled() {
    return isBlank()
        ? Optional.empty()
        : Optional.of(new LocalizedText(readIn(Language.JA), readIn(Language.EN)));
  }
}
