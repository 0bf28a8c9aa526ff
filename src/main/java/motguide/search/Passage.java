package motguide.search;

import motguide.content.LocalizedText;

/**
 * A text in which something can be found.
 *
 * @param text as it is written in the pack
 */
public record Passage(Field field, String text) {

  /** The text in both languages. */
  static Passage[] both(Field field, LocalizedText text) {
    return text.ja().equals(text.en())
        ? new Passage[] {new Passage(field, text.ja())}
        : new Passage[] {new Passage(field, text.ja()), new Passage(field, text.en())};
  }
}
