package motguide.lecture;

import java.time.Duration;
import java.util.List;
import motguide.content.Scene;
import motguide.content.Tour;

/**
 * How a lecture keeps to its planned times.
 *
 * @param by how much it is ahead or behind; zero while on plan
 */
public record Pace(Kind kind, Duration by) {

  /** Ahead, on plan or behind. */
  public enum Kind {
    /** The scene was reached before its planned time. */
    EARLY,
    /** The present time is planned for this scene. */
    ON_PLAN,
    /** The planned time of the scene is over. */
    LATE
  }

  /** The pace of a lecture that has been on for {@code elapsed}. */
  public static Pace of(Lecture lecture, Duration elapsed) {
    int scene = lecture.lecturer().scene();
    Duration start = plannedUntil(lecture.tour(), scene);
    Duration end = plannedUntil(lecture.tour(), scene + 1);
    if (elapsed.compareTo(start) < 0) {
      return new Pace(Kind.EARLY, start.minus(elapsed));
    }
    return elapsed.compareTo(end) > 0
        ? new Pace(Kind.LATE, elapsed.minus(end))
        : new Pace(Kind.ON_PLAN, Duration.ZERO);
  }

  /** The planned time of the first {@code scenes} scenes together. */
  public static Duration plannedUntil(Tour tour, int scenes) {
    List<Scene> first = tour.scenes().subList(0, scenes);
    return Duration.ofSeconds(first.stream().mapToInt(Scene::seconds).sum());
  }

  /** The planned time of the whole tour. */
  public static Duration planned(Tour tour) {
    return plannedUntil(tour, tour.scenes().size());
  }
}
