package motguide.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import motguide.study.Progress;
import motguide.study.StorageException;

/**
 * Copies of the store: one for each day it was opened, and one before anything is done that cannot
 * be taken back. Of each sort the newest stay.
 */
final class Backups {
  private static final String DAILY = "daily";
  private static final int DAYS = 7;
  private static final int OTHERS = 3;

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

  private final StoreFolder folder;
  private final Clock clock;

  Backups(StoreFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Makes the copy of today if there is none and the store has something in it. */
  void daily(Database database) {
    String today = LocalDate.now(clock).toString();
    boolean done = all().stream().anyMatch(copy -> copy.endsWith(name(today, DAILY)));
    if (!done && !StoreReader.isEmpty(database)) {
      copy(database, today, DAILY, DAYS);
    }
  }

  /**
   * Makes a copy before something that cannot be taken back.
   *
   * @param why one word for the name of the file
   */
  void before(String why, Database database) {
    copy(database, SECOND.format(LocalDateTime.now(clock)), "before-" + why, OTHERS);
  }

  /** All copies, newest first. */
  List<Path> all() {
    return StoreFolder.files(folder.backups(), name("*", "*")).reversed();
  }

  /** What is in a copy; empty if it cannot be read, or not by this edition. */
  Optional<Progress> read(Path backup) {
    Path part = StoreFolder.part(folder.store().resolveSibling(backup.getFileName()));
    try {
      StoreFolder.deleteStore(part);
      StoreFolder.copy(backup, part);
      if (StoreFolder.versionOnDisk(part) > Schema.GUIDE.newest()) {
        return Optional.empty();
      }
      try (Database copy = Database.open(part)) {
        Schema.GUIDE.bring(copy);
        return Optional.of(StoreReader.progress(copy));
      }
    } catch (StorageException e) {
      if (e.fault() == StorageException.Fault.DAMAGED) {
        return Optional.empty();
      }
      throw e;
    } finally {
      StoreFolder.deleteStore(part);
    }
  }

  void deleteAll() {
    all().forEach(StoreFolder::delete);
  }

  private void copy(Database database, String stamp, String sort, int keep) {
    Path place = folder.backups().resolve(name(stamp, sort));
    Path part = StoreFolder.part(place);
    StoreFolder.delete(part);
    database.plainly(
        "back up",
        () -> database.update("VACUUM INTO ?", List.of(part.toAbsolutePath().toString())));
    StoreFolder.put(part, place);
    StoreFolder.files(folder.backups(), name("*", sort)).reversed().stream()
        .skip(keep)
        .forEach(StoreFolder::delete);
  }

  private static String name(String stamp, String sort) {
    return "progress-" + stamp + "-" + sort + ".sqlite";
  }
}
