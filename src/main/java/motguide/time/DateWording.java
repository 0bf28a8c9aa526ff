package motguide.time;

/** The words of one language for dates. */
sealed interface DateWording permits JapaneseWording, EnglishWording {

  String full(DateExpression expression);

  String compact(DateExpression expression);

  String year(long astronomicalYear);

  String compactYear(long astronomicalYear);

  String day(long dayNumber);

  /**
   * The number of a year within its era: 1 for both year 1 (1 CE) and year 0 (1 BCE); grouped from
   * five digits on.
   */
  static String count(long astronomicalYear) {
    long count = astronomicalYear > 0 ? astronomicalYear : 1 - astronomicalYear;
    if (count < 10_000) {
      return Long.toString(count);
    }
    StringBuilder grouped = new StringBuilder(Long.toString(count));
    for (int i = grouped.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  static boolean isBce(long astronomicalYear) {
    return astronomicalYear <= 0;
  }

  /** Whether the second year of a span may lose its century: 1957–69. */
  static boolean sharesCentury(long first, long last) {
    return first >= 1000 && last <= 9999 && first < last && first / 100 == last / 100;
  }

  /** The year without its century: 69, 05. */
  static String withoutCentury(long year) {
    return "%02d".formatted(year % 100);
  }

  /**
   * Whether it is a year and nothing else, without unspecified digits and not approximate; perhaps
   * uncertain.
   */
  static boolean isBareYear(Moment moment) {
    return moment.year().isPlain() && moment.parts().size() == 1 && !moment.approximate();
  }
}
