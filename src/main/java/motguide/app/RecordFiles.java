package motguide.app;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the person which file is meant; empty if they think better of it. */
interface RecordFiles {

  /**
   * A file to save in.
   *
   * @param suggested a name with its ending
   */
  Optional<Path> toSave(String suggested);

  /** A file to read. */
  Optional<Path> toRead();
}
