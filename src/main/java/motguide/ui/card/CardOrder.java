package motguide.ui.card;

import java.util.Locale;

/** In which order the library shows its cards. */
public enum CardOrder {
  /** By theme, as the pack has them. */
  THEME,
  /** By reading or by English name. */
  LETTER,
  /** By the date of the first event. */
  DATE;

  /** The word for it in filters and in keys of interface text. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
