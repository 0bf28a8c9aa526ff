package motguide.ui.navigation;

import javafx.scene.Parent;

/**
 * Something that lies over the screen until it is closed, such as the search or the list of keys.
 */
public interface Overlay {

  /** What is shown; the same node each time. */
  Parent node();

  /** Called when it has become visible: clears what was typed before and takes the keyboard. */
  void opened();
}
