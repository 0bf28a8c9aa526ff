package motguide.quiz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motguide.content.NumberUnit;
import motguide.time.Wareki;

/**
 * Reads a number that a person typed: in any width, with the unit that was asked for or without,
 * with commas between thousands; a year also by Japanese era (昭和56, S56) or before the common era.
 * Anything else – a range, a decade, two numbers, a word – is no number.
 */
public final class NumberReader {
  private static final int LONGEST = 40;
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,9})?(万?)");
  private static final Pattern BEFORE_COMMON_ERA =
      Pattern.compile("(?:紀元)?前([0-9]{1,15})年?|([0-9]{1,15}) ?(?:bce|bc)");

  private NumberReader() {}

  /** The number; of a year astronomical, 0 for 1 BCE. Empty if there is none. */
  public static OptionalDouble read(String typed, NumberUnit unit) {
    if (typed.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    String text =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('−', '-')
            .strip();
    if (unit == NumberUnit.YEAR) {
      OptionalDouble year = specialYear(text);
      if (year.isPresent()) {
        return year;
      }
    }
    return plain(
        text.replaceFirst("^(?:" + prefixes(unit) + ") ?", "")
            .replaceFirst(" ?(?:" + suffixes(unit) + ")$", ""));
  }

  private static OptionalDouble specialYear(String text) {
    Matcher before = BEFORE_COMMON_ERA.matcher(text);
    if (before.matches()) {
      String digits = before.group(1) == null ? before.group(2) : before.group(1);
      return OptionalDouble.of(1 - Double.parseDouble(digits));
    }
    OptionalLong byEra = Wareki.parseYear(text);
    return byEra.isPresent()
        ? OptionalDouble.of((double) byEra.getAsLong())
        : OptionalDouble.empty();
  }

  private static OptionalDouble plain(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return OptionalDouble.empty();
    }
    String fraction = number.group(3) == null ? "" : number.group(3);
    double size = Double.parseDouble(number.group(2).replace(",", "") + fraction);
    double scaled = number.group(4).isEmpty() ? size : size * 10_000;
    return OptionalDouble.of(number.group(1).equals("-") ? -scaled : scaled);
  }

  private static String prefixes(NumberUnit unit) {
    return unit == NumberUnit.YEAR ? "西暦|紀元|ad|ce" : "約";
  }

  private static String suffixes(NumberUnit unit) {
    return switch (unit) {
      case YEAR -> "年|ad|ce";
      case PERCENT -> "%|パーセント|percent|per cent";
      case YEARS -> "年間?|years?";
      case PEOPLE -> "人|名|people|persons?";
      case COUNT -> "つ|個|件|回|校|社|か所|ヶ所|カ所|項目|times?";
    };
  }
}
