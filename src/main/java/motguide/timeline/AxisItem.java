package motguide.timeline;

import java.util.List;
import motguide.time.DateBounds;
import motguide.time.DayNumber;

/**
 * Something with a date that stands on the axis.
 *
 * @param id unique within a {@link TimelineModel}
 * @param laneIds the lanes it stands in; at least one
 * @param label what is written beside it
 * @param bounds between which days it began and ended
 * @param span whether it is drawn as a bar from start to end, not as a flag at its date
 * @param importance 1 (detail) to 5 (backbone)
 * @param doubt how its rule is drawn
 * @param approximate whether its date carries 頃 or c.: drawn with an open dot and a whisker
 * @param alternatives other dates it may have or has had, each drawn as a tick of its own; empty
 *     for one date
 * @param badge a word in a dashed box after the name (諸説あり); empty for none
 * @param spoken what a screen reader says of it: date, lane, name, importance, doubt, links
 */
public record AxisItem(
    String id,
    List<String> laneIds,
    AxisLabel label,
    DateBounds bounds,
    boolean span,
    int importance,
    Doubt doubt,
    boolean approximate,
    List<DateBounds> alternatives,
    String badge,
    String spoken) {

  private static final long LONGEST_YEAR_DAYS = 366;

  /** Copies the lists and refuses an item without lane or with an importance outside 1–5. */
  public AxisItem {
    if (importance < 1 || importance > 5) {
      throw new IllegalArgumentException("importance of " + id + ": " + importance);
    }
    if (laneIds.isEmpty()) {
      throw new IllegalArgumentException("no lane for " + id);
    }
    laneIds = List.copyOf(laneIds);
    alternatives = List.copyOf(alternatives);
  }

  /** An established item of middling importance with no more than a date and a name. */
  public static AxisItem of(
      String id, String laneId, AxisLabel label, DateBounds bounds, boolean span) {
    return new AxisItem(
        id,
        List.of(laneId),
        label,
        bounds,
        span,
        3,
        Doubt.SOLID,
        false,
        List.of(),
        "",
        label.year() + " " + label.name());
  }

  /** Whether its beginning is known no better than to more than a year. */
  public boolean startIsVague() {
    return bounds.earliestStart() != DateBounds.NO_START
        && bounds.latestStart() != DateBounds.NO_END
        && bounds.latestStart() - bounds.earliestStart() > LONGEST_YEAR_DAYS;
  }

  /** Whether its end is known no better than to more than a year. */
  public boolean endIsVague() {
    return bounds.latestEnd() != DateBounds.NO_END
        && bounds.earliestEnd() != DateBounds.NO_START
        && bounds.latestEnd() - bounds.earliestEnd() > LONGEST_YEAR_DAYS;
  }

  /**
   * The day its left rule stands on: its first day, or the middle of the days on which it can have
   * begun if these are more than a year. {@link DateBounds#NO_START} if it has no beginning at all.
   */
  public long anchorDay() {
    if (bounds.earliestStart() == DateBounds.NO_START) {
      return bounds.latestStart() == DateBounds.NO_END ? DateBounds.NO_START : bounds.latestStart();
    }
    if (startIsVague()) {
      long middle = bounds.earliestStart() + (bounds.latestStart() - bounds.earliestStart()) / 2;
      // A decade reads best at the first day of its middle year: 1975 for the 1970s.
      return DayNumber.startOfYear(DayNumber.yearOf(middle + LONGEST_YEAR_DAYS / 2));
    }
    return bounds.earliestStart();
  }

  /** The first day after it as drawn; {@link DateBounds#NO_END} if it still goes on. */
  public long endDay() {
    return bounds.latestEnd();
  }
}
