package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import motguide.support.StudySamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every progress store keeps to. */
public abstract class ProgressStoreContract {
  protected final StudySamples samples = new StudySamples(1);
  protected ProgressStore store = new UnkeptStore();

  /** An empty store. */
  protected abstract ProgressStore fresh();

  /** One more empty store. */
  protected abstract ProgressStore another();

  /** The store as it is found on the next day. */
  protected abstract ProgressStore reopened(ProgressStore store);

  @BeforeEach
  void open() {
    store = fresh();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void answersComeBackWholeAndInOrder() {
    RoundId round = samples.roundId();
    List<Answer> answers =
        List.of(samples.answer(round), samples.rated(), samples.answer(), samples.answer(round));
    for (Answer answer : answers) {
      store.keep(List.of(new Entry.Answered(answer)));
    }
    store = reopened(store);
    assertThat(store.answers()).isEqualTo(answers);
  }

  @Test
  void theSameAnswerIsNeverKeptTwice() {
    Answer answer = samples.answer();
    store.keep(List.of(new Entry.Answered(answer)));
    assertThatThrownBy(() -> store.keep(List.of(new Entry.Answered(answer))))
        .isInstanceOf(IllegalArgumentException.class);
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
        .isInstanceOf(IllegalArgumentException.class);
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
    store = reopened(store);
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
    store = reopened(store);
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
    store = reopened(store);
    assertThat(store.bookmarks()).containsExactly(one);
  }

  @Test
  void objectionsAreKept() {
    Objection objection = samples.objection();
    store.keep(List.of(new Entry.Objected(objection)));
    store = reopened(store);
    assertThat(store.objections()).containsExactly(objection);
  }

  @Test
  void everythingCarriedToAnotherStoreIsThereOnceHoweverOftenItIsCarried() {
    Progress all = something();
    try (ProgressStore other = another()) {
      assertThat(other.merge(all)).isEqualTo(8);
      assertThat(other.merge(all)).isZero();
      assertThat(other.progress()).isEqualTo(all);
    }
  }

  @Test
  void mergingTakesTheNewerNoteAndTheLongerRound() {
    Progress before = something();
    RoundId round = before.rounds().getFirst().start().id();
    Note old = before.notes().getFirst();
    try (ProgressStore other = another()) {
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
    store.startAfresh("another");
    assertThat(store.progress()).as("another pack").isEqualTo(before);
    store.startAfresh(StudySamples.PACK.id());
    store = reopened(store);
    assertThat(store.progress())
        .isEqualTo(
            new Progress(
                List.of(), List.of(), before.notes(), before.bookmarks(), before.objections()));
  }

  /** Two answers, a round under way, one that is over, a note, two bookmarks and an objection. */
  protected Progress something() {
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
}
