package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import motguide.study.Progress;
import motguide.study.ProgressStore;
import motguide.support.StudySamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupsTest {
  private final StudySamples samples = new StudySamples(8);

  @TempDir private Path folder;

  @Test
  void eachDayOfTheLastSevenHasACopyOfHowItBegan() {
    for (int day = 0; day < 10; day++) {
      try (ProgressStore store = OpenedStores.open(folder, day(day))) {
        store.keep(samples.answered(1));
      }
      OpenedStores.open(folder, day(day)).close();
    }
    assertThat(names())
        .containsExactly(
            "progress-2026-12-03-daily.sqlite",
            "progress-2026-12-02-daily.sqlite",
            "progress-2026-12-01-daily.sqlite",
            "progress-2026-11-30-daily.sqlite",
            "progress-2026-11-29-daily.sqlite",
            "progress-2026-11-28-daily.sqlite",
            "progress-2026-11-27-daily.sqlite");
    Backups backups = new Backups(new StoreFolder(folder), day(9));
    assertThat(backups.all())
        .extracting(copy -> backups.read(copy).map(Progress::answers).orElse(List.of()).size())
        .containsExactly(9, 8, 7, 6, 5, 4, 3);
  }

  @Test
  void anEmptyStoreIsNotBackedUp() {
    OpenedStores.open(folder).close();
    OpenedStores.open(folder, day(1)).close();
    assertThat(names()).isEmpty();
  }

  @Test
  void aCopyIsWholeAndLeavesNothingBesideIt() throws IOException {
    try (ProgressStore store = OpenedStores.open(folder)) {
      store.keep(samples.answered(200));
    }
    OpenedStores.open(folder, day(1)).close();
    Path copy = new StoreFolder(folder).backups().resolve(names().getFirst());
    byte[] before = Files.readAllBytes(copy);
    Backups backups = new Backups(new StoreFolder(folder), day(1));
    assertThat(backups.read(copy).map(Progress::answers).orElse(List.of())).hasSize(200);
    assertThat(copy).hasBinaryContent(before);
    assertThat(names()).hasSize(1);
    assertThat(StoreFolder.files(folder, "*.part*")).isEmpty();
  }

  @Test
  void aCopyThatBrokeOffIsNoCopy() throws IOException {
    Path backups = Files.createDirectories(new StoreFolder(folder).backups());
    Path broken = Files.writeString(backups.resolve("progress-2026-11-24-daily.sqlite.part"), "");
    try (ProgressStore store = OpenedStores.open(folder)) {
      assertThat(broken).doesNotExist();
      store.keep(samples.answered(1));
    }
    Files.writeString(broken, "broken off");
    OpenedStores.open(folder).close();
    assertThat(names()).containsExactly("progress-2026-11-24-daily.sqlite");
  }

  @Test
  void aCopyThatIsSpoiltIsPassedOver() throws IOException {
    Path backups = Files.createDirectories(new StoreFolder(folder).backups());
    Path spoilt = backups.resolve("progress-2026-11-24-daily.sqlite");
    Files.writeString(spoilt, "spoilt ".repeat(2_000));
    assertThat(new Backups(new StoreFolder(folder), day(0)).read(spoilt))
        .isEqualTo(Optional.empty());
  }

  @Test
  void ofTheOtherCopiesTheLastThreeStay() {
    try (ProgressStore store = OpenedStores.open(folder)) {
      store.keep(samples.answered(1));
    }
    for (int day = 0; day < 5; day++) {
      try (ProgressStore store = OpenedStores.open(folder, day(day))) {
        store.startAfresh(StudySamples.PACK.id());
        store.keep(samples.answered(1));
      }
    }
    assertThat(names().stream().filter(name -> name.endsWith("before-reset.sqlite")))
        .containsExactly(
            "progress-2026-11-28T140000-before-reset.sqlite",
            "progress-2026-11-27T140000-before-reset.sqlite",
            "progress-2026-11-26T140000-before-reset.sqlite");
  }

  private static Clock day(int number) {
    return Clock.offset(OpenedStores.CLOCK, Duration.ofDays(number));
  }

  private List<String> names() {
    return new Backups(new StoreFolder(folder), OpenedStores.CLOCK)
        .all().stream().map(copy -> String.valueOf(copy.getFileName())).toList();
  }
}
