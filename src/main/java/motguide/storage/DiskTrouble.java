package motguide.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import motguide.study.StorageException;
import motguide.study.StorageException.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why a disk would not do something. The message of the system is in the language of the
 * system, so the disk itself is asked.
 */
final class DiskTrouble {
  /** With less room than this a disk counts as full. */
  private static final long HARDLY_ANYTHING_BYTES = 256 << 10;

  private DiskTrouble() {}

  /**
   * The failure of {@code action} on {@code file}.
   *
   * @param action such as “write”
   */
  static StorageException failure(String action, Path file, IOException cause) {
    return new StorageException(faultOf(file, cause), action, file, cause);
  }

  private static Fault faultOf(Path file, IOException cause) {
    if (cause instanceof AccessDeniedException || Files.isDirectory(file)) {
      return Fault.READ_ONLY;
    }
    @Nullable Path place = file.toAbsolutePath().getParent();
    while (place != null && Files.notExists(place)) {
      place = place.getParent();
    }
    if (place == null || !Files.isDirectory(place) || !Files.isWritable(place)) {
      return Fault.READ_ONLY;
    }
    try {
      FileStore disk = Files.getFileStore(place);
      if (disk.isReadOnly()) {
        return Fault.READ_ONLY;
      }
      return disk.getUsableSpace() < HARDLY_ANYTHING_BYTES ? Fault.DISK_FULL : Fault.OTHER;
    } catch (IOException e) {
      cause.addSuppressed(e);
      return Fault.OTHER;
    }
  }
}
