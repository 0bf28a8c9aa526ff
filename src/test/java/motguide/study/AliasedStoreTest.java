package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import motguide.content.CardId;
import motguide.content.ClaimId;
import motguide.content.EventId;
import motguide.content.QuestionId;
import motguide.quiz.Mark;
import motguide.support.StudySamples;
import org.junit.jupiter.api.Test;

/** What somebody did with an earlier edition of a pack counts for the present one. */
final class AliasedStoreTest {
  private static final String PACK = StudySamples.PACK.id();
  private static final OffsetDateTime NOW = StudySamples.START;

  private final StudySamples samples = new StudySamples(4);
  private final ProgressStore written = new UnkeptStore();
  private final ProgressStore seen =
      new AliasedStore(
          written,
          new Aliases(
              PACK,
              Map.of(
                  "q-old", "q-middle",
                  "q-middle", "q-new",
                  "claim-a", "claim-c",
                  "claim-b", "claim-c",
                  "card-old", "card-new",
                  "ev-old", "ev-new")));

  @Test
  void anAnswerCountsForTheQuestionAndTheClaimsOfToday() {
    Answer old =
        answer(PACK, "q-old", Map.of(claim("claim-a"), Mark.FULL, claim("claim-x"), Mark.NONE));
    written.keep(List.of(new Entry.Answered(old)));
    Answer now = seen.answers().getFirst();
    assertThat(now.of()).isEqualTo(new QuestionId("q-new"));
    assertThat(now.claims())
        .isEqualTo(Map.of(claim("claim-c"), Mark.FULL, claim("claim-x"), Mark.NONE));
    assertThat(seen.progress().answers()).as("the log itself").containsExactly(old);
  }

  @Test
  void ofTwoClaimsThatBecameOneTheWorseCounts() {
    written.keep(
        List.of(
            new Entry.Answered(
                answer(
                    PACK,
                    "q",
                    Map.of(claim("claim-a"), new Mark(0.5), claim("claim-b"), Mark.FULL)))));
    assertThat(seen.answers().getFirst().claims())
        .isEqualTo(Map.of(claim("claim-c"), new Mark(0.5)));
  }

  @Test
  void whatBelongsToAnotherPackStays() {
    Answer other = answer("another", "q-old", Map.of(claim("claim-a"), Mark.FULL));
    Note note = new Note("another", new EventId("ev-old"), "note", NOW);
    written.keep(List.of(new Entry.Answered(other), new Entry.NoteWritten(note)));
    assertThat(seen.answers()).containsExactly(other);
    assertThat(seen.notes()).containsExactly(note);
  }

  @Test
  void aRoundComesBackWithTheQuestionsOfToday() {
    RoundId id = samples.roundId();
    written.keep(
        List.of(
            new Entry.RoundBegun(
                new KeptRound.Start(id, NOW, StudySamples.PACK, "interactive 2\nq-old b a\nq-x"))));
    assertThat(seen.openRounds().getFirst().start().plan())
        .isEqualTo("interactive 2\nq-new b a\nq-x");
  }

  @Test
  void notesOnWhatBecameOneStandTogetherUntilOneIsWritten() {
    Note old = new Note(PACK, new EventId("ev-old"), "old", NOW);
    Note recent = new Note(PACK, new EventId("ev-new"), "recent", NOW.plusDays(1));
    written.keep(List.of(new Entry.NoteWritten(old), new Entry.NoteWritten(recent)));
    assertThat(seen.notes())
        .containsExactly(new Note(PACK, new EventId("ev-new"), "recent\n\nold", NOW.plusDays(1)));
    Note one = new Note(PACK, new EventId("ev-new"), "one", NOW.plusDays(2));
    seen.keep(List.of(new Entry.NoteWritten(one)));
    assertThat(seen.notes()).containsExactly(one);
    assertThat(written.notes()).containsExactly(one);
  }

  @Test
  void aBookmarkIsFoundUnderTheNewIdAndTakenAwayUnderIt() {
    written.keep(List.of(new Entry.BookmarkSet(new Bookmark(PACK, new CardId("card-old"), NOW))));
    assertThat(seen.bookmarks()).containsExactly(new Bookmark(PACK, new CardId("card-new"), NOW));
    seen.keep(List.of(new Entry.BookmarkRemoved(PACK, new CardId("card-new"))));
    assertThat(seen.bookmarks()).isEmpty();
  }

  @Test
  void anObjectionGoesWithItsQuestion() {
    written.keep(
        List.of(
            new Entry.Objected(
                new Objection(
                    new UUID(1, 1), NOW, StudySamples.PACK, new QuestionId("q-old"), "true", ""))));
    assertThat(seen.objections().getFirst().question()).isEqualTo(new QuestionId("q-new"));
  }

  @Test
  void aliasesInACircleAreRefused() {
    assertThatThrownBy(() -> new Aliases(PACK, Map.of("a", "b", "b", "c", "c", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("circle");
  }

  private static ClaimId claim(String id) {
    return new ClaimId(id);
  }

  private Answer answer(String pack, String question, Map<ClaimId, Mark> claims) {
    Answer any = samples.answer();
    return new Answer(
        any.id(),
        any.at(),
        new PackStamp(pack, "1"),
        new QuestionId(question),
        claims,
        any.kind(),
        any.response(),
        any.mark(),
        any.confidence(),
        any.took(),
        any.rating(),
        any.round(),
        any.tryNumber(),
        any.hints());
  }
}
