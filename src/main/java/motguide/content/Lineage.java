package motguide.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import motguide.content.LinkedEvent.Direction;

/**
 * Where an idea came from and what it led to: every event that influenced one event, directly or
 * through others, and every event that it influenced.
 *
 * @param event the event in the middle
 * @param ancestors those that influenced it, nearest first and then by date
 * @param descendants those that it influenced, nearest first and then by date
 */
public record Lineage(Event event, List<Step> ancestors, List<Step> descendants) {

  /**
   * An event of the lineage.
   *
   * @param steps by how many influences it is away, at least 1
   */
  public record Step(Event event, int steps) {}

  /** Copies the lists. */
  public Lineage {
    ancestors = List.copyOf(ancestors);
    descendants = List.copyOf(descendants);
  }

  /** The lineage of an event. */
  public static Lineage of(Library library, EventId event) {
    return new Lineage(
        library.event(event),
        walk(library, event, Direction.INTO),
        walk(library, event, Direction.OUT_OF));
  }

  private static List<Step> walk(Library library, EventId from, Direction direction) {
    List<Step> found = new ArrayList<>();
    Set<EventId> seen = new HashSet<>(Set.of(from));
    Deque<Step> next = new ArrayDeque<>(List.of(new Step(library.event(from), 0)));
    while (!next.isEmpty()) {
      Step step = next.removeFirst();
      for (LinkedEvent link : library.linksOf(step.event().id())) {
        if (link.direction() == direction && seen.add(link.other().id())) {
          Step further = new Step(link.other(), step.steps() + 1);
          found.add(further);
          next.addLast(further);
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Step::steps)
            .thenComparingLong(step -> step.event().date().bounds().earliestStart())
            .thenComparing(step -> step.event().id().value()));
    return found;
  }

  /** The ids of all its events, with the one in the middle. */
  public Set<EventId> ids() {
    Set<EventId> ids = new HashSet<>(Set.of(event.id()));
    ancestors.forEach(step -> ids.add(step.event().id()));
    descendants.forEach(step -> ids.add(step.event().id()));
    return Set.copyOf(ids);
  }
}
