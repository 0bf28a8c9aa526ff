package motguide.exchange.progress;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file. */
final class Problems {
  /** More than this nobody reads; the file is then of another kind altogether. */
  private static final int MOST = 200;

  private final List<ProgressProblem> found = new ArrayList<>();

  void add(String place, String value, Expected expected) {
    if (found.size() < MOST) {
      found.add(new ProgressProblem(place, value, expected.fix()));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  int size() {
    return found.size();
  }

  List<ProgressProblem> all() {
    return List.copyOf(found);
  }
}
