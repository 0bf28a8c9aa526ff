package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import motguide.study.Answer;
import motguide.study.Entry;
import motguide.study.Progress;
import motguide.study.ProgressStore;
import motguide.study.RoundId;
import motguide.study.StoreOpening;
import motguide.support.StudySamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores on which a disk, a copy that broke off or another program has left its mark. */
final class DamagedStoreTest {
  private static final int PAGE = 4096;
  private static final int ANSWERS = 1_500;

  @TempDir private Path folder;
  private StoreFolder files;
  private Path file;
  private Progress before = Progress.NONE;

  @BeforeEach
  void fill() {
    files = new StoreFolder(folder);
    file = files.store();
    StudySamples samples = new StudySamples(11);
    try (ProgressStore store = OpenedStores.open(folder)) {
      RoundId round = samples.roundId();
      List<Entry> entries = new ArrayList<>(samples.answered(ANSWERS));
      entries.add(new Entry.RoundBegun(samples.round(round)));
      IntStream.rangeClosed(1, 40)
          .forEach(
              number -> entries.add(new Entry.RoundStepped(round, number, "goto " + number % 7)));
      entries.add(new Entry.NoteWritten(samples.note("長い覚え書き。".repeat(4_000))));
      entries.add(new Entry.NoteWritten(samples.note("short")));
      entries.add(new Entry.BookmarkSet(samples.bookmark()));
      entries.add(new Entry.Objected(samples.objection()));
      store.keep(entries);
      before = store.progress();
    }
  }

  @Test
  void withItsHeadGoneEverythingIsStillRead() throws IOException {
    overwrite(0, new byte[100]);
    StoreOpening.Recovered recovered = recovered();
    try (ProgressStore store = recovered.store()) {
      assertThat(store.progress()).isEqualTo(before);
      assertThat(recovered.answersRead()).isEqualTo(ANSWERS);
      assertThat(recovered.answersFromBackups()).isZero();
    }
  }

  @Test
  void withTheTreesGoneEverythingIsStillRead() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int page = 0; page < bytes.length / PAGE; page++) {
      int kind = bytes[page == 0 ? 100 : page * PAGE];
      if (page == 0 || kind == 0x05 || kind == 0x02) {
        overwrite(page * PAGE, new byte[PAGE]);
      }
    }
    try (ProgressStore store = recovered().store()) {
      assertThat(store.progress()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 25, 50, 75, 99})
  void cutOffItGivesWhatIsLeft(int percent) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int left = bytes.length * percent / 100;
    Map<Answer, Integer> pages = pagesOf(before.answers(), bytes);
    List<Answer> readable =
        before.answers().stream()
            .filter(answer -> pages.getOrDefault(answer, 0) < left / PAGE)
            .toList();
    Files.write(file, Arrays.copyOf(bytes, left));
    try (ProgressStore store = recovered().store()) {
      assertThat(store.answers()).containsAll(readable);
      assertThat(before.answers()).containsAll(store.answers());
    }
  }

  @Test
  void rubbishInAFewPagesCostsOnlyWhatStoodOnThem() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(4);
    Set<Integer> spoilt = new HashSet<>();
    byte[] rubbish = new byte[PAGE];
    for (int i = 0; i < 8; i++) {
      int page = 1 + random.nextInt(bytes.length / PAGE - 1);
      random.nextBytes(rubbish);
      overwrite(page * PAGE, rubbish);
      spoilt.add(page);
    }
    Map<Answer, Integer> pages = pagesOf(before.answers(), bytes);
    List<Answer> elsewhere =
        before.answers().stream()
            .filter(answer -> !spoilt.contains(pages.getOrDefault(answer, 0)))
            .toList();
    assertThat(elsewhere).hasSizeLessThan(ANSWERS);
    try (ProgressStore store = recovered().store()) {
      assertThat(store.answers()).containsAll(elsewhere);
      assertThat(before.answers()).containsAll(store.answers());
    }
  }

  @Test
  void whatCannotBeReadComesFromTheBackups() throws IOException {
    OpenedStores.open(folder).close();
    byte[] rubbish = new byte[(int) Files.size(file)];
    new Random(9).nextBytes(rubbish);
    overwrite(0, rubbish);
    StoreOpening.Recovered recovered = recovered();
    try (ProgressStore store = recovered.store()) {
      assertThat(store.progress()).isEqualTo(before);
      assertThat(recovered.answersRead()).isZero();
      assertThat(recovered.answersFromBackups()).isEqualTo(ANSWERS);
    }
  }

  @Test
  void aStoreThatIsGoneOrEmptyComesBackFromTheBackups() throws IOException {
    OpenedStores.open(folder).close();
    Files.delete(file);
    StoreOpening.Recovered gone = OpenedStores.recover(folder);
    try (ProgressStore store = gone.store()) {
      assertThat(store.progress()).isEqualTo(before);
      assertThat(gone.keptAside()).isEmpty();
    }
    Files.write(file, new byte[0]);
    try (ProgressStore store = OpenedStores.recover(folder).store()) {
      assertThat(store.progress()).isEqualTo(before);
    }
  }

  @Test
  void anEmptyFileWithoutBackupsIsANewStore(@TempDir Path fresh) throws IOException {
    Files.write(fresh.resolve("progress.sqlite"), new byte[0]);
    try (ProgressStore store = OpenedStores.open(fresh)) {
      assertThat(store.progress()).isEqualTo(Progress.NONE);
    }
  }

  @Test
  void aFileThatIsSomethingElseIsKeptAside() throws IOException {
    Files.writeString(file, "これはデータベースではありません。".repeat(500));
    try (ProgressStore store = recovered().store()) {
      assertThat(store.answers()).isEmpty();
    }
  }

  @Test
  void afterRecoveryItOpensAsIfNothingHadBeen() throws IOException {
    overwrite(0, new byte[100]);
    recovered().store().close();
    try (ProgressStore store = OpenedStores.open(folder)) {
      assertThat(store.progress()).isEqualTo(before);
      store.keep(new StudySamples(12).answered(1));
    }
  }

  @Test
  void twoDamagesInOneSecondAreKeptAsideUnderTwoNames() throws IOException {
    overwrite(0, new byte[100]);
    recovered().store().close();
    overwrite(0, new byte[100]);
    recovered().store().close();
    assertThat(files.allDamaged()).hasSize(2);
  }

  @Test
  @Timeout(60)
  void whatOnlyStandsInTheLogAheadIsReadToo(@TempDir Path other)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process child = StoreChild.start(said, StoreChild.Task.ANSWER, other, "77");
    while (child.isAlive() && Files.size(said) < 50 * 37) {
      LockSupport.parkNanos(1_000_000);
    }
    child.destroyForcibly().waitFor();
    List<String> acknowledged = Files.readAllLines(said);
    Path store = new StoreFolder(other).store();
    assertThat(StoreFolder.wal(store)).exists();
    byte[] bytes = Files.readAllBytes(store);
    Files.write(store, new byte[bytes.length]);
    try (ProgressStore opened = OpenedStores.recover(other).store()) {
      assertThat(opened.answers().stream().map(answer -> answer.id().toString()).toList())
          .containsAll(acknowledged.subList(0, acknowledged.size() - 1));
      assertThat(opened.openRounds().getFirst().steps()).hasSameSizeAs(opened.answers());
    }
  }

  /** A byte here and there: some of it shows at once, some never; nothing is ever made up. */
  @Test
  void whateverIsSpoiltTheStoreOpens() throws IOException {
    byte[] sound = Files.readAllBytes(file);
    long seed = Long.getLong("motguide.seed", 17_070_118L);
    System.out.println("random damage with -Dmotguide.seed=" + seed);
    Random random = new Random(seed);
    Set<String> ids = new HashSet<>();
    before.answers().forEach(answer -> ids.add(answer.id().toString()));
    for (int i = 0; i < 40; i++) {
      byte[] spoilt = sound.clone();
      int length = 1 << random.nextInt(10);
      int place = random.nextInt(10) == 0 ? random.nextInt(200) : random.nextInt(spoilt.length);
      for (int at = place; at < Math.min(place + length, spoilt.length); at++) {
        spoilt[at] = (byte) random.nextInt();
      }
      Files.write(file, spoilt);
      new Backups(files, OpenedStores.CLOCK).deleteAll();
      StoreOpening opening = SqliteProgressStore.open(folder, OpenedStores.CLOCK);
      switch (opening) {
        case StoreOpening.Opened(var store) -> use(store, ids, "case " + i, length);
        case StoreOpening.Recovered recovered -> use(recovered.store(), ids, "case " + i, length);
        case StoreOpening.TooNew _ -> assertThat(place).isBetween(0, 64);
        case StoreOpening.InUse _ -> throw new AssertionError("nobody uses it");
      }
    }
  }

  private static void use(ProgressStore store, Set<String> ids, String which, int spoiltBytes) {
    try (store) {
      List<Answer> answers = store.answers();
      assertThat(answers.size()).as(which).isGreaterThan(ANSWERS - 120);
      long unknown =
          answers.stream().filter(answer -> !ids.contains(answer.id().toString())).count();
      assertThat(unknown).as(which).isLessThanOrEqualTo(spoiltBytes / 36 + 2);
      store.keep(new StudySamples(spoiltBytes).answered(1));
    }
  }

  /** Opens it, after which the damaged file must lie aside just as it was found. */
  private StoreOpening.Recovered recovered() throws IOException {
    byte[] found = Files.readAllBytes(file);
    StoreOpening.Recovered recovered = OpenedStores.recover(folder);
    Path aside = recovered.keptAside().orElseThrow();
    assertThat(aside).hasBinaryContent(found);
    assertThat(String.valueOf(aside.getFileName()))
        .startsWith("progress.sqlite.damaged-20261124T140000Z");
    return recovered;
  }

  private void overwrite(int place, byte[] bytes) throws IOException {
    byte[] all = Files.readAllBytes(file);
    ByteBuffer.wrap(all).put(place, bytes);
    Files.write(file, all);
  }

  /** The page on which each answer stands, by its id. */
  private static Map<Answer, Integer> pagesOf(List<Answer> answers, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Map<Answer, Integer> pages = new HashMap<>();
    for (Answer answer : answers) {
      String id = answer.id().toString();
      int at = text.indexOf(id);
      // In the row the time and the pack follow; in the index of ids they do not.
      while (!text.substring(at, at + 64).contains(StudySamples.PACK.id())) {
        at = text.indexOf(id, at + 1);
      }
      pages.put(answer, at / PAGE);
    }
    return pages;
  }
}
