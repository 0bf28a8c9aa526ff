package motguide.exchange;

import java.nio.file.Path;

/** How saving a file ended. */
public sealed interface ExportOutcome {

  /**
   * The file is there, whole.
   *
   * @param pages how many pages it has; 1 for a picture
   */
  record Saved(Path file, long bytes, int pages) implements ExportOutcome {}

  /** It was stopped; an older file of that name is untouched. */
  record Stopped() implements ExportOutcome {}

  /**
   * It could not be saved; an older file of that name is untouched.
   *
   * @param detail what the machine said of it, for whoever looks closer
   */
  record Failed(Path file, Reason reason, String detail) implements ExportOutcome {}

  /** Why a file could not be saved. */
  enum Reason {
    /** The disk has no room for it. */
    DISK_FULL("disk-full"),
    /** Files may not be written there. */
    NOT_ALLOWED("not-allowed"),
    /** The folder is not there. */
    NO_FOLDER("no-folder"),
    /** Something else went wrong on the way to the disk. */
    OTHER("other");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The word that stands for it in keys of interface text. */
    public String code() {
      return code;
    }
  }
}
