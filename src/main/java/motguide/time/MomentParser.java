package motguide.time;

import java.util.EnumSet;

/** Reads one year, month, day, season, decade or century with its doubts. */
final class MomentParser {

  private static final String DIGITS = "0123456789";
  private static final String DIGITS_OR_UNSPECIFIED = DIGITS + "X";
  private static final String MARKS = "?~%";

  private final Cursor cursor;
  private Qualifiers qualifiers = Qualifiers.NONE;

  MomentParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Takes as much as belongs to one moment.
   *
   * @throws DateSyntaxException if there is none here
   */
  Moment parse() {
    int start = cursor.position();
    boolean marked = takeMarkBefore(DatePart.YEAR);
    YearMask year = cursor.isAt('Y') ? longYear() : null;
    boolean standsAlone = year != null;
    if (year == null) {
      int digitsAt = cursor.position();
      year = year();
      standsAlone =
          year.estimate() != null || cursor.position() - digitsAt < 4 + (year.negative() ? 1 : 0);
      if (marked && standsAlone) {
        throw cursor.faultAt(start, DateFault.QUALIFIER);
      }
    }
    takeMarkAfter(DatePart.YEAR);
    DigitMask month = null;
    YearDivision division = null;
    DigitMask day = null;
    int dayAt = cursor.position();
    if (takeHyphenUnless(standsAlone)) {
      takeMarkBefore(DatePart.MONTH);
      DigitMask number = twoDigits(1, 12, DateFault.MONTH);
      division = number.isPlain() ? YearDivision.ofCode(number.value()).orElse(null) : null;
      month = division == null ? number : null;
      takeMarkAfter(DatePart.MONTH);
      if (takeHyphenUnless(division != null)) {
        takeMarkBefore(DatePart.DAY);
        dayAt = cursor.position();
        day = twoDigits(1, 31, DateFault.DAY);
        takeMarkAfter(DatePart.DAY);
      }
    }
    DateBounds bounds = Moment.boundsOf(year, month, division, day);
    if (bounds == null) {
      throw cursor.faultAt(dayAt, DateFault.DAY);
    }
    Moment untimed =
        new Moment(cursor.textFrom(start), year, month, division, day, qualifiers, false, bounds);
    if (!cursor.isAt('T')) {
      return untimed;
    }
    if (day == null || !untimed.isPlain()) {
      throw cursor.fault(DateFault.TIME_NOT_ALLOWED);
    }
    new TimeOfDayParser(cursor).skip();
    return new Moment(cursor.textFrom(start), year, month, division, day, qualifiers, true, bounds);
  }

  private boolean takeHyphenUnless(boolean finerPartsForbidden) {
    if (finerPartsForbidden && cursor.isAtAny("-T")) {
      throw cursor.fault(DateFault.PART_NOT_ALLOWED);
    }
    return cursor.take('-');
  }

  /** A year of four digits, a decade of three, a century of two. */
  private YearMask year() {
    boolean negative = cursor.take('-');
    int digitsAt = cursor.position();
    String digits = cursor.takeWhile(DIGITS_OR_UNSPECIFIED);
    if (digits.isEmpty()) {
      throw cursor.unexpected();
    }
    boolean plain = digits.indexOf('X') < 0;
    if (digits.length() == 4) {
      if (negative && digits.equals("0000")) {
        throw cursor.faultAt(digitsAt, DateFault.NEGATIVE_ZERO);
      }
      return plain && cursor.isAt('S')
          ? significant(negative, digits)
          : new YearMask(negative, new DigitMask(digits), null);
    }
    if (plain && (digits.length() == 3 || digits.length() == 2)) {
      return new YearMask(negative, new DigitMask(digits + "X".repeat(4 - digits.length())), null);
    }
    throw cursor.faultAt(digitsAt, DateFault.YEAR_DIGITS);
  }

  /** {@code Y}, then five or more digits or an exponent. */
  private YearMask longYear() {
    cursor.take('Y');
    boolean negative = cursor.take('-');
    int digitsAt = cursor.position();
    String digits = cursor.takeWhile(DIGITS);
    if (digits.isEmpty()) {
      throw cursor.unexpected();
    }
    boolean exponential = cursor.take('E');
    if (digits.startsWith("0") || (digits.length() < 5 && !exponential)) {
      throw cursor.faultAt(digitsAt, DateFault.LONG_YEAR);
    }
    int zeros = exponential ? smallNumber(DateFault.LONG_YEAR) : 0;
    if (digits.length() + zeros > 16
        || Long.parseLong(digits + "0".repeat(zeros)) > DayNumber.MAX_YEAR) {
      throw cursor.faultAt(digitsAt, DateFault.YEAR_TOO_LARGE);
    }
    String all = digits + "0".repeat(zeros);
    return cursor.isAt('S')
        ? significant(negative, all)
        : new YearMask(negative, new DigitMask(all), null);
  }

  private YearMask significant(boolean negative, String digits) {
    cursor.take('S');
    int at = cursor.position();
    int significant = smallNumber(DateFault.SIGNIFICANT_DIGITS);
    long value = Long.parseLong(digits);
    int length = Long.toString(value).length();
    if (significant < 1 || significant > length || value == 0) {
      throw cursor.faultAt(at, DateFault.SIGNIFICANT_DIGITS);
    }
    int open = length - significant;
    String mask = digits.substring(0, digits.length() - open) + "X".repeat(open);
    return new YearMask(negative, new DigitMask(mask), negative ? -value : value);
  }

  private int smallNumber(DateFault ifNone) {
    int at = cursor.position();
    String digits = cursor.takeWhile(DIGITS);
    if (digits.isEmpty()) {
      throw cursor.atEnd() ? cursor.unexpected() : cursor.fault(ifNone);
    }
    if (digits.length() > 2) {
      throw cursor.faultAt(at, ifNone == DateFault.LONG_YEAR ? DateFault.YEAR_TOO_LARGE : ifNone);
    }
    return Integer.parseInt(digits);
  }

  private DigitMask twoDigits(int least, int most, DateFault ifNone) {
    int at = cursor.position();
    String digits = cursor.takeWhile(DIGITS_OR_UNSPECIFIED);
    if (digits.isEmpty()) {
      throw cursor.unexpected();
    }
    DigitMask mask = new DigitMask(digits);
    if (digits.length() == 2) {
      for (int number = least; number <= most; number++) {
        if (mask.matches(number)) {
          return mask;
        }
      }
      boolean division = ifNone == DateFault.MONTH && mask.isPlain();
      if (division && YearDivision.ofCode(mask.value()).isPresent()) {
        return mask;
      }
    }
    throw cursor.faultAt(at, ifNone);
  }

  /** A mark before a part speaks of that part alone. */
  private boolean takeMarkBefore(DatePart part) {
    if (!cursor.isAtAny(MARKS)) {
      return false;
    }
    qualifiers = qualifiers.with(cursor.takeAny(), EnumSet.of(part));
    return true;
  }

  /** A mark after a part speaks of that part and all to its left. */
  private void takeMarkAfter(DatePart part) {
    if (cursor.isAtAny(MARKS)) {
      qualifiers = qualifiers.with(cursor.takeAny(), EnumSet.range(DatePart.YEAR, part));
    }
  }
}
