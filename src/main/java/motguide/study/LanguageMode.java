package motguide.study;

import java.util.Optional;
import motguide.content.Language;
import org.jspecify.annotations.Nullable;

/** Which languages the reader sees, the first of them also being that of the controls. */
public enum LanguageMode {
  /** Japanese with English under it. */
  JA_EN(Language.JA, Language.EN),
  /** Japanese alone. */
  JA(Language.JA, null),
  /** English with Japanese under it. */
  EN_JA(Language.EN, Language.JA),
  /** English alone. */
  EN(Language.EN, null);

  private final Language first;
  private final @Nullable Language second;

  LanguageMode(Language first, @Nullable Language second) {
    this.first = first;
    this.second = second;
  }

  /** The leading language. */
  public Language first() {
    return first;
  }

  /** The language set under it, if any. */
  public Optional<Language> second() {
    return Optional.ofNullable(second);
  }

  /** The same mode with the languages changing places. */
  public LanguageMode swapped() {
    return switch (this) {
      case JA_EN -> EN_JA;
      case EN_JA -> JA_EN;
      case JA -> EN;
      case EN -> JA;
    };
  }
}
