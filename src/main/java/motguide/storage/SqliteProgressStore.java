package motguide.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import motguide.study.Answer;
import motguide.study.Bookmark;
import motguide.study.Entry;
import motguide.study.KeptRound;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.Progress;
import motguide.study.ProgressStore;
import motguide.study.StoreOpening;

/**
 * The progress store as an SQLite file. May be called from any thread; one call waits for the
 * other.
 *
 * <p>Two windows of the guide may have it open and both may write: the log only grows, each answer
 * has an id of its own, and a round can be gone on with in one of them only. A second window that
 * could only read would lose what is answered in it, which is worse.
 */
public final class SqliteProgressStore implements ProgressStore {
  private final Database database;
  private final StoreWriter writer;
  private final StoreFolder folder;
  private final Backups backups;
  private final StoreLock lock;
  private boolean closed;

  SqliteProgressStore(Database database, StoreFolder folder, Backups backups, StoreLock lock) {
    this.database = database;
    writer = new StoreWriter(database);
    this.folder = folder;
    this.backups = backups;
    this.lock = lock;
  }

  /**
   * Opens the store in {@code folder}, which need not exist; makes the copy of the day. Takes
   * longer than a frame: not for the JavaFX thread.
   *
   * @param clock whose days the copies follow
   * @throws motguide.study.StorageException if the disk will not; nothing has changed then
   */
  public static StoreOpening open(Path folder, Clock clock) {
    return new StoreOpener(new StoreFolder(folder), clock).open();
  }

  @Override
  public synchronized void keep(List<Entry> entries) {
    requireOpen();
    database.transaction(
        "keep what was done in",
        () -> {
          for (Entry entry : entries) {
            writer.write(entry);
          }
        });
  }

  @Override
  public synchronized List<Answer> answers() {
    requireOpen();
    return database.plainly("read", () -> StoreReader.answers(database));
  }

  @Override
  public synchronized List<KeptRound> openRounds() {
    requireOpen();
    return database.snapshot("read", () -> StoreReader.openRounds(database));
  }

  @Override
  public synchronized List<Note> notes() {
    requireOpen();
    return database.plainly("read", () -> StoreReader.notes(database));
  }

  @Override
  public synchronized List<Bookmark> bookmarks() {
    requireOpen();
    return database.plainly("read", () -> StoreReader.bookmarks(database));
  }

  @Override
  public synchronized List<Objection> objections() {
    requireOpen();
    return database.plainly("read", () -> StoreReader.objections(database));
  }

  @Override
  public synchronized Progress progress() {
    requireOpen();
    return StoreReader.progress(database);
  }

  @Override
  public synchronized int merge(Progress other) {
    requireOpen();
    return database.transaction("add to", () -> writer.merge(other));
  }

  @Override
  public synchronized void startAfresh(String pack) {
    requireOpen();
    backups.before("reset", database);
    empty(() -> writer.forget(pack));
  }

  @Override
  public synchronized void deleteEverything() {
    requireOpen();
    empty(() -> writer.empty(EnumSet.allOf(Table.class)));
    backups.deleteAll();
    folder.allDamaged().forEach(StoreFolder::delete);
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      try (lock) {
        database.close();
      }
    }
  }

  /** Nothing of what is taken away stays readable in the file or beside it. */
  private void empty(Database.Deed emptying) {
    database.transaction("empty", emptying);
    database.plainly(
        "empty",
        () -> {
          database.execute("VACUUM");
        });
    database.settle();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
  }
}
