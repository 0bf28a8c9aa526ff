package motguide.content;

import java.util.List;

/** A walk through the timeline for a class, scene by scene. */
public record Tour(TourId id, LocalizedText title, LocalizedText summary, List<Scene> scenes) {

  /** Copies the list. */
  public Tour {
    scenes = List.copyOf(scenes);
  }
}
