package motguide.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.QuestionId;
import motguide.content.Scene;
import motguide.content.Tour;
import org.jspecify.annotations.Nullable;

/**
 * A tour of the lecturer’s as the open pack lets it be given, and what of it the pack does not
 * have.
 *
 * @param tour ready to be given; null if no scene is left to show
 * @param lacks what is not in the pack, in the order of the scenes
 */
public record FittedTour(@Nullable Tour tour, List<Lack> lacks) {

  /** Copies the list. */
  public FittedTour {
    lacks = List.copyOf(lacks);
  }

  /** Something a scene names that the pack does not have. */
  public sealed interface Lack {

    /** The number of the scene in the lecturer’s tour, from 1. */
    int scene();

    /** What is missing, as the scene names it. */
    String id();

    /** An event that is gone; the scene is shown with those that are left. */
    record NoEvent(int scene, String id) implements Lack {}

    /** The last event of a scene is gone; the scene is left out. */
    record NoScene(int scene, String id) implements Lack {}

    /** The question of a scene is gone; the scene is shown without one. */
    record NoQuestion(int scene, String id) implements Lack {}
  }

  /** {@code draft} with what {@code library} has of it. */
  public static FittedTour of(TourDraft draft, Library library) {
    List<Scene> scenes = new ArrayList<>();
    List<Lack> lacks = new ArrayList<>();
    for (int i = 0; i < draft.scenes().size(); i++) {
      fit(draft.scenes().get(i), i + 1, library, lacks).ifPresent(scenes::add);
    }
    LocalizedText title =
        draft.title().filled().orElse(new LocalizedText(draft.id().value(), draft.id().value()));
    Tour tour = scenes.isEmpty() ? null : new Tour(draft.id(), title, title, scenes);
    return new FittedTour(tour, lacks);
  }

  private static Optional<Scene> fit(
      SceneDraft scene, int number, Library library, List<Lack> lacks) {
    List<EventId> left = scene.focus().stream().filter(library::has).toList();
    for (EventId id : scene.focus()) {
      if (!left.contains(id)) {
        lacks.add(
            left.isEmpty()
                ? new Lack.NoScene(number, id.value())
                : new Lack.NoEvent(number, id.value()));
      }
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    QuestionId question = scene.question();
    boolean asked = question != null && isIn(library, question);
    if (question != null && !asked) {
      lacks.add(new Lack.NoQuestion(number, question.value()));
    }
    return Optional.of(
        new Scene(
            scene.id(),
            scene.view(),
            left,
            // What has no sentence yet is told by the name of its event.
            scene.sentence().filled().orElse(library.event(left.getFirst()).title()),
            // Where there are no notes, what the event was is at hand.
            scene.notes().filled().orElse(library.event(left.getFirst()).summary()),
            scene.seconds(),
            asked ? question : null));
  }

  private static boolean isIn(Library library, QuestionId id) {
    return library.pack().questions().stream().anyMatch(question -> question.id().equals(id));
  }
}
