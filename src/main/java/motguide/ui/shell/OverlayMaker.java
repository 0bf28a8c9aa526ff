package motguide.ui.shell;

import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;

/** Makes what can lie over the screens. */
public interface OverlayMaker {

  /** The search. */
  Overlay search(Surroundings surroundings);

  /** The list of keys. */
  Overlay shortcuts(Surroundings surroundings);

  /** The export of the timeline, of which {@code shown} is on screen. */
  Overlay export(Surroundings surroundings, TimelineExtent shown);
}
