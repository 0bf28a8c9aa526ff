package motguide.content;

import java.util.Locale;

/** A language of the content; every text exists in all of them. */
public enum Language {
  /** Japanese. */
  JA(Locale.JAPANESE),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale by which dates and numbers are written in this language. */
  public Locale locale() {
    return locale;
  }

  /** The other one. */
  public Language other() {
    return this == JA ? EN : JA;
  }
}
