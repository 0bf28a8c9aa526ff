package motguide.time;

import java.util.Optional;

/**
 * How many calendar years lie between the beginnings of two things, as far as their dates tell.
 *
 * @param least the fewest years it can be; negative if the second may have begun first
 * @param most the most years it can be
 * @param approximate whether one of the dates is marked approximate or uncertain, which widens the
 *     lag by nobody knows how much
 */
public record YearLag(long least, long most, boolean approximate) {

  /** Refuses limits that contradict each other. */
  public YearLag {
    if (least > most) {
      throw new IllegalArgumentException("lag from " + least + " to " + most);
    }
  }

  /** The lag from the beginning of one to that of the other; empty if either has none. */
  public static Optional<YearLag> between(HistoricalDate from, HistoricalDate to) {
    DateBounds first = from.bounds();
    DateBounds second = to.bounds();
    if (!begins(first) || !begins(second)) {
      return Optional.empty();
    }
    return Optional.of(
        new YearLag(
            DayNumber.yearOf(second.earliestStart()) - DayNumber.yearOf(first.latestStart()),
            DayNumber.yearOf(second.latestStart()) - DayNumber.yearOf(first.earliestStart()),
            doubtful(from) || doubtful(to)));
  }

  private static boolean begins(DateBounds bounds) {
    return bounds.hasStart() && bounds.latestStart() != DateBounds.NO_END;
  }

  /** Whether the date of the beginning carries a mark of doubt. */
  private static boolean doubtful(HistoricalDate date) {
    HistoricalDate start = date.start().orElse(date);
    return start.approximate() || start.uncertain();
  }

  /** Whether it can be said with a middle and an equal number of whole years to both sides. */
  public boolean hasWholeMiddle() {
    return (most - least) % 2 == 0;
  }

  /** The middle, rounded down to a whole year. */
  public long middle() {
    return Math.floorDiv(least + most, 2);
  }

  /** Half of what is open, rounded up to a whole year. */
  public long plusMinus() {
    return Math.ceilDiv(most - least, 2);
  }

  /** The same from the other end. */
  public YearLag reversed() {
    return new YearLag(-most, -least, approximate);
  }
}
