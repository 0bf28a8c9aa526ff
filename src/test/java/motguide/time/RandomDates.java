package motguide.time;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Valid EDTF texts of every kind, by chance. */
final class RandomDates {

  private final Random random;

  RandomDates(Random random) {
    this.random = random;
  }

  HistoricalDate any() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> span();
      case 2 -> set();
      default -> HistoricalDate.parse(moment());
    };
  }

  String moment() {
    return switch (random.nextInt(9)) {
      case 0 -> plainDay() + mark();
      case 1 -> year() + "-" + month() + mark();
      case 2 -> year() + "-" + (21 + random.nextInt(21)) + mark();
      case 3 -> masked();
      case 4 -> longYear();
      case 5 -> year() + "S" + (1 + random.nextInt(2));
      case 6 -> markedParts();
      case 7 -> plainDay() + "T23:20:30Z";
      default -> year() + mark();
    };
  }

  /** Year, month and day without marks. */
  String plainDay() {
    return year() + "-" + month() + "-" + two(1 + random.nextInt(28));
  }

  /** A plain day with some digits, from the right of each part, replaced by X. */
  String masked() {
    return mask(plainDay());
  }

  /** Replaces some digits by X, in one of the ways that level 1 of EDTF has. */
  String mask(String day) {
    int end = day.length();
    return switch (random.nextInt(4)) {
      case 0 -> day.substring(0, end - 7) + "X";
      case 1 -> day.substring(0, end - 8) + "XX";
      case 2 -> day.substring(0, end - 5) + "XX";
      default -> day.substring(0, end - 2) + "XX";
    };
  }

  private HistoricalDate span() {
    String start = random.nextInt(6) == 0 ? openOrUnknown() : moment();
    String end = random.nextInt(4) == 0 ? openOrUnknown() : moment();
    return switch (HistoricalDate.read(start + "/" + end)) {
      case DateReading.Read(HistoricalDate date) -> date;
      // Only the order can be wrong.
      case DateReading.Unreadable unreadable -> HistoricalDate.parse(end + "/" + start);
    };
  }

  private HistoricalDate set() {
    String members =
        IntStream.rangeClosed(0, random.nextInt(4))
            .mapToObj(i -> random.nextInt(4) == 0 ? range() : year() + "-" + month() + mark())
            .collect(Collectors.joining(","));
    String content =
        switch (random.nextInt(6)) {
          case 0 -> ".." + year() + "," + members;
          case 1 -> members + "," + year() + "..";
          default -> members;
        };
    return HistoricalDate.parse(random.nextBoolean() ? "[" + content + "]" : "{" + content + "}");
  }

  private String range() {
    int first = random.nextInt(9_000);
    return "%04d..%04d".formatted(first, first + 1 + random.nextInt(999));
  }

  private String openOrUnknown() {
    return random.nextBoolean() ? ".." : "";
  }

  private String markedParts() {
    return mark()
        + year()
        + mark()
        + "-"
        + mark()
        + month()
        + "-"
        + two(1 + random.nextInt(28))
        + mark();
  }

  private String longYear() {
    String sign = random.nextInt(3) == 0 ? "-" : "";
    long year = 10_000 + random.nextLong(1L << (10 + random.nextInt(38)));
    return "Y" + sign + year + mark();
  }

  private String year() {
    return random.nextInt(4) == 0
        ? "-%04d".formatted(10 + random.nextInt(9_990))
        : "%04d".formatted(10 + random.nextInt(9_990));
  }

  private String month() {
    return two(1 + random.nextInt(12));
  }

  private String mark() {
    return switch (random.nextInt(8)) {
      case 0 -> "?";
      case 1 -> "~";
      case 2 -> "%";
      default -> "";
    };
  }

  private static String two(int number) {
    return "%02d".formatted(number);
  }
}
