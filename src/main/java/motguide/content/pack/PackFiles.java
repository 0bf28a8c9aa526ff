package motguide.content.pack;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;

/** The files of a pack, wherever it lies. Paths are relative, with {@code /} between folders. */
interface PackFiles extends Closeable {
  /** The largest file of records that is read, in bytes. */
  long MAX_FILE = 128L << 20;

  /** The largest picture, in bytes. */
  long MAX_PICTURE = 10L << 20;

  /** Whether there is a file at {@code path}, letter for letter. */
  boolean has(String path);

  /**
   * Size in bytes of the file at {@code path}, which exists.
   *
   * @throws IOException if the system does not say
   */
  long size(String path) throws IOException;

  /**
   * The first bytes of the file at {@code path}, which exists: all of it, or {@code limit} bytes.
   *
   * @throws IOException if it cannot be read
   */
  byte[] read(String path, int limit) throws IOException;

  /** Every file there is; empty where that cannot be told. */
  Set<String> names();

  /** Whether {@code path} stays within a pack, and means the same on every system. */
  static boolean staysInside(String path) {
    if (path.isBlank() || path.startsWith("/") || path.indexOf('\\') >= 0) {
      return false;
    }
    if (path.indexOf(':') >= 0 || path.indexOf('\0') >= 0) {
      return false;
    }
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return true;
  }
}
