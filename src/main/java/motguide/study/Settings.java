package motguide.study;

/**
 * What the reader has chosen and wants to find again.
 *
 * @param textPercent size of all text; one of {@link #TEXT_PERCENTS}
 * @param reducedMotion whether things change place without moving
 * @param singleKeys whether single letters act as commands
 * @param welcomed whether the first-run screen has been answered
 * @param plan how much is to be kept in mind
 */
public record Settings(
    LanguageMode language,
    Theme theme,
    int textPercent,
    boolean reducedMotion,
    boolean singleKeys,
    boolean welcomed,
    StudyPlan plan) {

  /** The text sizes on offer, in per cent. */
  public static final java.util.List<Integer> TEXT_PERCENTS =
      java.util.List.of(100, 115, 130, 150, 175);

  /** Refuses a text size that is not on offer. */
  public Settings {
    if (!TEXT_PERCENTS.contains(textPercent)) {
      throw new IllegalArgumentException("text size " + textPercent + " %");
    }
  }

  /** What a new reader starts with. */
  public static Settings initial(LanguageMode language) {
    return new Settings(language, Theme.LIGHT, 100, false, true, false, StudyPlan.INITIAL);
  }

  /** These settings in another language. */
  public Settings withLanguage(LanguageMode value) {
    return new Settings(value, theme, textPercent, reducedMotion, singleKeys, welcomed, plan);
  }

  /** These settings in other colours. */
  public Settings withTheme(Theme value) {
    return new Settings(language, value, textPercent, reducedMotion, singleKeys, welcomed, plan);
  }

  /** These settings with text of another size. */
  public Settings withTextPercent(int value) {
    return new Settings(language, theme, value, reducedMotion, singleKeys, welcomed, plan);
  }

  /** These settings with or without motion. */
  public Settings withReducedMotion(boolean value) {
    return new Settings(language, theme, textPercent, value, singleKeys, welcomed, plan);
  }

  /** These settings with or without single-letter commands. */
  public Settings withSingleKeys(boolean value) {
    return new Settings(language, theme, textPercent, reducedMotion, value, welcomed, plan);
  }

  /** These settings once the first-run screen is answered. */
  public Settings withWelcomed(boolean value) {
    return new Settings(language, theme, textPercent, reducedMotion, singleKeys, value, plan);
  }

  /** These settings with another plan. */
  public Settings withPlan(StudyPlan value) {
    return new Settings(language, theme, textPercent, reducedMotion, singleKeys, welcomed, value);
  }
}
