package motguide.exchange.progress;

import java.util.List;
import motguide.study.Progress;

/** What came of reading a file of progress. Nothing is taken from a file that has a problem. */
public sealed interface ProgressReading {

  /** All of it was understood. */
  record Read(Progress progress) implements ProgressReading {}

  /**
   * A newer edition of the guide has written it.
   *
   * @param version of the file
   * @param known the newest version that this edition can read
   */
  record TooNew(int version, int known) implements ProgressReading {}

  /** Something in it was not understood; everything that was not is listed, up to a limit. */
  record Rejected(List<ProgressProblem> problems) implements ProgressReading {
    /** Copies the list. */
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
