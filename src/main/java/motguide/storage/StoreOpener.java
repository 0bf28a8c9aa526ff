package motguide.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import motguide.study.Progress;
import motguide.study.StorageException;
import motguide.study.StorageException.Fault;
import motguide.study.StoreOpening;

/** Opens a store, whatever state it is in; see {@link SqliteProgressStore#open}. */
final class StoreOpener {
  private static final System.Logger LOG = System.getLogger(StoreOpener.class.getName());

  private final StoreFolder folder;
  private final Clock clock;
  private final Backups backups;

  StoreOpener(StoreFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    backups = new Backups(folder, clock);
  }

  StoreOpening open() {
    folder.make();
    useOwnFolderForDriver();
    StoreLock lock = StoreLock.enter(folder.lock());
    boolean open = false;
    try {
      StoreOpening opening = open(lock);
      open = opening instanceof StoreOpening.Opened || opening instanceof StoreOpening.Recovered;
      if (open) {
        lock.openGate();
      }
      return opening;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  private StoreOpening open(StoreLock lock) {
    if (lock.isAlone()) {
      folder.tidy();
    }
    Path file = folder.store();
    int newest = Schema.GUIDE.newest();
    int written = StoreFolder.versionOnDisk(file);
    if (written > newest) {
      return new StoreOpening.TooNew(file, written, newest);
    }
    boolean gone = StoreFolder.isEmpty(file) && !backups.all().isEmpty();
    Optional<Database> sound = gone ? Optional.empty() : sound();
    if (sound.isEmpty()) {
      return lock.isAlone() ? rescued(lock) : new StoreOpening.InUse(file);
    }
    return opened(sound.get(), lock);
  }

  private StoreOpening opened(Database database, StoreLock lock) {
    boolean ready = false;
    try {
      int version = Schema.version(database);
      int newest = Schema.GUIDE.newest();
      if (version > newest) {
        return new StoreOpening.TooNew(folder.store(), version, newest);
      }
      if (version < newest && !lock.isAlone()) {
        return new StoreOpening.InUse(folder.store());
      }
      if (version < newest) {
        if (version > 0) {
          backups.before("version-" + newest, database);
        }
        Schema.GUIDE.bring(database);
      }
      makeCopyOfTheDay(database);
      ready = true;
      return new StoreOpening.Opened(new SqliteProgressStore(database, folder, backups, lock));
    } finally {
      if (!ready) {
        database.close();
      }
    }
  }

  /** The store, if nothing is wrong with the file; a file of another program is not changed. */
  private Optional<Database> sound() {
    Database database = Database.connect(folder.store());
    boolean sound = false;
    try {
      database.check();
      sound = Schema.isOurs(database);
    } catch (StorageException e) {
      if (e.fault() != Fault.DAMAGED) {
        throw e;
      }
    } finally {
      if (!sound) {
        database.close();
      }
    }
    if (sound) {
      database.prepare();
    }
    return sound ? Optional.of(database) : Optional.empty();
  }

  /**
   * Puts a new store with all that can be read in place of a damaged one. Until the very end the
   * damaged file stays where it is: whoever pulls the plug meanwhile loses nothing.
   */
  private StoreOpening rescued(StoreLock lock) {
    Path file = folder.store();
    Optional<Path> aside =
        StoreFolder.isEmpty(file) ? Optional.empty() : Optional.of(folder.damaged(clock.instant()));
    if (aside.isPresent()) {
      StoreFolder.copy(StoreFolder.wal(file), StoreFolder.wal(aside.get()));
      StoreFolder.copy(file, aside.get());
    }
    Path part = StoreFolder.part(file);
    StoreFolder.deleteStore(part);
    int read = 0;
    int fromBackups = 0;
    try (Database database = Database.open(part)) {
      Schema.GUIDE.bring(database);
      read = aside.map(damaged -> merge(database, Rescue.read(damaged))).orElse(0);
      for (Path backup : backups.all()) {
        fromBackups += backups.read(backup).map(progress -> merge(database, progress)).orElse(0);
      }
      database.settle();
    }
    StoreFolder.delete(StoreFolder.wal(file));
    StoreFolder.delete(StoreFolder.shm(file));
    StoreFolder.put(part, file);
    Database database = Database.open(file);
    return new StoreOpening.Recovered(
        new SqliteProgressStore(database, folder, backups, lock), aside, read, fromBackups);
  }

  /** Adds {@code progress} and says how many answers were new. */
  private static int merge(Database database, Progress progress) {
    return database.transaction(
        "recover into",
        () -> {
          long before = database.number("SELECT count(*) FROM answer");
          new StoreWriter(database).merge(progress);
          return (int) (database.number("SELECT count(*) FROM answer") - before);
        });
  }

  /** A disk without room for a copy is no reason to keep somebody from studying. */
  private void makeCopyOfTheDay(Database database) {
    try {
      backups.daily(database);
    } catch (StorageException e) {
      LOG.log(System.Logger.Level.WARNING, "no copy of the progress store today", e);
    }
  }

  /**
   * The driver unpacks a library at its first use, and a killed process leaves it behind; here the
   * next one finds it and takes it away.
   */
  private void useOwnFolderForDriver() {
    for (String property : List.of("org.sqlite.tmpdir", "org.sqlite.lib.path")) {
      if (System.getProperty(property) != null) {
        return;
      }
    }
    System.setProperty("org.sqlite.tmpdir", folder.unpackedDriver().toAbsolutePath().toString());
  }
}
