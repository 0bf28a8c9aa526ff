package motguide.time;

import java.util.Locale;

/** The eras of modern Japan, each from the day of its change of name. */
public enum JapaneseEra {
  /**
   * From 1868. Before 1 January 1873 Japan counted days by another calendar, so that year numbers
   * agree only roughly with the western ones; see {@link Wareki}.
   */
  MEIJI("明治", "Meiji", 'M', DayNumber.of(1868, 1, 1), DayNumber.of(1912, 7, 30)),
  TAISHO("大正", "Taishō", 'T', DayNumber.of(1912, 7, 30), DayNumber.of(1926, 12, 25)),
  SHOWA("昭和", "Shōwa", 'S', DayNumber.of(1926, 12, 25), DayNumber.of(1989, 1, 8)),
  HEISEI("平成", "Heisei", 'H', DayNumber.of(1989, 1, 8), DayNumber.of(2019, 5, 1)),
  REIWA("令和", "Reiwa", 'R', DayNumber.of(2019, 5, 1), DateBounds.NO_END);

  private final String japanese;
  private final String english;
  private final char letter;
  private final long firstDay;
  private final long endDay;

  JapaneseEra(String japanese, String english, char letter, long firstDay, long endDay) {
    this.japanese = japanese;
    this.english = english;
    this.letter = letter;
    this.firstDay = firstDay;
    this.endDay = endDay;
  }

  /** The day number of its first day; of Meiji, of 1 January 1868. */
  public long firstDay() {
    return firstDay;
  }

  /** The western year of its first year. */
  public long firstYear() {
    return DayNumber.yearOf(firstDay);
  }

  /**
   * The day number of the first day of the next era: exclusive; {@link DateBounds#NO_END} for the
   * present era.
   */
  public long endDay() {
    return endDay;
  }

  /** The capital that stands for it on forms: M, T, S, H, R. */
  public char letter() {
    return letter;
  }

  /** 「昭和」 or “Shōwa”: Japanese for {@code ja}, else English. */
  public String name(Locale locale) {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? japanese : english;
  }
}
