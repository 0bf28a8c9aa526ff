package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import motguide.study.Answer;
import motguide.study.Entry;
import motguide.study.ProgressStore;
import motguide.study.StoreOpening;
import motguide.support.StudySamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two windows of the guide at once. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class TwoProcessesTest {
  @TempDir private Path folder;
  @TempDir private Path output;

  @Test
  void bothWriteAndNothingIsLost() throws IOException, InterruptedException {
    int each = 300;
    Process one = writing("1", each);
    Process two = writing("2", each);
    try (ProgressStore store = OpenedStores.open(folder)) {
      for (Entry entry : new StudySamples(3).answered(each)) {
        store.keep(List.of(entry));
      }
      assertThat(one.waitFor()).isZero();
      assertThat(two.waitFor()).isZero();
      assertThat(store.answers().stream().map(Answer::id).distinct()).hasSize(3 * each);
    }
    try (Database database = Database.open(new StoreFolder(folder).store())) {
      database.check();
    }
  }

  @Test
  void whileAnotherHasItOpenItIsNotBroughtUpToDate() throws IOException, InterruptedException {
    Path file = new StoreFolder(folder).store();
    Process other = holding(List.of());
    // The other has the newest form open; a form that looks older is none of its doing.
    try (Database database = Database.open(file)) {
      database.plainly("set back", () -> database.execute("PRAGMA user_version = 2"));
    }
    assertThat(SqliteProgressStore.open(folder, OpenedStores.CLOCK))
        .isEqualTo(new StoreOpening.InUse(file));
    ended(other);
  }

  @Test
  void whileAnotherHasItOpenNothingIsPutInItsPlace() throws IOException, InterruptedException {
    Path file = new StoreFolder(folder).store();
    Process other = holding(List.of());
    byte[] rubbish = "not a store at all ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    Files.write(file, rubbish);
    assertThat(SqliteProgressStore.open(folder, OpenedStores.CLOCK))
        .isEqualTo(new StoreOpening.InUse(file));
    assertThat(file).hasBinaryContent(rubbish);
    other.destroyForcibly().waitFor();
    OpenedStores.recover(folder).store().close();
  }

  @Test
  void aSecondWindowSeesWhatTheFirstKeepsAtOnce() throws IOException, InterruptedException {
    Process other = holding(List.of());
    try (ProgressStore store = OpenedStores.open(folder)) {
      store.keep(new StudySamples(1).answered(2));
      Process writing = writing("2", 3);
      assertThat(writing.waitFor()).isZero();
      assertThat(Files.readAllLines(output.resolve("2"))).containsExactly("open", "5");
      assertThat(store.answers()).hasSize(5);
    }
    ended(other);
  }

  @Test
  void whoComesAfterAKilledProcessFindsNoLitter() throws IOException, InterruptedException {
    Path driver = new StoreFolder(folder).unpackedDriver();
    Process other = holding(List.of());
    other.destroyForcibly().waitFor();
    assertThat(driver).isNotEmptyDirectory();
    OpenedStores.open(folder).close();
    assertThat(driver).isEmptyDirectory();
  }

  private Process writing(String seed, int count) throws IOException {
    return StoreChild.start(
        output.resolve(seed), StoreChild.Task.WRITE, folder, seed, Integer.toString(count));
  }

  private Process holding(List<String> options) throws IOException {
    Path said = output.resolve("holding");
    Process child = StoreChild.start(options, said, StoreChild.Task.HOLD, folder);
    while (child.isAlive() && Files.size(said) == 0) {
      LockSupport.parkNanos(2_000_000);
    }
    assertThat(Files.readString(said)).isEqualToIgnoringNewLines("Opened");
    return child;
  }

  private static void ended(Process holding) throws IOException, InterruptedException {
    holding.getOutputStream().close();
    assertThat(holding.waitFor()).isZero();
  }
}
