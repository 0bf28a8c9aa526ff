package motguide.storage;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import motguide.study.Answer;
import motguide.study.Bookmark;
import motguide.study.KeptRound;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.Progress;
import motguide.study.RoundId;

/** The questions that a store answers. */
final class StoreReader {
  private static final String IN_ORDER = " ORDER BY seq";
  private static final String NEWEST_FIRST = " ORDER BY at_ms DESC, seq DESC";

  private StoreReader() {}

  static List<Answer> answers(Database database) throws SQLException {
    return things(database, Table.ANSWER, IN_ORDER, Rows::answer);
  }

  static List<Note> notes(Database database) throws SQLException {
    return things(database, Table.NOTE, NEWEST_FIRST, Rows::note);
  }

  static List<Bookmark> bookmarks(Database database) throws SQLException {
    return things(database, Table.BOOKMARK, NEWEST_FIRST, Rows::bookmark);
  }

  static List<Objection> objections(Database database) throws SQLException {
    return things(database, Table.OBJECTION, NEWEST_FIRST, Rows::objection);
  }

  /** All rounds, oldest first. */
  static List<KeptRound> rounds(Database database) throws SQLException {
    return rounds(database, IN_ORDER);
  }

  /** Rounds without an end, the one with the latest step first. */
  static List<KeptRound> openRounds(Database database) throws SQLException {
    return rounds(
        database,
        " WHERE id NOT IN (SELECT round FROM round_end)"
            + " ORDER BY (SELECT max(s.seq) FROM round_step s WHERE s.round = round.id)"
            + " DESC NULLS LAST, seq DESC");
  }

  /** Everything, as of one moment. */
  static Progress progress(Database database) {
    return database.snapshot(
        "read",
        () ->
            new Progress(
                answers(database),
                rounds(database),
                notes(database),
                bookmarks(database),
                objections(database)));
  }

  /** Whether nothing has been kept yet. */
  static boolean isEmpty(Database database) {
    return database.plainly(
        "read",
        () -> {
          for (Table table : Table.values()) {
            if (database.number("SELECT EXISTS (SELECT 1 FROM " + table.sqlName() + ")") == 1) {
              return false;
            }
          }
          return true;
        });
  }

  /** The steps of a round, in order. */
  static List<String> steps(Database database, String round) throws SQLException {
    return database
        .rows("SELECT step FROM round_step WHERE round = ? ORDER BY number", round)
        .stream()
        .map(row -> row.text(0))
        .toList();
  }

  private static List<KeptRound> rounds(Database database, String which) throws SQLException {
    Map<RoundId, OffsetDateTime> ends = new HashMap<>();
    for (Row row : database.rows(Table.ROUND_END.select())) {
      Rows.readable(row, Rows::end).ifPresent(end -> ends.put(Rows.round(row), end));
    }
    List<KeptRound> rounds = new ArrayList<>();
    for (KeptRound.Start start : things(database, Table.ROUND, which, Rows::start)) {
      RoundId id = start.id();
      rounds.add(
          new KeptRound(start, steps(database, id.toString()), Optional.ofNullable(ends.get(id))));
    }
    return rounds;
  }

  private static <T> List<T> things(
      Database database, Table table, String order, Function<Row, T> read) throws SQLException {
    return database.rows(table.select() + order).stream()
        .flatMap(row -> Rows.readable(row, read).stream())
        .toList();
  }
}
