package motguide.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import motguide.content.Event;
import motguide.content.EventId;

/**
 * Which events of a pool are hard to tell from one: near in time, of the same type, in the same
 * lane. Remembers what it has found; not for use by several threads at once.
 */
final class Neighbours {
  /** How far along the axis is looked, in events on each side. */
  private static final int REACH = 40;

  /** What is farther away in years is not near in time, unless the pack covers ages. */
  private static final double NEAR_YEARS = 40;

  private static final double NEAR_SHARE = 1.0 / 8;
  private static final double OTHER_TYPE = 12;
  private static final double OTHER_LANE = 6;

  private final List<Dated> pool;
  private final double nearYears;
  private final Map<EventId, List<Event>> found = new HashMap<>();

  private record Dated(Event event, double year) {
    Dated(Event event) {
      this(event, Extent.of(event.date()).firstYear());
    }
  }

  private record Candidate(Event event, double unlikeness) {}

  Neighbours(List<Event> events) {
    pool = events.stream().map(Dated::new).sorted(Comparator.comparingDouble(Dated::year)).toList();
    double span = pool.isEmpty() ? 0 : pool.getLast().year() - pool.getFirst().year();
    nearYears = Math.max(NEAR_YEARS, Double.isFinite(span) ? NEAR_SHARE * span : 0);
  }

  /** The events near another, the hardest to tell from it first; not itself. */
  List<Event> of(Event subject) {
    List<Event> known = found.get(subject.id());
    if (known == null) {
      known = search(new Dated(subject));
      found.put(subject.id(), known);
    }
    return known;
  }

  private List<Event> search(Dated subject) {
    int at = Collections.binarySearch(pool, subject, Comparator.comparingDouble(Dated::year));
    int place = at >= 0 ? at : -at - 1;
    List<Candidate> near = new ArrayList<>();
    for (Dated each :
        pool.subList(Math.max(0, place - REACH), Math.min(pool.size(), place + REACH + 1))) {
      double years = Math.abs(each.year() - subject.year());
      if (years <= nearYears && !each.event().id().equals(subject.event().id())) {
        near.add(new Candidate(each.event(), years + unlikeness(subject.event(), each.event())));
      }
    }
    near.sort(Comparator.comparingDouble(Candidate::unlikeness));
    return near.stream().map(Candidate::event).toList();
  }

  private static double unlikeness(Event one, Event other) {
    return (one.type() == other.type() ? 0 : OTHER_TYPE)
        + (one.lane().equals(other.lane()) ? 0 : OTHER_LANE);
  }
}
