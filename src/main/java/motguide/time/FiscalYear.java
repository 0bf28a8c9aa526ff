package motguide.time;

import java.util.Locale;
import java.util.Optional;

/**
 * A Japanese fiscal or school year, 年度: 1 April to 31 March, named after the year in which it
 * begins.
 *
 * @param year the year in which it begins, astronomical, at most 9999 either side
 */
public record FiscalYear(int year) {

  private static final int FIRST_MONTH = 4;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the year has more than four digits
   */
  public FiscalYear {
    if (Math.abs(year) > 9999) {
      throw new IllegalArgumentException("fiscal year must be within -9999 to 9999 but is " + year);
    }
  }

  /**
   * The fiscal year in which a day lies.
   *
   * @param dayNumber see {@link DayNumber}
   * @throws IllegalArgumentException if the year has more than four digits
   */
  public static FiscalYear of(long dayNumber) {
    long year = DayNumber.yearOf(dayNumber);
    return new FiscalYear(
        Math.toIntExact(DayNumber.monthOf(dayNumber) < FIRST_MONTH ? year - 1 : year));
  }

  /**
   * The one fiscal year in which a date certainly lies, from its earliest start to its latest end;
   * empty if it may touch two. Marks of doubt are not considered.
   */
  public static Optional<FiscalYear> of(HistoricalDate date) {
    return single(date.bounds());
  }

  private static Optional<FiscalYear> single(DateBounds bounds) {
    if (!bounds.hasStart()
        || !bounds.hasEnd()
        || Math.abs(DayNumber.yearOf(bounds.earliestStart())) > 9998) {
      return Optional.empty();
    }
    FiscalYear first = of(bounds.earliestStart());
    return first.endDay() >= bounds.latestEnd() ? Optional.of(first) : Optional.empty();
  }

  /**
   * A date that is written as whole fiscal years, put into words: {@code 2002-04/2007-03} gives
   * 「2002–2006年度」 or “fiscal 2002–2006”. Empty unless the date runs, without doubt, from an April
   * to a March.
   *
   * @param locale Japanese for {@code ja}, else English
   */
  public static Optional<String> describe(HistoricalDate date, Locale locale) {
    Optional<HistoricalDate> start = date.start();
    Optional<HistoricalDate> end = date.end();
    if (start.isEmpty()
        || end.isEmpty()
        || date.approximate()
        || date.uncertain()
        || date.hasUnspecifiedDigits()) {
      return Optional.empty();
    }
    Optional<FiscalYear> first = single(start.get().bounds());
    Optional<FiscalYear> last = single(end.get().bounds());
    if (first.isEmpty()
        || last.isEmpty()
        || start.get().bounds().earliestStart() != first.get().firstDay()
        || end.get().bounds().latestEnd() != last.get().endDay()) {
      return Optional.empty();
    }
    return Optional.of(first.get().through(last.get(), locale));
  }

  private String through(FiscalYear last, Locale locale) {
    if (equals(last)) {
      return text(locale);
    }
    return isJapanese(locale) ? year + "–" + last.year + "年度" : "fiscal " + year + "–" + last.year;
  }

  /** The day number of 1 April. */
  public long firstDay() {
    return DayNumber.of(year, FIRST_MONTH, 1);
  }

  /** The day number of the next 1 April: exclusive. */
  public long endDay() {
    return DayNumber.of(year + 1L, FIRST_MONTH, 1);
  }

  /** Something on unknown days of this fiscal year. */
  public DateBounds bounds() {
    return DateBounds.within(firstDay(), endDay());
  }

  /**
   * 「2002年度」 or “fiscal 2002”.
   *
   * @param locale Japanese for {@code ja}, else English
   */
  public String text(Locale locale) {
    return isJapanese(locale) ? year + "年度" : "fiscal " + year;
  }

  private static boolean isJapanese(Locale locale) {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
  }
}
