package motguide.ui.shell;

import motguide.content.EventId;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;
import org.jspecify.annotations.Nullable;

/** Makes what can lie over the screens. */
public interface OverlayMaker {

  /** The search. */
  Overlay search(Surroundings surroundings);

  /** The list of keys. */
  Overlay shortcuts(Surroundings surroundings);

  /** The export of the timeline, of which {@code shown} is on screen. */
  Overlay export(Surroundings surroundings, TimelineExtent shown);

  /**
   * The tours, of which the view {@code shown} can become a scene.
   *
   * @param shown null where the timeline is not shown
   * @param selected the event selected there; null for none
   */
  Overlay tours(
      Surroundings surroundings, @Nullable TimelineExtent shown, @Nullable EventId selected);
}
