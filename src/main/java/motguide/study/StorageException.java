package motguide.study;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** The disk would not do what was asked; the message says what was being done to which file. */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is in the way, as far as the person can do something about it. */
  public enum Fault {
    /** There is no room left. */
    DISK_FULL,
    /** The file or its folder may not be written. */
    READ_ONLY,
    /** Another program holds the file and does not let go. */
    BUSY,
    /** The file is not what it should be. */
    DAMAGED,
    /** Something else; the cause says what. */
    OTHER
  }

  private final Fault fault;

  /**
   * A failure of {@code action} on {@code file}.
   *
   * @param action such as “write”
   */
  public StorageException(String action, Path file, IOException cause) {
    this(faultOf(cause), action, file, cause);
  }

  /**
   * A failure of {@code action} on {@code file}.
   *
   * @param action such as “keep an answer in”
   */
  public StorageException(Fault fault, String action, Path file, Throwable cause) {
    super("cannot " + action + " " + file + ": " + cause.getMessage(), cause);
    this.fault = fault;
  }

  /** What is in the way. */
  public Fault fault() {
    return fault;
  }

  private static Fault faultOf(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return Fault.READ_ONLY;
    }
    String reason = cause instanceof FileSystemException refused ? refused.getReason() : null;
    String words = reason == null ? String.valueOf(cause.getMessage()) : reason;
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("no space") || lower.contains("not enough space")) {
      return Fault.DISK_FULL;
    }
    return lower.contains("read-only") || lower.contains("not a directory")
        ? Fault.READ_ONLY
        : Fault.OTHER;
  }
}
