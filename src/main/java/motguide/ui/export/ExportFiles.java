package motguide.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import motguide.exchange.ExportFormat;

/** Asks the reader where a file is to be saved. */
public interface ExportFiles {

  /**
   * The chosen place; empty if the reader thinks better of it.
   *
   * @param suggested a file name that would do
   */
  Optional<Path> choose(ExportFormat format, String suggested);
}
