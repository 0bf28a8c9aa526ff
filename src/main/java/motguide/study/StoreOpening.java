package motguide.study;

import java.nio.file.Path;
import java.util.Optional;

/** What came of opening the progress store. */
public sealed interface StoreOpening {

  /** All is well. */
  record Opened(ProgressStore store) implements StoreOpening {}

  /**
   * The file was damaged or gone. A damaged one lies unchanged under another name; what could be
   * read of it, and of the backups, is in the store.
   *
   * @param keptAside where the damaged file lies now; empty if there was none
   * @param answersRead how many answers were read from the damaged file itself
   * @param answersFromBackups how many more came from backups
   */
  record Recovered(
      ProgressStore store, Optional<Path> keptAside, int answersRead, int answersFromBackups)
      implements StoreOpening {}

  /**
   * A newer edition of the guide has written the file; it is left as it is.
   *
   * @param version of the file
   * @param known the newest version that this edition can read
   */
  record TooNew(Path file, int version, int known) implements StoreOpening {}

  /**
   * The file has to be mended or brought up to date first, and another window of the guide has it
   * open. Nothing was done; close that window and try again.
   */
  record InUse(Path file) implements StoreOpening {}
}
