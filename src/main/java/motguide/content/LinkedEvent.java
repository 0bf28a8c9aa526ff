package motguide.content;

import java.util.List;
import java.util.function.Function;

/**
 * A tie seen from one of its two events.
 *
 * @param from the event it is seen from
 * @param other the event at the far end
 * @param direction which way the influence runs, seen from {@code from}
 * @param link the tie as the pack states it
 */
public record LinkedEvent(Event from, Event other, Direction direction, Link link) {

  /** Which way an influence runs, seen from one event. */
  public enum Direction {
    /** The other event acted on this one. */
    INTO,
    /** This event acted on the other one. */
    OUT_OF,
    /** This event belongs to the other one. */
    PART_OF,
    /** The other event belongs to this one. */
    HAS_PART,
    /** Neither acted on the other: they are to be compared. */
    CONTRAST
  }

  /** The two views of a link stated by {@code holder}. */
  static List<LinkedEvent> bothWays(Event holder, Link link, Function<EventId, Event> events) {
    Event target = events.apply(link.to());
    Direction here =
        switch (link.kind()) {
          case LED_TO -> Direction.OUT_OF;
          case CAUSED_BY -> Direction.INTO;
          case PART_OF -> Direction.PART_OF;
          case CONTRASTS_WITH -> Direction.CONTRAST;
        };
    return List.of(
        new LinkedEvent(holder, target, here, link),
        new LinkedEvent(target, holder, opposite(here), link));
  }

  private static Direction opposite(Direction direction) {
    return switch (direction) {
      case INTO -> Direction.OUT_OF;
      case OUT_OF -> Direction.INTO;
      case PART_OF -> Direction.HAS_PART;
      case HAS_PART -> Direction.PART_OF;
      case CONTRAST -> Direction.CONTRAST;
    };
  }

  /** Whether both say the same of the same two events. */
  boolean sameTie(LinkedEvent that) {
    return from.id().equals(that.from.id())
        && other.id().equals(that.other.id())
        && direction == that.direction;
  }
}
