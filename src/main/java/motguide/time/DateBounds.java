package motguide.time;

/**
 * The four limits of a date: between which days it began, and between which days it ended.
 *
 * <p>All four are day numbers (see {@link DayNumber}). Starts are the first day itself; <em>ends
 * are exclusive</em>, the first day after. A date that names a year and says no more began on one
 * of its days and ended on one of its days: 1962 gives a start from 1 January to 31 December 1962
 * and an end from 2 January 1962 to 1 January 1963. A date known to the day has equal starts, and
 * equal ends one day later.
 *
 * <p>Where the text sets no limit a bound is {@link #NO_START} or {@link #NO_END}: an open start
 * has both starts {@code NO_START} and an open end both ends {@code NO_END}; an unknown start or
 * end, or a set such as {@code [..1911]}, is without limit on its outer side only.
 *
 * <p>Invariants: {@code earliestStart <= latestStart}, {@code earliestEnd <= latestEnd}, {@code
 * earliestStart < latestEnd}.
 *
 * @param earliestStart first day on which it can have begun, or {@link #NO_START}
 * @param latestStart last day on which it can have begun, {@link #NO_START} if it has no start,
 *     {@link #NO_END} if it can begin at any later time
 * @param earliestEnd first possible day after its end, {@link #NO_END} if it has no end, {@link
 *     #NO_START} if it can end at any earlier time
 * @param latestEnd last possible day after its end, or {@link #NO_END}
 */
public record DateBounds(long earliestStart, long latestStart, long earliestEnd, long latestEnd) {

  /** In place of a day number: no limit towards the past. */
  public static final long NO_START = Long.MIN_VALUE;

  /** In place of a day number: no limit towards the future. */
  public static final long NO_END = Long.MAX_VALUE;

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if the limits contradict each other
   */
  public DateBounds {
    if (earliestStart > latestStart || earliestEnd > latestEnd || earliestStart >= latestEnd) {
      throw new IllegalArgumentException(
          "bounds contradict each other: start %d to %d, end %d to %d"
              .formatted(earliestStart, latestStart, earliestEnd, latestEnd));
    }
  }

  /**
   * The bounds of something that lies on unknown days of a stretch of time.
   *
   * @param firstDay first day of the stretch
   * @param endDay first day after it; greater than {@code firstDay}
   */
  public static DateBounds within(long firstDay, long endDay) {
    return new DateBounds(firstDay, endDay - 1, firstDay + 1, endDay);
  }

  /** Whether there is a first day at all. */
  public boolean hasStart() {
    return earliestStart != NO_START;
  }

  /** Whether there is a last day at all. */
  public boolean hasEnd() {
    return latestEnd != NO_END;
  }

  /** Whether this is over before the other can have begun. */
  public boolean certainlyBefore(DateBounds other) {
    return latestEnd <= other.earliestStart;
  }
}
