package motguide.search;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motguide.time.DateBounds;
import motguide.time.DayNumber;
import motguide.time.Wareki;

/**
 * The years a typed word means: 1985, 1985年, 昭和60, 1980s, 1980年代.
 *
 * @param first first year
 * @param last last year, included
 */
record Years(long first, long last) {
  private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?");
  private static final Pattern DECADE = Pattern.compile("([0-9]{3})0(年代|s)");
  private static final int BEGINS = 70;
  private static final int ENDS = 55;
  private static final int MAY_BEGIN = 40;
  private static final int GOES_ON = 20;

  /** The years that {@code word}, as folded, means; empty if it is no year. */
  static Optional<Years> of(String word) {
    Matcher year = YEAR.matcher(word);
    if (year.matches()) {
      long value = Long.parseLong(year.group(1));
      return Optional.of(new Years(value, value));
    }
    Matcher decade = DECADE.matcher(word);
    if (decade.matches()) {
      long value = Long.parseLong(decade.group(1)) * 10;
      return Optional.of(new Years(value, value + 9));
    }
    OptionalLong era = Wareki.parseYear(word);
    return era.isPresent()
        ? Optional.of(new Years(era.getAsLong(), era.getAsLong()))
        : Optional.empty();
  }

  /** What it counts that something of these bounds happened in these years; 0 for “not then”. */
  int score(DateBounds bounds) {
    long from = DayNumber.startOfYear(first);
    long to = DayNumber.startOfYear(last + 1);
    if (bounds.earliestStart() >= to || bounds.latestEnd() <= from) {
      return 0;
    }
    if (bounds.earliestStart() >= from && bounds.latestStart() < to) {
      return BEGINS;
    }
    if (bounds.hasEnd() && bounds.earliestEnd() > from && bounds.latestEnd() <= to) {
      return ENDS;
    }
    return bounds.latestStart() >= from ? MAY_BEGIN : GOES_ON;
  }
}
