package motguide.ui.search;

import motguide.search.Hit;
import motguide.search.Target;

/** A line of the list of what was found. */
sealed interface FoundRow {

  /**
   * The heading over the things of one kind.
   *
   * @param total how many there are, shown or not
   */
  record Heading(Target.Kind kind, int total) implements FoundRow {}

  /** A thing that was found; can be chosen. */
  record Found(Hit hit) implements FoundRow {}

  /**
   * The rest of a kind; choosing it shows them.
   *
   * @param count how many more there are
   */
  record More(Target.Kind kind, int count) implements FoundRow {}
}
