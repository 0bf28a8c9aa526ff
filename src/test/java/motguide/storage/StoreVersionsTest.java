package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import motguide.study.Progress;
import motguide.study.ProgressStore;
import motguide.study.StoreOpening;
import motguide.support.StudySamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores of earlier and later editions, and of one that was interrupted on the way. */
final class StoreVersionsTest {
  private static final Path FIXTURES = Path.of("src/test/fixtures/storage");

  /** Never ends, and fills the log that is written ahead. */
  private static final String ENDLESS =
      """
      CREATE TABLE endless (number INTEGER);
      DELETE FROM answer;
      INSERT INTO endless
        WITH RECURSIVE each(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each) SELECT n FROM each;
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void find() {
    file = new StoreFolder(folder).store();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aStoreOfEveryVersionOpensWithEverythingInIt(int version) throws IOException {
    place(version);
    try (ProgressStore store = OpenedStores.open(folder)) {
      Progress progress = store.progress();
      assertThat(progress.answers()).isEqualTo(Fixtures.progress().answers());
      if (version >= 2) {
        assertThat(progress.rounds()).isEqualTo(Fixtures.progress().rounds());
      }
      if (version >= 3) {
        assertThat(progress).isEqualTo(Fixtures.progress());
      }
      store.keep(new StudySamples(3).answered(1));
    }
    assertThat(StoreFolder.versionOnDisk(file)).isEqualTo(Schema.GUIDE.newest());
  }

  @Test
  void thereIsAStoreOfEveryVersion() throws IOException {
    try (var files = Files.list(FIXTURES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".sqlite")))
          .hasSize(Schema.GUIDE.newest());
    }
  }

  @Test
  void beforeAStoreIsBroughtUpToDateItIsBackedUp() throws IOException {
    place(1);
    OpenedStores.open(folder).close();
    Path backup =
        StoreFolder.files(new StoreFolder(folder).backups(), "*-before-version-3.sqlite")
            .getFirst();
    assertThat(StoreFolder.versionOnDisk(backup)).isEqualTo(1);
    assertThat(new Backups(new StoreFolder(folder), OpenedStores.CLOCK).read(backup))
        .map(Progress::answers)
        .contains(Fixtures.progress().answers());
  }

  @Test
  void aNewerStoreIsLeftAsItIsByteForByte() throws IOException {
    place(3);
    writeInt(60, 4);
    byte[] before = Files.readAllBytes(file);
    assertThat(SqliteProgressStore.open(folder, OpenedStores.CLOCK))
        .isEqualTo(new StoreOpening.TooNew(file, 4, 3));
    assertThat(file).hasBinaryContent(before);
    assertThat(StoreFolder.wal(file)).doesNotExist();
    assertThat(new StoreFolder(folder).backups()).isEmptyDirectory();
  }

  @Test
  void anSqliteFileOfAnotherProgramIsKeptAside() throws IOException {
    place(1);
    writeInt(68, 42);
    writeInt(60, 0);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {1, 1}), 18); // not written ahead
    }
    byte[] before = Files.readAllBytes(file);
    StoreOpening.Recovered recovered = OpenedStores.recover(folder);
    recovered.store().close();
    assertThat(recovered.keptAside().orElseThrow()).hasBinaryContent(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Timeout(60)
  void killedBetweenTwoStepsTheNextStartTakesTheRest(int taken)
      throws IOException, InterruptedException {
    place(1);
    Process child =
        StoreChild.start(folder.resolve("said"), StoreChild.Task.STEP, folder, scripts(taken));
    assertThat(child.waitFor()).isZero();
    OpenedStores.open(folder).close();
    assertThat(StoreFolder.versionOnDisk(file)).isEqualTo(3);
    try (ProgressStore store = OpenedStores.open(folder)) {
      assertThat(store.answers()).isEqualTo(Fixtures.progress().answers());
    }
  }

  @Test
  @Timeout(60)
  void killedWithinAStepTheStoreIsAsBeforeIt() throws IOException, InterruptedException {
    place(1);
    List<String> steps = new ArrayList<>(List.of(scripts(2)));
    steps.add(ENDLESS);
    Process child =
        StoreChild.start(
            folder.resolve("said"), StoreChild.Task.STEP, folder, steps.toArray(String[]::new));
    while (child.isAlive() && sizeOf(StoreFolder.wal(file)) < 8 << 20) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    assertThat(child.isAlive()).isTrue();
    child.destroyForcibly().waitFor();
    try (Database database = Database.open(file)) {
      assertThat(Schema.version(database)).isEqualTo(2);
    }
    try (ProgressStore store = OpenedStores.open(folder)) {
      assertThat(store.answers()).isEqualTo(Fixtures.progress().answers());
    }
  }

  private static String[] scripts(int count) {
    return Schema.SCRIPTS.subList(0, count).toArray(String[]::new);
  }

  private static long sizeOf(Path path) throws IOException {
    return Files.exists(path) ? Files.size(path) : 0;
  }

  private void place(int version) throws IOException {
    Files.copy(FIXTURES.resolve("progress-v" + version + ".sqlite"), file);
  }

  private void writeInt(int place, int value) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(4).putInt(value).flip(), place);
    }
  }
}
