package motguide.study;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The disk would not do what was asked; the message says what was being done to which file. */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is in the way, as far as the person can do something about it. */
  public enum Fault {
    /** There is no room left. */
    DISK_FULL,
    /** The file or its folder cannot be written. */
    READ_ONLY,
    /** Another program holds the file and does not let go. */
    BUSY,
    /** The file is not what it should be. */
    DAMAGED,
    /** Something else; the cause says what. */
    OTHER
  }

  private final Fault fault;

  /** Not written out with the exception: a path cannot be. */
  private final transient Path file;

  /**
   * A failure of {@code action} on {@code file}.
   *
   * @param action such as “keep an answer in”
   */
  public StorageException(Fault fault, String action, Path file, Throwable cause) {
    super("cannot " + action + " " + file + ": " + reason(cause), cause);
    this.fault = fault;
    this.file = file;
  }

  /** Java says only which file it is about where these are the cause. */
  private static String reason(Throwable cause) {
    return switch (cause) {
      case AccessDeniedException _ -> "not permitted";
      case FileAlreadyExistsException _ -> "another file is in the way";
      case NoSuchFileException _ -> "it is not there";
      default -> String.valueOf(cause.getMessage());
    };
  }

  /** What is in the way. */
  public Fault fault() {
    return fault;
  }

  /** What it was that could not be read or written. */
  public Path file() {
    return file;
  }
}
