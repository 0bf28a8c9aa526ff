package motguide.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import motguide.content.Certainty;
import motguide.content.Claim;
import motguide.content.Event;
import motguide.content.EventType;
import motguide.content.Library;
import motguide.time.DateShape;
import motguide.time.HistoricalDate;

/**
 * The events whose dates a question may rest on: established, not approximate or uncertain, one
 * date or span, no dispute about it, and the title does not tell it.
 */
final class Datable {
  /** Of how many likely companions some are drawn. */
  private static final int CHOICE = 8;

  private final Library library;
  private final List<Event> events;
  private final Map<String, Event> byId = new HashMap<>();
  private final Neighbours neighbours;

  Datable(Library library) {
    this.library = library;
    events =
        library.pack().events().stream()
            .filter(this::isDatable)
            .sorted(Comparator.comparingLong(event -> event.date().bounds().earliestStart()))
            .toList();
    events.forEach(event -> byId.put(event.id().value(), event));
    neighbours = new Neighbours(events);
  }

  /** All of them, earliest first. */
  List<Event> events() {
    return events;
  }

  /** The event with this id, if it is one of them. */
  Optional<Event> event(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private boolean isDatable(Event event) {
    HistoricalDate date = event.date();
    return event.certainty() == Certainty.ESTABLISHED
        && event.type() != EventType.PERIOD
        && (date.shape() == DateShape.MOMENT || date.shape() == DateShape.SPAN)
        && date.bounds().hasStart()
        && date.bounds().hasEnd()
        && !date.approximate()
        && !date.uncertain()
        && !tellsAYear(event)
        && event.claims().stream().map(library::claim).noneMatch(c -> disputes(c, date));
  }

  private static boolean tellsAYear(Event event) {
    return (event.title().ja() + event.title().en()).matches(".*[0-9]{4}.*");
  }

  private static boolean disputes(Claim claim, HistoricalDate date) {
    HistoricalDate when = claim.when();
    return claim.certainty() == Certainty.DISPUTED && when != null && when.mayOverlap(date);
  }

  /**
   * Events that go well with others: of the same kind and near in time, drawn by chance.
   *
   * @param fits whether a candidate goes with one that is in already, asked for each of those
   * @return so many; fewer if there are not enough
   */
  List<Event> companions(
      Event subject, int count, BiPredicate<Event, Event> fits, RandomGenerator chance) {
    List<Event> near =
        neighbours.of(subject).stream().filter(each -> fits.test(subject, each)).toList();
    List<Event> likely = new ArrayList<>(near.subList(0, Math.min(CHOICE, near.size())));
    Collections.shuffle(likely, chance);
    likely.addAll(near.subList(likely.size(), near.size()));
    List<Event> taken = new ArrayList<>();
    for (Event each : likely) {
      if (taken.size() < count && taken.stream().allMatch(t -> fits.test(t, each))) {
        taken.add(each);
      }
    }
    return taken;
  }
}
