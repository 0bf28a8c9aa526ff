package motguide.ui.navigation;

import javafx.scene.Parent;

/** What is in the window: shows the places of one part of the guide. */
public interface Screen {

  /** The root of the screen; the same node for the life of the screen. */
  Parent node();

  /** Where the reader is now, complete enough to come back to. */
  Place place();

  /** Shows {@code place}, which is of a kind this screen shows. */
  void show(Place place);

  /** Puts the keyboard where the reader expects it; called after the screen has become visible. */
  void focusFirst();

  /** Whether the screen takes the whole window, without the rail. */
  default boolean fillsWindow() {
    return false;
  }
}
