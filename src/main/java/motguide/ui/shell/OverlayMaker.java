package motguide.ui.shell;

import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Surroundings;

/** Makes what can lie over the screens. */
public interface OverlayMaker {

  /** The search. */
  Overlay search(Surroundings surroundings);

  /** The list of keys. */
  Overlay shortcuts(Surroundings surroundings);
}
