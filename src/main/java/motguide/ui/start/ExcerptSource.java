package motguide.ui.start;

import java.util.List;
import motguide.content.pack.Excerpt;
import motguide.content.pack.Problem;

/** Gives the lines of a pack’s file around a problem. */
@FunctionalInterface
public interface ExcerptSource {

  /** The line of the problem and {@code around} lines before and after it, as far as there are. */
  List<Excerpt.Line> around(Problem problem, int around);
}
