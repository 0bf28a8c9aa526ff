package motguide.ui.kit;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import motguide.content.Language;
import motguide.content.LocalizedText;
import motguide.study.LanguageMode;

/**
 * Says everything in the reader’s language or languages: texts of the interface and texts of the
 * content.
 */
public final class Wording {
  private final LanguageMode mode;
  private final Messages messages;

  /** Words for a reader who has chosen {@code mode}. */
  public Wording(LanguageMode mode) {
    this.mode = mode;
    messages = new Messages(mode.first());
  }

  /** The languages chosen. */
  public LanguageMode mode() {
    return mode;
  }

  /** The leading language, also that of the controls. */
  public Language language() {
    return mode.first();
  }

  /** How a day of the calendar is written: 「2026年11月24日」, “24 November 2026”. */
  public DateTimeFormatter calendar(FormatStyle style) {
    Locale place = language() == Language.JA ? Locale.JAPAN : Locale.UK;
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(place);
  }

  /** The texts of the interface. */
  public Messages messages() {
    return messages;
  }

  /** A text of the interface; see {@link Messages#text}. */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** A text of the content in the leading language. */
  public String first(LocalizedText text) {
    return text.in(mode.first());
  }

  /** The same text in the second language, if the reader wants one. */
  public Optional<String> second(LocalizedText text) {
    return mode.second().map(text::in);
  }
}
