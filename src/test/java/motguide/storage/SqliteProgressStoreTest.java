package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motguide.study.Answer;
import motguide.study.Bookmark;
import motguide.study.Entry;
import motguide.study.KeptRound;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.Progress;
import motguide.study.ProgressStore;
import motguide.study.RoundId;
import motguide.study.StaleRoundException;
import motguide.study.StorageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteProgressStoreTest {
  private final Samples samples = new Samples(1);

  @TempDir private Path folder;
  private ProgressStore store;

  @BeforeEach
  void open() {
    store = OpenedStores.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    open();
  }

  @Test
  void answersComeBackWholeAndInOrder() {
    RoundId round = samples.roundId();
    List<Answer> answers =
        List.of(samples.answer(round), samples.rated(), samples.answer(), samples.answer(round));
    for (Answer answer : answers) {
      store.keep(List.of(new Entry.Answered(answer)));
    }
    reopen();
    assertThat(store.answers()).isEqualTo(answers);
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
  void theSameAnswerIsNeverKeptTwice() {
    Answer answer = samples.answer();
    store.keep(List.of(new Entry.Answered(answer)));
    assertThatThrownBy(() -> store.keep(List.of(new Entry.Answered(answer))))
        .isInstanceOf(StorageException.class);
    assertThat(store.answers()).containsExactly(answer);
  }

  @Test
  void entriesHandedOverTogetherAreKeptTogetherOrNotAtAll() {
    Answer answer = samples.answer();
    Answer other = samples.answer();
    assertThatThrownBy(
            () ->
                store.keep(
                    List.of(
                        new Entry.Answered(answer),
                        new Entry.Answered(other),
                        new Entry.Answered(answer))))
        .isInstanceOf(StorageException.class);
    assertThat(store.answers()).isEmpty();
    store.keep(List.of(new Entry.Answered(answer)));
    assertThat(store.answers()).containsExactly(answer);
  }

  @Test
  void aRoundIsOpenUntilItEnds() {
    RoundId id = samples.roundId();
    KeptRound.Start start = samples.round(id);
    store.keep(List.of(new Entry.RoundBegun(start), new Entry.RoundStepped(id, 1, "goto 1")));
    store.keep(List.of(new Entry.RoundStepped(id, 2, "respond chosen b")));
    reopen();
    assertThat(store.openRounds())
        .containsExactly(
            new KeptRound(start, List.of("goto 1", "respond chosen b"), Optional.empty()));
    Entry.RoundEnded end = new Entry.RoundEnded(id, samples.later());
    store.keep(List.of(end));
    assertThat(store.openRounds()).isEmpty();
    assertThat(store.progress().rounds())
        .containsExactly(
            new KeptRound(start, List.of("goto 1", "respond chosen b"), Optional.of(end.at())));
  }

  @Test
  void theRoundTouchedLastComesFirst() {
    RoundId one = samples.roundId();
    RoundId two = samples.roundId();
    store.keep(List.of(new Entry.RoundBegun(samples.round(one))));
    store.keep(
        List.of(
            new Entry.RoundBegun(samples.round(two)), new Entry.RoundStepped(two, 1, "goto 1")));
    store.keep(List.of(new Entry.RoundStepped(one, 1, "goto 1")));
    assertThat(store.openRounds())
        .extracting(round -> round.start().id())
        .containsExactly(one, two);
  }

  @Test
  void aRoundCannotGoTwoWays() {
    RoundId id = samples.roundId();
    store.keep(
        List.of(new Entry.RoundBegun(samples.round(id)), new Entry.RoundStepped(id, 1, "goto 1")));
    for (int number : new int[] {1, 3}) {
      assertThatThrownBy(
              () ->
                  store.keep(
                      List.of(
                          new Entry.Answered(samples.answer(id)),
                          new Entry.RoundStepped(id, number, "confirm"))))
          .isInstanceOf(StaleRoundException.class);
    }
    assertThat(store.answers()).isEmpty();
    assertThat(store.openRounds().getFirst().steps()).containsExactly("goto 1");
  }

  @Test
  void aRoundThatNeverBeganTakesNoStep() {
    assertThatThrownBy(
            () -> store.keep(List.of(new Entry.RoundStepped(samples.roundId(), 1, "confirm"))))
        .isInstanceOf(StaleRoundException.class);
  }

  @Test
  void aNoteTakesThePlaceOfTheOneBeforeAndABlankOneTakesItAway() {
    Note first = samples.note("最初のメモ");
    Note other = samples.note("another");
    store.keep(List.of(new Entry.NoteWritten(first), new Entry.NoteWritten(other)));
    Note second = new Note(first.pack(), first.on(), "二つ目\nof two lines", samples.later());
    store.keep(List.of(new Entry.NoteWritten(second)));
    reopen();
    assertThat(store.notes()).containsExactly(second, other);
    store.keep(
        List.of(new Entry.NoteWritten(new Note(first.pack(), first.on(), " \n", samples.later()))));
    assertThat(store.notes()).containsExactly(other);
  }

  @Test
  void bookmarksAreSetOnceAndTakenAway() {
    Bookmark one = samples.bookmark();
    Bookmark two = samples.bookmark();
    store.keep(List.of(new Entry.BookmarkSet(one), new Entry.BookmarkSet(two)));
    store.keep(List.of(new Entry.BookmarkSet(new Bookmark(one.pack(), one.on(), samples.later()))));
    assertThat(store.bookmarks()).containsExactly(two, one);
    store.keep(List.of(new Entry.BookmarkRemoved(two.pack(), two.on())));
    store.keep(List.of(new Entry.BookmarkRemoved(two.pack(), two.on())));
    reopen();
    assertThat(store.bookmarks()).containsExactly(one);
  }

  @Test
  void objectionsAreKept() {
    Objection objection = samples.objection();
    store.keep(List.of(new Entry.Objected(objection)));
    reopen();
    assertThat(store.objections()).containsExactly(objection);
  }

  @Test
  void everythingCarriedToAnotherStoreIsThereOnceHoweverOftenItIsCarried(@TempDir Path elsewhere) {
    Progress all = something();
    try (ProgressStore other = OpenedStores.open(elsewhere)) {
      assertThat(other.merge(all)).isEqualTo(8);
      assertThat(other.merge(all)).isZero();
      assertThat(other.progress()).isEqualTo(all);
    }
  }

  @Test
  void mergingTakesTheNewerNoteAndTheLongerRound(@TempDir Path elsewhere) {
    Progress before = something();
    RoundId round = before.rounds().getFirst().start().id();
    Note old = before.notes().getFirst();
    try (ProgressStore other = OpenedStores.open(elsewhere)) {
      other.merge(before);
      Note newer = new Note(old.pack(), old.on(), "newer", samples.later());
      other.keep(List.of(new Entry.RoundStepped(round, 2, "confirm")));
      other.keep(List.of(new Entry.NoteWritten(newer)));
      store.merge(other.progress());
      assertThat(store.notes()).containsExactly(newer);
      assertThat(store.openRounds().getFirst().steps()).containsExactly("goto 1", "confirm");
      store.merge(before);
      assertThat(store.notes()).containsExactly(newer);
      assertThat(store.openRounds().getFirst().steps()).containsExactly("goto 1", "confirm");
    }
  }

  @Test
  void startingAfreshTakesAnswersAndRoundsAndLeavesWhatWasWritten() {
    Progress before = something();
    store.startAfresh();
    reopen();
    assertThat(store.progress())
        .isEqualTo(
            new Progress(
                List.of(), List.of(), before.notes(), before.bookmarks(), before.objections()));
  }

  @Test
  void afterStartingAfreshTheBackupStillHasEverything() {
    Progress before = something();
    store.startAfresh();
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
    reopen();
    store.startAfresh();
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

  /** Two answers, a round under way, one that is over, a note, two bookmarks and an objection. */
  private Progress something() {
    RoundId round = samples.roundId();
    RoundId over = samples.roundId();
    store.keep(
        List.of(
            new Entry.RoundBegun(samples.round(round)),
            new Entry.RoundStepped(round, 1, "goto 1"),
            new Entry.RoundBegun(samples.round(over)),
            new Entry.RoundEnded(over, samples.later()),
            new Entry.Answered(samples.answer(round)),
            new Entry.Answered(samples.rated()),
            new Entry.NoteWritten(samples.note("メモ")),
            new Entry.BookmarkSet(samples.bookmark()),
            new Entry.BookmarkSet(samples.bookmark()),
            new Entry.Objected(samples.objection())));
    return store.progress();
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
