package motguide.content.pack;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import motguide.content.Language;
import motguide.content.LocalizedText;

/** The sentences about problems, in both languages at once. */
final class ProblemTexts {
  private static final int MAX_ARGUMENT = 240;
  private static final String BUNDLE = "motguide.i18n.problems";
  private static final ResourceBundle JA = ResourceBundle.getBundle(BUNDLE, Language.JA.locale());
  private static final ResourceBundle EN = ResourceBundle.getBundle(BUNDLE, Language.EN.locale());

  private final Function<Where, String> places;

  /**
   * Sentences in which places are named by {@code places}.
   *
   * @param places gives file and line
   */
  ProblemTexts(Function<Where, String> places) {
    this.places = places;
  }

  /** What is wrong. */
  LocalizedText message(Finding finding) {
    return text(finding.fault().code() + ".message", finding.arguments());
  }

  /** How to mend it; worded for the replacement where there is one and the bundle has words. */
  LocalizedText fix(Finding finding) {
    String key = finding.fault().code() + ".fix";
    String replacing = finding.fault().code() + ".replace";
    if (finding.replacement() != null && EN.containsKey(replacing)) {
      List<Object> arguments = new ArrayList<>(finding.arguments());
      arguments.addFirst(finding.replacement());
      return text(replacing, arguments);
    }
    return text(key, finding.arguments());
  }

  /** A word to be set into sentences. */
  static LocalizedText word(String key) {
    return new LocalizedText(JA.getString("word." + key), EN.getString("word." + key));
  }

  /** The last line of a report: how it all ended, with numbers set in. */
  static LocalizedText summary(String outcome, List<Object> numbers) {
    String key = "summary." + outcome;
    return new LocalizedText(
        new MessageFormat(JA.getString(key), Language.JA.locale()).format(numbers.toArray()),
        new MessageFormat(EN.getString(key), Language.EN.locale()).format(numbers.toArray()));
  }

  private LocalizedText text(String key, List<Object> arguments) {
    return new LocalizedText(
        set(JA.getString(key), Language.JA, arguments),
        set(EN.getString(key), Language.EN, arguments));
  }

  private String set(String pattern, Language language, List<Object> arguments) {
    Object[] shown = arguments.stream().map(each -> shown(each, language)).toArray();
    return new MessageFormat(pattern, language.locale()).format(shown);
  }

  private String shown(Object argument, Language language) {
    return switch (argument) {
      case LocalizedText text -> text.in(language);
      case Where where -> places.apply(where);
      default -> harmless(argument.toString());
    };
  }

  /** Without characters that would steer a terminal, and of a length for one line. */
  static String harmless(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "\uFFFD");
    int points = plain.codePointCount(0, plain.length());
    return points <= MAX_ARGUMENT
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, MAX_ARGUMENT - 1)) + "…";
  }
}
