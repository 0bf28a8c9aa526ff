package motguide.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What lies where in the folder of the store.
 *
 * <pre>
 * progress.sqlite        the store; SQLite puts -wal and -shm files beside it
 * progress.lock          who has the store open
 * progress.sqlite.damaged-20261124T140000Z    a damaged store, as it was found
 * backups/               copies of the store
 * native/                where the SQLite driver unpacks its library
 * *.part                 being written; worth nothing after a crash
 * </pre>
 */
record StoreFolder(Path path) {
  private static final System.Logger LOG = System.getLogger(StoreFolder.class.getName());
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  StoreFolder {
    path = path.toAbsolutePath();
  }

  Path store() {
    return path.resolve("progress.sqlite");
  }

  Path lock() {
    return path.resolve("progress.lock");
  }

  Path backups() {
    return path.resolve("backups");
  }

  Path unpackedDriver() {
    return path.resolve("native");
  }

  /** The name under which a store that was damaged is kept; free at {@code now}. */
  Path damaged(Instant now) {
    String name = store().getFileName() + ".damaged-" + STAMP.format(now);
    Path free = path.resolve(name);
    for (int i = 2; Files.exists(free); i++) {
      free = path.resolve(name + "-" + i);
    }
    return free;
  }

  /** The damaged stores that are kept, with what belongs to them. */
  List<Path> allDamaged() {
    return files(path, store().getFileName() + ".damaged-*");
  }

  /** The log that SQLite writes ahead of {@code store}. */
  static Path wal(Path store) {
    return beside(store, "-wal");
  }

  /** The index that SQLite keeps of that log. */
  static Path shm(Path store) {
    return beside(store, "-shm");
  }

  /** The name of {@code file} while it is being written. */
  static Path part(Path file) {
    return beside(file, ".part");
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** Makes the folders that are not there. */
  void make() {
    try {
      Files.createDirectories(backups());
      Files.createDirectories(unpackedDriver());
    } catch (IOException e) {
      throw DiskTrouble.failure("make", backups(), e);
    }
  }

  /** Takes away what crashed or killed processes have left behind. For whoever is alone here. */
  void tidy() {
    List<Path> litter = new ArrayList<>(files(unpackedDriver(), "sqlite-*"));
    litter.addAll(files(path, "*.part*"));
    litter.addAll(files(backups(), "*.part*"));
    for (Path each : litter) {
      try {
        Files.deleteIfExists(each);
      } catch (IOException e) {
        // Windows does not delete the library that this process itself has loaded.
        LOG.log(System.Logger.Level.DEBUG, "left for next time: " + each, e);
      }
    }
  }

  /** Files in {@code folder} whose names match, in order of name; none if there is no folder. */
  static List<Path> files(Path folder, String pattern) {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> names = Files.newDirectoryStream(folder, pattern)) {
        names.forEach(found::add);
      } catch (IOException e) {
        throw DiskTrouble.failure("list", folder, e);
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** Whether {@code file} is not there, or there is nothing in it. */
  static boolean isEmpty(Path file) {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException e) {
      throw DiskTrouble.failure("read", file, e);
    }
  }

  /** Deletes {@code file} if it is there. */
  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw DiskTrouble.failure("delete", file, e);
    }
  }

  /** Deletes an SQLite file with what lies beside it. */
  static void deleteStore(Path store) {
    delete(wal(store));
    delete(shm(store));
    delete(store);
  }

  /** Copies {@code from}, if it is there, and sees it onto the disk. */
  static void copy(Path from, Path to) {
    if (Files.exists(from)) {
      try {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        flush(to);
      } catch (IOException e) {
        throw DiskTrouble.failure("copy to " + to.getFileName(), from, e);
      }
    }
  }

  /** Gives a file that is wholly written its place, in one stroke that survives a power cut. */
  static void put(Path part, Path place) {
    try {
      flush(part);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      flushFolder(place.resolveSibling(""));
    } catch (IOException e) {
      throw DiskTrouble.failure("write", place, e);
    }
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Windows does not let a program flush a folder, and does not need it. */
  private static void flushFolder(Path folder) throws IOException {
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /**
   * The version that a store says it has, read without touching it; 0 if the file is not there, is
   * too short or is no store of the guide.
   */
  static int versionOnDisk(Path store) {
    if (!Files.exists(store)) {
      return 0;
    }
    ByteBuffer head = ByteBuffer.allocate(SqliteFormat.HEADER_BYTES);
    try (FileChannel channel = FileChannel.open(store, StandardOpenOption.READ)) {
      int got = 0;
      while (head.hasRemaining() && got >= 0) {
        got = channel.read(head);
      }
    } catch (IOException e) {
      throw DiskTrouble.failure("read", store, e);
    }
    return SqliteFormat.userVersion(head.flip());
  }
}
