package motguide.ui.shell;

import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;

/** Makes the screen that shows places of one kind. */
@FunctionalInterface
public interface ScreenMaker {

  /**
   * A new screen in {@code surroundings}.
   *
   * @param kind the class of the places it is to show
   */
  Screen make(Class<? extends Place> kind, Surroundings surroundings);
}
