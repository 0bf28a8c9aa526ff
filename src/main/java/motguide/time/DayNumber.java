package motguide.time;

/**
 * Arithmetic on day numbers: days since 1 January 1 CE, proleptic Gregorian, negative before it.
 *
 * <p>Years are astronomical: year 0 is 1 BCE and year −1 is 2 BCE. Every operation is a handful of
 * integer divisions, whatever the year, and is exact for years up to {@link #MAX_YEAR} on either
 * side.
 */
public final class DayNumber {

  /** The largest year, and with a minus sign the smallest, that these operations accept. */
  public static final long MAX_YEAR = 1_000_000_000_000_000L;

  private static final long DAYS_PER_400_YEARS = 146_097;
  private static final int DAYS_PER_100_YEARS = 36_524;
  private static final int DAYS_PER_4_YEARS = 1_461;

  private DayNumber() {}

  /**
   * The day number of a calendar day.
   *
   * @param year astronomical year
   * @param month 1 to 12
   * @param day 1 to the length of that month
   * @throws IllegalArgumentException if there is no such day
   */
  public static long of(long year, int month, int day) {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("month must be 1 to 12 but is " + month);
    }
    if (day < 1 || day > lengthOfMonth(year, month)) {
      throw new IllegalArgumentException(
          "there is no day " + day + " in month " + month + " of year " + year);
    }
    return startOfYear(year) + daysBeforeMonth(year, month) + day - 1;
  }

  /**
   * The day number of 1 January.
   *
   * @param astronomicalYear year with 0 for 1 BCE
   * @throws IllegalArgumentException if the year is farther out than {@link #MAX_YEAR}, or one more
   *     for ends
   */
  public static long startOfYear(long astronomicalYear) {
    if (astronomicalYear > MAX_YEAR + 1 || astronomicalYear < -MAX_YEAR) {
      throw new IllegalArgumentException("year out of range: " + astronomicalYear);
    }
    long before = astronomicalYear - 1;
    return 365 * before
        + Math.floorDiv(before, 4L)
        - Math.floorDiv(before, 100L)
        + Math.floorDiv(before, 400L);
  }

  /** The astronomical year in which a day lies. */
  public static long yearOf(long dayNumber) {
    long cycle = Math.floorDiv(dayNumber, DAYS_PER_400_YEARS);
    int inCycle = (int) Math.floorMod(dayNumber, DAYS_PER_400_YEARS);
    // The last day of the 400 years, and of each 4, would count as the first of a fifth part: hence
    // the minimum.
    int centuries = Math.min(inCycle / DAYS_PER_100_YEARS, 3);
    int inCentury = inCycle - centuries * DAYS_PER_100_YEARS;
    int fours = inCentury / DAYS_PER_4_YEARS;
    int years = Math.min((inCentury - fours * DAYS_PER_4_YEARS) / 365, 3);
    return cycle * 400 + centuries * 100L + fours * 4L + years + 1;
  }

  /**
   * The astronomical year in which an instant lies.
   *
   * @param dayNumber days since 1 January 1 CE with a fraction of a day; must be finite
   */
  public static long yearOf(double dayNumber) {
    return yearOf((long) Math.floor(dayNumber));
  }

  /** The month, 1 to 12, in which a day lies. */
  public static int monthOf(long dayNumber) {
    long year = yearOf(dayNumber);
    int inYear = (int) (dayNumber - startOfYear(year));
    // Months are at least 28 days long, so this guess is never too low by more than one step of the
    // loop below.
    int month = Math.min(inYear / 31 + 1, 12);
    return month < 12 && inYear >= daysBeforeMonth(year, month + 1) ? month + 1 : month;
  }

  /** The day of the month, 1 to 31, of a day. */
  public static int dayOf(long dayNumber) {
    long year = yearOf(dayNumber);
    return (int) (dayNumber - startOfYear(year)) - daysBeforeMonth(year, monthOf(dayNumber)) + 1;
  }

  /**
   * An instant as a year with a fraction: 1969.0 is the first moment of 1 January 1969.
   *
   * @param dayNumber days since 1 January 1 CE with a fraction of a day; must be finite
   */
  public static double decimalYear(double dayNumber) {
    long year = yearOf(dayNumber);
    return year + (dayNumber - startOfYear(year)) / lengthOfYear(year);
  }

  /**
   * The inverse of {@link #decimalYear(double)}.
   *
   * @param decimalYear astronomical year with a fraction; must be finite
   * @return days since 1 January 1 CE with a fraction of a day
   */
  public static double fromDecimalYear(double decimalYear) {
    long year = (long) Math.floor(decimalYear);
    return startOfYear(year) + (decimalYear - year) * lengthOfYear(year);
  }

  /** Whether the year has a 29 February. */
  public static boolean isLeapYear(long astronomicalYear) {
    return astronomicalYear % 4 == 0
        && (astronomicalYear % 100 != 0 || astronomicalYear % 400 == 0);
  }

  /** The length of a year in days: 365 or 366. */
  public static int lengthOfYear(long astronomicalYear) {
    return isLeapYear(astronomicalYear) ? 366 : 365;
  }

  /**
   * The length of a month in days.
   *
   * @param month 1 to 12
   */
  public static int lengthOfMonth(long astronomicalYear, int month) {
    return switch (month) {
      case 2 -> isLeapYear(astronomicalYear) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      case 1, 3, 5, 7, 8, 10, 12 -> 31;
      default -> throw new IllegalArgumentException("month must be 1 to 12 but is " + month);
    };
  }

  private static int daysBeforeMonth(long year, int month) {
    // Counted from March the months repeat 31-30-31-30-31; 367 * m / 12 walks that pattern from
    // January.
    int days = (367 * month - 362) / 12;
    if (month <= 2) {
      return days;
    }
    return days - (isLeapYear(year) ? 1 : 2);
  }
}
