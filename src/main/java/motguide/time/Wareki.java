package motguide.time;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Years by Japanese era, 和暦, to stand beside western ones.
 *
 * <p>Given only from 1873 on, when Japan took over the western calendar and the two kinds of year
 * became the same; before that an era year begins weeks later than the western one and the pack
 * must say what it means itself.
 */
public final class Wareki {

  /** The first western year that has an era year beside it. */
  public static final long FIRST_YEAR = 1873;

  private static final String KANJI_DIGITS = "一二三四五六七八九";

  private final Locale locale;

  private Wareki(Locale locale) {
    this.locale = locale;
  }

  /** Era years in a language: Japanese for {@code ja}, else English. */
  public static Wareki of(Locale locale) {
    return new Wareki(
        locale.getLanguage().equals(Locale.JAPANESE.getLanguage())
            ? Locale.JAPANESE
            : Locale.ENGLISH);
  }

  /**
   * The era year beside a western year: 「昭和56」 or “Shōwa 56”; 「昭和64・平成元年」 or “Shōwa 64 · Heisei 1”
   * in a year of change. Empty before {@link #FIRST_YEAR}.
   *
   * @param year western year
   */
  public Optional<String> besideYear(long year) {
    return year < FIRST_YEAR || year > 9999
        ? Optional.empty()
        : beside(DayNumber.startOfYear(year), DayNumber.startOfYear(year + 1));
  }

  /**
   * The era year or years beside a date. Only for dates known to the year or better, from {@link
   * #FIRST_YEAR} on: a decade has none, since an era year would be more precise than it. A span
   * gives its start and its end, a set each member. Within a year of change the month or day
   * decides where it can.
   */
  public Optional<String> beside(HistoricalDate date) {
    return switch (date.shape()) {
      case MOMENT -> besideMoment(date);
      case SPAN -> besideSpan(date);
      case ONE_OF, ALL_OF -> besideMembers(date);
    };
  }

  private Optional<String> besideMoment(HistoricalDate date) {
    DateBounds bounds = date.bounds();
    if (date.precision().compareTo(DatePrecision.YEAR) > 0
        || bounds.earliestStart() < DayNumber.startOfYear(FIRST_YEAR)
        || DayNumber.yearOf(bounds.earliestStart()) > 9999) {
      return Optional.empty();
    }
    // A winter may reach into the next year; the year that is written is the one to name.
    long endOfYear = DayNumber.startOfYear(DayNumber.yearOf(bounds.earliestStart()) + 1);
    return beside(bounds.earliestStart(), Math.min(bounds.latestEnd(), endOfYear))
        .map(text -> marked(text, date.approximate(DatePart.YEAR), date.uncertain(DatePart.YEAR)));
  }

  private String marked(String text, boolean approximate, boolean uncertain) {
    String doubt = uncertain ? "?" : "";
    if (!approximate) {
      return text + doubt;
    }
    return (japanese() ? text + "頃" : "c. " + text) + doubt;
  }

  private Optional<String> besideSpan(HistoricalDate date) {
    Optional<String> start = date.start().flatMap(this::besideMoment);
    Optional<String> end = date.end().flatMap(this::besideMoment);
    if (start.isPresent() && date.endOpen()) {
      return start.map(text -> text + "–");
    }
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (start.equals(end)) {
      return start;
    }
    boolean spaced = start.get().contains(" ") || end.get().contains(" ");
    return Optional.of(start.get() + (spaced ? " – " : "–") + end.get());
  }

  private Optional<String> besideMembers(HistoricalDate date) {
    if (date.members().stream().anyMatch(member -> member.startOpen() || member.endOpen())) {
      return Optional.empty();
    }
    List<Optional<String>> texts = date.members().stream().map(this::beside).toList();
    String conjunction =
        date.shape() == DateShape.ALL_OF ? separator() : japanese() ? "または" : " or ";
    return texts.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            texts.stream().flatMap(Optional::stream).collect(Collectors.joining(conjunction)))
        : Optional.empty();
  }

  /** The eras that have days in a stretch of time within one western year. */
  private Optional<String> beside(long firstDay, long endDay) {
    long year = DayNumber.yearOf(firstDay);
    return Optional.of(
        Arrays.stream(JapaneseEra.values())
            .filter(era -> era.firstDay() < endDay && firstDay < era.endDay())
            .map(era -> text(era, year - era.firstYear() + 1))
            .collect(Collectors.joining(separator())));
  }

  private String text(JapaneseEra era, long yearOfEra) {
    if (japanese()) {
      return era.name(locale) + (yearOfEra == 1 ? "元年" : Long.toString(yearOfEra));
    }
    return era.name(locale) + " " + yearOfEra;
  }

  private String separator() {
    return japanese() ? "・" : " · ";
  }

  private boolean japanese() {
    return locale.equals(Locale.JAPANESE);
  }

  /**
   * The western year that someone means who types an era year: 「昭和60」, 「昭和60年」, 「昭和六十年」, 「平成元年」,
   * “S60”, “Showa 60”, “Shōwa 60”, in any width or case. Years that the era did not reach, such as
   * 昭和65, give nothing. Meiji 1–5 give 1868–1872, with which they agree but for some weeks.
   */
  public static OptionalLong parseYear(String typed) {
    if (typed.length() > 40) {
      return OptionalLong.empty();
    }
    String folded = fold(typed);
    for (JapaneseEra era : JapaneseEra.values()) {
      for (String name :
          List.of(
              era.name(Locale.JAPANESE), fold(era.name(Locale.ENGLISH)), fold("" + era.letter()))) {
        if (folded.startsWith(name)) {
          long year = yearOfEra(folded.substring(name.length()));
          if (year >= 1 && era.firstYear() + year - 1 <= lastYear(era)) {
            return OptionalLong.of(era.firstYear() + year - 1);
          }
        }
      }
    }
    return OptionalLong.empty();
  }

  private static long lastYear(JapaneseEra era) {
    return era.endDay() == DateBounds.NO_END
        ? era.firstYear() + 98
        : DayNumber.yearOf(era.endDay() - 1);
  }

  /** Narrow, lower-case, without blanks, dots and the marks over long vowels. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\p{Mn}\\s.]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The number in 「60」, 「60年」, 「六十年」 or 「元年」; 0 if there is none. */
  private static long yearOfEra(String folded) {
    String number = folded.endsWith("年") ? folded.substring(0, folded.length() - 1) : folded;
    if (number.equals("元")) {
      return 1;
    }
    if (number.matches("[0-9]{1,2}")) {
      return Long.parseLong(number);
    }
    int ten = number.indexOf('十');
    if (ten < 0) {
      return number.length() == 1 ? KANJI_DIGITS.indexOf(number) + 1 : 0;
    }
    long tens = ten == 0 ? 1 : ten == 1 ? KANJI_DIGITS.indexOf(number.charAt(0)) + 1L : 0;
    String rest = number.substring(ten + 1);
    long ones = rest.isEmpty() ? 0 : rest.length() == 1 ? KANJI_DIGITS.indexOf(rest) + 1L : -1;
    return tens == 0 || ones < 0 || (ones == 0 && !rest.isEmpty()) ? 0 : 10 * tens + ones;
  }
}
