package motguide.time;

import java.text.Normalizer;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The date that someone means who types it as people write dates: 1985, c. 1911, 1980s, 昭和60,
 * 1985年4月, 3 April 1985, 300 BCE, 19世紀, 1962–1970; or as EDTF.
 */
public final class TypedDate {
  private static final int MAX_LENGTH = 60;
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:(?:c\\.|c(?=\\s*\\d)|ca\\.?|circa|about)(?![a-z])|約)\\s*(.+)|(.+?)\\s*(?:頃|ごろ|ころ)");
  private static final Pattern YEAR = Pattern.compile("(\\d{1,4})\\s*年?");
  private static final Pattern SIGNED =
      Pattern.compile("(?:ad|ce|西暦)\\s*(\\d{1,4})\\s*年?|(\\d{1,4})\\s*(?:ad|ce)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:紀元前|前|bce?)\\s*(\\d{1,4})\\s*年?|(\\d{1,4})\\s*(?:bce?|b\\.\\s?c\\.(?:\\s?e\\.)?)");
  private static final Pattern DECADE = Pattern.compile("(\\d{1,3})0\\s*(?:年代|['’]?s)");
  private static final Pattern CENTURY =
      Pattern.compile("(\\d{1,2})\\s*世紀|(\\d{1,2})(?:st|nd|rd|th)\\s*(?:century|c\\.?)");
  private static final String MONTH = monthNames();
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + "\\s*(?:(\\d{1,2})(?:st|nd|rd|th)?\\s*,)?\\s*(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s*(\\d{4})");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
  private static final Pattern ERA_DAY =
      Pattern.compile("(\\D+?[\\d\\p{IsHan}]+年)\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,4})\\s*年\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?");
  private static final Pattern YEARS =
      Pattern.compile("(\\d{4})\\s*年?\\s*[-–—~〜]\\s*(\\d{4})\\s*年?");

  private TypedDate() {}

  /** The date that {@code typed} means; empty if it means none. */
  public static Optional<HistoricalDate> read(String typed) {
    if (typed.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String exact = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    Optional<HistoricalDate> asEdtf = edtf(exact);
    if (asEdtf.isPresent()) {
      return asEdtf;
    }
    String text = exact.toLowerCase(Locale.ROOT);
    Matcher about = ABOUT.matcher(text);
    return about.matches()
        ? moment(about.group(1) == null ? about.group(2) : about.group(1))
            .flatMap(edtf -> edtf(edtf + "~"))
        : moment(text).or(() -> span(text)).flatMap(TypedDate::edtf);
  }

  private static Optional<String> moment(String text) {
    Matcher match = YEAR.matcher(text);
    if (match.matches()) {
      return Optional.of(year(Long.parseLong(match.group(1))));
    }
    match = SIGNED.matcher(text);
    if (match.matches()) {
      return Optional.of(year(number(match)));
    }
    match = BEFORE.matcher(text);
    if (match.matches()) {
      return Optional.of(year(1 - number(match)));
    }
    match = DECADE.matcher(text);
    if (match.matches()) {
      return Optional.of(String.format(Locale.ROOT, "%03dX", Long.parseLong(match.group(1))));
    }
    match = CENTURY.matcher(text);
    if (match.matches() && number(match) > 0) {
      return Optional.of(String.format(Locale.ROOT, "%02dXX", number(match) - 1));
    }
    for (Pattern numbers : List.of(DAY, NUMBERS)) {
      match = numbers.matcher(text);
      if (match.matches()) {
        return Optional.of(day(Long.parseLong(match.group(1)), match.group(2), match.group(3)));
      }
    }
    return named(text).or(() -> ofEra(text));
  }

  /** English, with the name of the month. */
  private static Optional<String> named(String text) {
    Matcher match = MONTH_FIRST.matcher(text);
    if (match.matches()) {
      return Optional.of(
          day(Long.parseLong(match.group(3)), monthOf(match.group(1)), match.group(2)));
    }
    match = DAY_FIRST.matcher(text);
    return match.matches()
        ? Optional.of(day(Long.parseLong(match.group(3)), monthOf(match.group(2)), match.group(1)))
        : Optional.empty();
  }

  /** A Japanese era with its year, perhaps with month and day. */
  private static Optional<String> ofEra(String text) {
    Matcher match = ERA_DAY.matcher(text);
    boolean hasMonth = match.matches();
    OptionalLong year = Wareki.parseYear(hasMonth ? match.group(1) : text);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        hasMonth ? day(year.getAsLong(), match.group(2), match.group(3)) : year(year.getAsLong()));
  }

  private static String monthNames() {
    return "("
        + Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .map(name -> name.substring(0, 3) + "(?:" + name.substring(3) + ")?\\.?")
            .collect(Collectors.joining("|"))
        + ")";
  }

  private static String monthOf(String name) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
        return Integer.toString(month.getValue());
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  private static String day(long year, String month, @Nullable String day) {
    String inMonth = year(year) + "-" + two(Integer.parseInt(month));
    return day == null ? inMonth : inMonth + "-" + two(Integer.parseInt(day));
  }

  private static Optional<String> span(String text) {
    Matcher match = YEARS.matcher(text);
    return match.matches() ? Optional.of(match.group(1) + "/" + match.group(2)) : Optional.empty();
  }

  private static long number(Matcher match) {
    return Long.parseLong(match.group(1) == null ? match.group(2) : match.group(1));
  }

  private static String year(long astronomical) {
    return (astronomical < 0 ? "-" : "")
        + String.format(Locale.ROOT, "%04d", Math.abs(astronomical));
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static Optional<HistoricalDate> edtf(String text) {
    return HistoricalDate.read(text) instanceof DateReading.Read(HistoricalDate date)
            && (date.bounds().hasStart() || date.bounds().hasEnd())
        ? Optional.of(date)
        : Optional.empty();
  }
}
