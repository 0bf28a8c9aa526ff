package motguide.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import motguide.content.Tour;
import motguide.content.TourId;
import org.jspecify.annotations.Nullable;

/**
 * A tour of the lecturer’s own. Immutable; every change gives another one.
 *
 * @param id unlike that of any other tour
 * @param title may be in one language only
 * @param copyOf the tour of the pack it began as; null for one begun from nothing
 * @param scenes in the order they are shown; may be empty while it is being made
 */
public record TourDraft(
    TourId id, DraftText title, @Nullable TourId copyOf, List<SceneDraft> scenes) {

  /** Copies the list and refuses two scenes of one id. */
  public TourDraft {
    scenes = List.copyOf(scenes);
    Set<String> ids = scenes.stream().map(SceneDraft::id).collect(Collectors.toSet());
    if (ids.size() < scenes.size()) {
      throw new IllegalArgumentException("two scenes of one id in " + id);
    }
  }

  /** A tour of the pack, to be changed under another id. */
  public static TourDraft copy(Tour tour, TourId id, DraftText title) {
    return new TourDraft(id, title, tour.id(), tour.scenes().stream().map(SceneDraft::of).toList());
  }

  /** The same with another title. */
  public TourDraft withTitle(DraftText value) {
    return new TourDraft(id, value, copyOf, scenes);
  }

  private TourDraft withScenes(List<SceneDraft> value) {
    return new TourDraft(id, title, copyOf, value);
  }

  /**
   * With a scene put in before the one now at {@code index}; under a free id if its own is taken.
   */
  public TourDraft adding(int index, SceneDraft scene) {
    List<SceneDraft> changed = new ArrayList<>(scenes);
    changed.add(index, scene.withId(freeId(scene.id())));
    return withScenes(changed);
  }

  private String freeId(String wanted) {
    Set<String> taken = scenes.stream().map(SceneDraft::id).collect(Collectors.toSet());
    String free = wanted;
    for (int i = 2; taken.contains(free); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  /** With another scene in the place of the one at {@code index}. */
  public TourDraft replacing(int index, SceneDraft scene) {
    List<SceneDraft> changed = new ArrayList<>(scenes);
    changed.set(index, scene);
    return withScenes(changed);
  }

  /** With every scene changed. */
  public TourDraft mapping(UnaryOperator<SceneDraft> change) {
    return withScenes(scenes.stream().map(change).toList());
  }

  /** With the scene at {@code from} moved to stand at {@code to}. */
  public TourDraft moving(int from, int to) {
    List<SceneDraft> changed = new ArrayList<>(scenes);
    changed.add(to, changed.remove(from));
    return withScenes(changed);
  }

  /** Without the scene at {@code index}. */
  public TourDraft without(int index) {
    List<SceneDraft> changed = new ArrayList<>(scenes);
    changed.remove(index);
    return withScenes(changed);
  }

  /** The planned time of all scenes, in seconds. */
  public int seconds() {
    return scenes.stream().mapToInt(SceneDraft::seconds).sum();
  }
}
