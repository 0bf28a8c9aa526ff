package motguide.ui.start;

import java.util.Optional;

/** What the reader can do about a pack with problems. */
public interface ProblemActions {

  /** Opens what is usable of the pack; empty where nothing is. */
  Optional<Runnable> openAnyway();

  /** Reads the pack again, after it has been mended. */
  void reload();

  /** Goes back to the pack that was open before, or the built-in one; empty where there is none. */
  Optional<Runnable> toPrevious();
}
