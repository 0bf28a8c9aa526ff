package motguide.study;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import motguide.content.Id;
import motguide.quiz.QuizScope;
import motguide.quiz.Round;

/** One thing to be kept. Entries handed over together are kept together or not at all. */
public sealed interface Entry {

  /** An answer for the log. */
  record Answered(Answer answer) implements Entry {}

  /** A round that is about to start. */
  record RoundBegun(KeptRound.Start start) implements Entry {
    /** The start of {@code round}, which is about {@code scope}. */
    public static RoundBegun of(
        RoundId id, OffsetDateTime at, PackStamp pack, Round round, QuizScope scope) {
      return new RoundBegun(
          new KeptRound.Start(
              id, at, pack, RoundPlan.of(round.questions(), round.behaviour(), scope).text()));
    }
  }

  /**
   * One more step of a round.
   *
   * @param number 1 for the first step of the round and one more for each; a number that is taken
   *     is refused, so that a round open in two windows cannot go two ways
   * @param step as {@link StepText} writes it
   */
  record RoundStepped(RoundId round, int number, String step) implements Entry {
    /** Refuses numbers below 1. */
    public RoundStepped {
      if (number < 1) {
        throw new IllegalArgumentException("step " + number);
      }
    }

    /**
     * The steps of {@code round} that are not kept yet.
     *
     * @param kept how many are
     */
    public static List<Entry> since(RoundId id, int kept, Round round) {
      List<Entry> entries = new ArrayList<>();
      for (int i = kept; i < round.steps().size(); i++) {
        entries.add(new RoundStepped(id, i + 1, StepText.of(round.steps().get(i))));
      }
      return entries;
    }
  }

  /** A round that is over or given up: it will not be gone on with. */
  record RoundEnded(RoundId round, OffsetDateTime at) implements Entry {
    /** Cuts the time to milliseconds. */
    public RoundEnded {
      at = at.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /** A note, in place of the one that was there; a blank one takes it away. */
  record NoteWritten(Note note) implements Entry {}

  /** A bookmark that was set. */
  record BookmarkSet(Bookmark bookmark) implements Entry {}

  /** A bookmark that was taken away; nothing happens if there is none. */
  record BookmarkRemoved(String pack, Id on) implements Entry {}

  /** An answer that a person thinks is right too. */
  record Objected(Objection objection) implements Entry {}
}
