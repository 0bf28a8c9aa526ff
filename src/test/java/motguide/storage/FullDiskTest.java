package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import motguide.study.Answer;
import motguide.study.Entry;
import motguide.study.ProgressStore;
import motguide.study.StorageException;
import motguide.study.StorageException.Fault;
import motguide.support.StudySamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more, and one that takes nothing. */
final class FullDiskTest {
  private final StudySamples samples = new StudySamples(6);

  @TempDir private Path folder;
  private StoreFolder files;

  @BeforeEach
  void find() {
    files = new StoreFolder(folder);
  }

  @Test
  void aFullDiskIsSaidSoAndNothingThatWasKeptIsLost() {
    OpenedStores.open(folder).close();
    List<Answer> kept = new ArrayList<>();
    Answer last = samples.answer();
    try (ProgressStore store = with("PRAGMA max_page_count = 40")) {
      StorageException refused = null;
      while (refused == null) {
        last = samples.answer();
        refused = keep(store, last);
        if (refused == null) {
          kept.add(last);
        }
      }
      assertThat(refused.fault()).isEqualTo(Fault.DISK_FULL);
      assertThat(refused).hasMessageContaining(files.store().toString());
      assertThat(store.answers()).isEqualTo(kept).hasSizeGreaterThan(50);
    }
    try (ProgressStore store = OpenedStores.open(folder)) {
      assertThat(store.answers()).isEqualTo(kept);
      assertThat(keep(store, last)).as("once there is room again").isNull();
    }
  }

  @Test
  void aStoreThatMayOnlyBeReadIsSaidSo() {
    OpenedStores.open(folder).close();
    try (ProgressStore store = with("PRAGMA query_only = ON")) {
      StorageException refused = keep(store, samples.answer());
      assertThat(refused).isNotNull();
      assertThat(refused.fault()).isEqualTo(Fault.READ_ONLY);
      assertThat(store.answers()).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidSo() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("data"), "a file");
    StorageException refused = refused(inTheWay);
    assertThat(refused.fault()).isEqualTo(Fault.READ_ONLY);
    assertThat(refused).hasMessageContaining(inTheWay.toString());
    assertThat(inTheWay).hasContent("a file");
  }

  @Test
  void aStoreThatIsAFolderIsSaidSoAndCanBeTriedAgain() throws IOException {
    Files.createDirectories(files.store());
    StorageException refused = refused(folder);
    assertThat(refused.fault()).isEqualTo(Fault.READ_ONLY);
    Files.delete(files.store());
    OpenedStores.open(folder).close();
  }

  @Test
  void aBackupThatDoesNotFitKeepsNobodyFromStudying() throws IOException {
    try (ProgressStore store = OpenedStores.open(folder)) {
      store.keep(samples.answered(5));
    }
    Files.delete(files.backups());
    Files.writeString(files.backups(), "in the way");
    assertThatThrownBy(() -> SqliteProgressStore.open(folder, OpenedStores.CLOCK))
        .isInstanceOf(StorageException.class);
    Files.delete(files.backups());
    Files.createDirectories(files.backups().resolve("progress-2026-11-24-daily.sqlite.part/x"));
    try (ProgressStore store = OpenedStores.open(folder)) {
      assertThat(store.answers()).hasSize(5);
    }
  }

  private StorageException refused(Path where) {
    return catchThrowableOfType(
        StorageException.class, () -> SqliteProgressStore.open(where, OpenedStores.CLOCK));
  }

  private static @org.jspecify.annotations.Nullable StorageException keep(
      ProgressStore store, Answer answer) {
    try {
      store.keep(List.of(new Entry.Answered(answer)));
      return null;
    } catch (StorageException e) {
      return e;
    }
  }

  /** The store with one more setting, which lasts until it is closed. */
  private ProgressStore with(String pragma) {
    Database database = Database.open(files.store());
    database.plainly("set", () -> database.execute(pragma));
    return new SqliteProgressStore(
        database, files, new Backups(files, OpenedStores.CLOCK), StoreLock.enter(files.lock()));
  }
}
