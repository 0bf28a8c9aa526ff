package motguide.time;

/**
 * Reads past a time of day with its zone: checked for form, then forgotten, because the guide knows
 * nothing finer than a day. The day is the one written, in whatever zone it was written.
 */
final class TimeOfDayParser {

  private static final int MINUTES_PER_HOUR = 60;

  private final Cursor cursor;

  /** Reads from the {@code T} on. */
  TimeOfDayParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Takes the time and the zone.
   *
   * @throws DateSyntaxException if there is no such time
   */
  void skip() {
    cursor.take('T');
    int hour = number(24);
    colon();
    int minute = number(59);
    int second = 0;
    if (cursor.take(':')) {
      second = number(59);
      if (hour < 24 && cursor.take('.') && cursor.takeWhile("0123456789").isEmpty()) {
        throw cursor.fault(DateFault.TIME);
      }
    }
    if (hour == 24 && minute + second > 0) {
      throw cursor.fault(DateFault.TIME);
    }
    if (!cursor.take('Z') && cursor.isAtAny("+-")) {
      zone();
    }
  }

  private void zone() {
    int at = cursor.position();
    boolean west = cursor.takeAny() == '-';
    int minutes = number(14) * MINUTES_PER_HOUR;
    if (cursor.take(':')) {
      minutes += number(59);
    }
    // Zones in use reach from 12 hours behind to 14 hours ahead; ISO 8601 forbids a minus before
    // zero.
    if (minutes > (west ? 12 : 14) * MINUTES_PER_HOUR || (west && minutes == 0)) {
      throw cursor.faultAt(at, DateFault.TIME);
    }
  }

  private void colon() {
    if (!cursor.take(':')) {
      throw cursor.fault(DateFault.TIME);
    }
  }

  private int number(int most) {
    int at = cursor.position();
    String digits = cursor.takeWhile("0123456789");
    if (digits.length() != 2 || Integer.parseInt(digits) > most) {
      throw cursor.faultAt(at, DateFault.TIME);
    }
    return Integer.parseInt(digits);
  }
}
