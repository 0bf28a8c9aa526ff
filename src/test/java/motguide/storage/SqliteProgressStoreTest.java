package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import motguide.study.Entry;
import motguide.study.Note;
import motguide.study.Progress;
import motguide.study.ProgressStore;
import motguide.study.ProgressStoreContract;
import motguide.study.StorageException;
import motguide.support.StudySamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteProgressStoreTest extends ProgressStoreContract {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Override
  protected ProgressStore fresh() {
    return OpenedStores.open(folder);
  }

  @Override
  protected ProgressStore another() {
    return OpenedStores.open(elsewhere);
  }

  @Override
  protected ProgressStore reopened(ProgressStore open) {
    open.close();
    return OpenedStores.open(folder);
  }

  @Test
  void theLogCannotBeChangedEvenBySql() {
    store.keep(samples.answered(1));
    store.close();
    try (Database database = Database.open(new StoreFolder(folder).store())) {
      assertThatThrownBy(
              () -> database.plainly("spoil", () -> database.execute("UPDATE answer SET mark = 1")))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("the answer log only grows");
    }
  }

  @Test
  void afterStartingAfreshTheBackupStillHasEverything() {
    Progress before = something();
    store.startAfresh(StudySamples.PACK.id());
    StoreFolder files = new StoreFolder(folder);
    Backups backups = new Backups(files, OpenedStores.CLOCK);
    assertThat(backups.read(backups.all().getFirst())).contains(before);
  }

  @Test
  void nothingDeletedCanBeReadInAnyFile() throws IOException {
    String secret = "a-word-that-is-nowhere-else";
    List<Entry> entries = new ArrayList<>(samples.answered(300));
    entries.add(new Entry.NoteWritten(samples.note(secret)));
    store.keep(entries);
    store = reopened(store);
    store.startAfresh(StudySamples.PACK.id());
    assertThat(filesWith(secret)).isNotEmpty();
    assertThat(filesWith("claim-1")).isNotEmpty();
    store.deleteEverything();
    assertThat(store.progress()).isEqualTo(Progress.NONE);
    assertThat(filesWith(secret)).isEmpty();
    assertThat(filesWith("claim-1")).isEmpty();
  }

  @Test
  void aNoteTakenAwayCannotBeReadOnceTheStoreIsClosed() throws IOException {
    String secret = "a-word-that-is-nowhere-else";
    Note note = samples.note(secret);
    store.keep(List.of(new Entry.NoteWritten(note)));
    store.keep(
        List.of(new Entry.NoteWritten(new Note(note.pack(), note.on(), "", samples.later()))));
    store.close();
    assertThat(filesWith(secret)).isEmpty();
  }

  @Test
  void aStoreThatIsClosedSaysSo() {
    store.close();
    store.close();
    assertThatThrownBy(() -> store.answers()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void oneProcessOpensAStoreOnce() {
    assertThatThrownBy(() -> SqliteProgressStore.open(folder, OpenedStores.CLOCK))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aClosedStoreIsOneFile() throws IOException {
    store.keep(samples.answered(3));
    store.close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("progress.sqlite", "progress.lock", "backups", "native");
    }
  }

  private List<Path> filesWith(String word) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (bytes.contains(word)) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
