package motguide.quiz;

import java.util.ResourceBundle;
import motguide.content.Language;
import motguide.content.LocalizedText;
import motguide.time.DateFormatter;
import motguide.time.HistoricalDate;

/** The sentences of made questions, in both languages at once. */
final class MadeTexts {
  private static final String BUNDLE = "motguide.i18n.made";
  private static final ResourceBundle JA = ResourceBundle.getBundle(BUNDLE, Language.JA.locale());
  private static final ResourceBundle EN = ResourceBundle.getBundle(BUNDLE, Language.EN.locale());

  private MadeTexts() {}

  /** The sentence of this key with the texts set in. */
  static LocalizedText text(String key, LocalizedText... arguments) {
    return new LocalizedText(
        set(JA.getString(key), Language.JA, arguments),
        set(EN.getString(key), Language.EN, arguments));
  }

  /** A date in words. */
  static LocalizedText date(HistoricalDate date) {
    return new LocalizedText(
        DateFormatter.of(Language.JA.locale()).full(date),
        DateFormatter.of(Language.EN.locale()).full(date));
  }

  /** A year in words. */
  static LocalizedText year(long year) {
    return new LocalizedText(
        DateFormatter.of(Language.JA.locale()).year(year),
        DateFormatter.of(Language.EN.locale()).year(year));
  }

  /** A name between quotation marks; marks within it become those for within. */
  static LocalizedText quoted(LocalizedText name) {
    return new LocalizedText(
        isQuoted(name.ja()) ? name.ja() : "「" + name.ja().replace('「', '『').replace('」', '』') + "」",
        "“" + name.en().replace('“', '‘').replace('”', '’') + "”");
  }

  private static boolean isQuoted(String name) {
    return (name.startsWith("『") && name.indexOf('』') == name.length() - 1)
        || (name.startsWith("「") && name.indexOf('」') == name.length() - 1);
  }

  /** Sets the texts in for {0}, {1} …; the patterns have no other braces. */
  private static String set(String pattern, Language language, LocalizedText... arguments) {
    StringBuilder sentence = new StringBuilder();
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
      int argument = pattern.charAt(at + 1) - '0';
      sentence.append(pattern, from, at).append(arguments[argument].in(language));
      from = at + "{0}".length();
    }
    return sentence.append(pattern, from, pattern.length()).toString();
  }
}
