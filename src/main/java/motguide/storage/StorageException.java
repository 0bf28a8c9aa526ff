package motguide.storage;

import java.io.IOException;
import java.nio.file.Path;

/** The disk would not do what was asked; the message says what was being done to which file. */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure of {@code action} on {@code file}.
   *
   * @param action such as “write”
   */
  public StorageException(String action, Path file, IOException cause) {
    super("cannot " + action + " " + file + ": " + cause.getMessage(), cause);
  }
}
