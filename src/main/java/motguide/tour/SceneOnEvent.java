package motguide.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motguide.content.EventId;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.content.TourId;

/**
 * Where a tour tells of an event.
 *
 * @param tour that tells of it
 * @param scene its index in the tour
 */
public record SceneOnEvent(TourId tour, int scene) {

  /**
   * Where a lecture on {@code event} begins: at the first scene with the event in big type, or else
   * the first with it in play; in the lecturer’s own tours rather than in those of the pack.
   *
   * @return empty if no tour tells of the event
   */
  public static Optional<SceneOnEvent> find(List<Tour> tours, EventId event) {
    List<Tour> ownFirst = new ArrayList<>(tours.stream().filter(SceneOnEvent::isOwn).toList());
    ownFirst.addAll(tours.stream().filter(tour -> !isOwn(tour)).toList());
    return first(ownFirst, event, 1).or(() -> first(ownFirst, event, Integer.MAX_VALUE));
  }

  private static boolean isOwn(Tour tour) {
    return tour.id().value().startsWith(OwnTours.PREFIX);
  }

  private static Optional<SceneOnEvent> first(List<Tour> tours, EventId event, int looked) {
    for (Tour tour : tours) {
      for (int i = 0; i < tour.scenes().size(); i++) {
        Scene scene = tour.scenes().get(i);
        if (scene.focus().stream().limit(looked).anyMatch(event::equals)) {
          return Optional.of(new SceneOnEvent(tour.id(), i));
        }
      }
    }
    return Optional.empty();
  }
}
