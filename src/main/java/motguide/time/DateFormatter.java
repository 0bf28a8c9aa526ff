package motguide.time;

import java.util.Locale;

/**
 * Puts dates into words, in Japanese or English, never more precisely than their text.
 *
 * <p>Immutable; one per language is enough.
 */
public final class DateFormatter {

  private static final DateFormatter JAPANESE = new DateFormatter(new JapaneseWording());
  private static final DateFormatter ENGLISH = new DateFormatter(new EnglishWording());

  private final DateWording wording;

  private DateFormatter(DateWording wording) {
    this.wording = wording;
  }

  /** The formatter for a language: Japanese for {@code ja}, English for every other. */
  public static DateFormatter of(Locale locale) {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JAPANESE : ENGLISH;
  }

  /**
   * Everything the date says, for panels and sentences: “20 July 1969”, 「1970年頃」, “1957–1969”,
   * “1911 or 1912”, “1989–2012 (start and end uncertain)”.
   */
  public String full(HistoricalDate date) {
    return wording.full(date.expression());
  }

  /** Years only, for the axis: “1969”, 「1970頃」, “1957–69”, “1979?”, 「1952・64」, “2009–”. */
  public String compact(HistoricalDate date) {
    return wording.compact(date.expression());
  }

  /**
   * One year: “1969”, “44 BCE”, 「1969年」, 「紀元前44年」.
   *
   * @param astronomicalYear year with 0 for 1 BCE
   */
  public String year(long astronomicalYear) {
    return wording.year(astronomicalYear);
  }

  /**
   * One year for an axis, where there is no room for a unit: “1969”, “44 BCE”, 「1969」, 「前44」.
   *
   * @param astronomicalYear year with 0 for 1 BCE
   */
  public String compactYear(long astronomicalYear) {
    return wording.compactYear(astronomicalYear);
  }

  /**
   * One day: “20 July 1969”, 「1969年7月20日」.
   *
   * @param dayNumber see {@link DayNumber}
   */
  public String day(long dayNumber) {
    return wording.day(dayNumber);
  }
}
