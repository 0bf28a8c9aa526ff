package motguide.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import motguide.study.Answer;
import motguide.study.Bookmark;
import motguide.study.Entry;
import motguide.study.KeptRound;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.Progress;
import motguide.study.RoundId;
import motguide.study.StaleRoundException;
import motguide.study.Subject;
import org.jspecify.annotations.Nullable;

/** What is written to a store; to be called within a transaction. */
final class StoreWriter {
  private static final String NEXT_STEP =
      "INSERT INTO round_step (round, number, step) SELECT ?1, ?2, ?3"
          + " WHERE EXISTS (SELECT 1 FROM round WHERE id = ?1) AND ?2 ="
          + " 1 + (SELECT coalesce(max(number), 0) FROM round_step WHERE round = ?1)";

  private static final String NEWER_NOTE =
      " ON CONFLICT (pack, subject, subject_id) DO UPDATE SET text = excluded.text,"
          + " at_ms = excluded.at_ms, offset_s = excluded.offset_s";

  private final Database database;

  StoreWriter(Database database) {
    this.database = database;
  }

  /** Writes one entry. */
  void write(Entry entry) throws SQLException {
    switch (entry) {
      case Entry.Answered(var answer) -> addNew(Table.ANSWER, answer.id(), Rows.of(answer));
      case Entry.RoundBegun(var start) -> addNew(Table.ROUND, start.id(), Rows.of(start));
      case Entry.RoundStepped(var round, var number, var step) -> step(round, number, step);
      case Entry.RoundEnded(var round, var at) ->
          database.update(Table.ROUND_END.insertIfAbsent(), Rows.ofEnd(round, at));
      case Entry.NoteWritten(var note) -> note(note);
      case Entry.BookmarkSet(var bookmark) ->
          database.update(Table.BOOKMARK.insertIfAbsent(), Rows.of(bookmark));
      case Entry.BookmarkRemoved(var pack, var on) ->
          database.update(
              "DELETE FROM bookmark WHERE pack = ? AND subject = ? AND subject_id = ?",
              List.of(pack, Subject.of(on).word(), on.value()));
      case Entry.Objected(var objection) ->
          addNew(Table.OBJECTION, objection.id(), Rows.of(objection));
    }
  }

  private void addNew(Table table, Object id, List<? extends @Nullable Object> row)
      throws SQLException {
    if (database.update(table.insertIfAbsent(), row) == 0) {
      throw new IllegalArgumentException("kept already: " + id);
    }
  }

  /** Adds what is not yet there and says how many things that were. */
  int merge(Progress progress) throws SQLException {
    int added = 0;
    for (Answer answer : progress.answers()) {
      added += database.update(Table.ANSWER.insertIfAbsent(), Rows.of(answer));
    }
    for (KeptRound round : progress.rounds()) {
      added += merge(round);
    }
    for (Note note : progress.notes()) {
      added +=
          database.update(
              Table.NOTE.insert() + NEWER_NOTE + " WHERE excluded.at_ms > note.at_ms",
              Rows.of(note));
    }
    for (Bookmark bookmark : progress.bookmarks()) {
      added += database.update(Table.BOOKMARK.insertIfAbsent(), Rows.of(bookmark));
    }
    for (Objection objection : progress.objections()) {
      added += database.update(Table.OBJECTION.insertIfAbsent(), Rows.of(objection));
    }
    return added;
  }

  /** Takes away all rows of these tables. */
  void empty(Iterable<Table> tables) throws SQLException {
    for (Table table : tables) {
      database.execute("DELETE FROM " + table.sqlName());
    }
  }

  /** Takes away the answers and rounds of one pack. */
  void forget(String pack) throws SQLException {
    String rounds = "(SELECT id FROM round WHERE pack = ?)";
    database.update("DELETE FROM round_step WHERE round IN " + rounds, List.of(pack));
    database.update("DELETE FROM round_end WHERE round IN " + rounds, List.of(pack));
    database.update("DELETE FROM round WHERE pack = ?", List.of(pack));
    database.update("DELETE FROM answer WHERE pack = ?", List.of(pack));
  }

  private void step(RoundId round, int number, String step) throws SQLException {
    if (database.update(NEXT_STEP, List.of(round.toString(), number, step)) == 0) {
      throw new StaleRoundException(round, number);
    }
  }

  private void note(Note note) throws SQLException {
    if (note.text().isBlank()) {
      database.update(
          "DELETE FROM note WHERE pack = ? AND subject = ? AND subject_id = ?",
          List.of(note.pack(), Subject.of(note.on()).word(), note.on().value()));
    } else {
      database.update(Table.NOTE.insert() + NEWER_NOTE, Rows.of(note));
    }
  }

  /** Adds a round, or what it has gone on by if it is here only in part. */
  private int merge(KeptRound round) throws SQLException {
    RoundId id = round.start().id();
    int added = database.update(Table.ROUND.insertIfAbsent(), Rows.of(round.start()));
    List<String> here = StoreReader.steps(database, id.toString());
    boolean goesOn =
        here.size() <= round.steps().size() && here.equals(round.steps().subList(0, here.size()));
    if (goesOn) {
      for (int i = here.size(); i < round.steps().size(); i++) {
        step(id, i + 1, round.steps().get(i));
      }
      Optional<Entry> end = round.ended().map(at -> new Entry.RoundEnded(id, at));
      if (end.isPresent()) {
        write(end.get());
      }
    }
    return added;
  }
}
