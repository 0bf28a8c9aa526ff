package motguide.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import motguide.study.StorageException;
import motguide.study.StorageException.Fault;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/**
 * One SQLite file that is open. What is committed here survives a power cut: the log is written
 * ahead and flushed at every commit. Other processes may have the same file open; a transaction
 * waits a while for theirs to end. For one thread at a time.
 */
final class Database implements AutoCloseable {
  /** How long a transaction waits for another process. */
  static final int PATIENCE_MS = 5_000;

  private static final int PRIMARY_CODE = 0xff;

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Work that may fail in the database. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T done() throws SQLException;
  }

  /** The same without a result. */
  @FunctionalInterface
  interface Deed {
    /** Does it. */
    void done() throws SQLException;
  }

  /** Opens {@code file}, which need not exist, for reading and writing. */
  static Database open(Path file) {
    Database database = connect(file);
    database.prepare();
    return database;
  }

  /** Opens {@code file}, which need not exist, for looking into it; changes nothing yet. */
  static Database connect(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MS);
    try {
      return new Database(file, config.createConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw failure("open", file, e);
    } catch (UnsatisfiedLinkError e) {
      throw new StorageException(Fault.OTHER, "load SQLite to open", file, e);
    }
  }

  /** Makes what is written from now on durable; closes everything if that cannot be. */
  void prepare() {
    boolean done = false;
    try {
      execute(
          """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA fullfsync = ON; -- for macOS, where a plain flush stops at the cache of the disk
          PRAGMA checkpoint_fullfsync = ON;
          PRAGMA secure_delete = ON; -- what a person deletes is overwritten
          PRAGMA temp_store = MEMORY;
          PRAGMA cell_size_check = ON;
          PRAGMA trusted_schema = OFF;
          """);
      done = true;
    } catch (SQLException e) {
      throw failure("open", file, e);
    } finally {
      if (!done) {
        close();
      }
    }
  }

  /** Does {@code work} in one transaction that no other writer can come between. */
  <T> T transaction(String action, Work<T> work) {
    boolean kept = false;
    try {
      execute("BEGIN IMMEDIATE");
      T result = work.done();
      execute("COMMIT");
      kept = true;
      return result;
    } catch (SQLException e) {
      throw failure(action, file, e);
    } finally {
      if (!kept) {
        rollBack();
      }
    }
  }

  /** Does {@code deed} in one transaction that no other writer can come between. */
  void transaction(String action, Deed deed) {
    transaction(action, asWork(deed));
  }

  /** Reads with {@code work}, all of it as of one moment. */
  <T> T snapshot(String action, Work<T> work) {
    try {
      execute("BEGIN");
      return work.done();
    } catch (SQLException e) {
      throw failure(action, file, e);
    } finally {
      rollBack();
    }
  }

  /** Does {@code work} outside of any transaction. */
  <T> T plainly(String action, Work<T> work) {
    try {
      return work.done();
    } catch (SQLException e) {
      throw failure(action, file, e);
    }
  }

  /** Does {@code deed} outside of any transaction. */
  void plainly(String action, Deed deed) {
    plainly(action, asWork(deed));
  }

  private static Work<Boolean> asWork(Deed deed) {
    return () -> {
      deed.done();
      return true;
    };
  }

  /** Runs a script of statements. */
  void execute(String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  /** Runs one statement with these values and says how many rows it changed. */
  int update(String sql, List<? extends @Nullable Object> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  /** The rows that a query gives. */
  List<Row> rows(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<Row> rows = new ArrayList<>();
      try (ResultSet results = statement.executeQuery()) {
        int columns = results.getMetaData().getColumnCount();
        while (results.next()) {
          List<@Nullable Object> row = new ArrayList<>(columns);
          for (int i = 1; i <= columns; i++) {
            row.add(results.getObject(i));
          }
          rows.add(new Row(row));
        }
      }
      return rows;
    }
  }

  /** The one number that a query gives. */
  long number(String sql) throws SQLException {
    return rows(sql).getFirst().integer(0);
  }

  /**
   * Looks through the whole file and its indexes; half a second for years of studying.
   *
   * @throws StorageException with {@link Fault#DAMAGED} if something is wrong with it
   */
  void check() {
    plainly(
        "check",
        () -> {
          String verdict = rows("PRAGMA integrity_check(1)").getFirst().text(0);
          if (!verdict.equals("ok")) {
            throw new StorageException(Fault.DAMAGED, "read", file, new SQLException(verdict));
          }
        });
  }

  /** Moves everything into the file itself, so that nothing is left beside it. */
  void settle() {
    plainly("settle", () -> rows("PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure("close", file, e);
    }
  }

  private void rollBack() {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("ROLLBACK");
    } catch (SQLException e) {
      // Nothing to take back: the transaction never began, or SQLite took it back already.
      return;
    }
  }

  private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  private static StorageException failure(String action, Path file, SQLException cause) {
    return new StorageException(faultOf(cause), action, file, cause);
  }

  private static Fault faultOf(SQLException cause) {
    int code = cause instanceof SQLiteException sqlite ? sqlite.getResultCode().code : 0;
    return switch (code & PRIMARY_CODE) {
      case 5, 6, 15 -> Fault.BUSY;
      case 13 -> Fault.DISK_FULL;
      case 3, 8, 14, 23 -> Fault.READ_ONLY;
      case 11, 26 -> Fault.DAMAGED;
      default -> Fault.OTHER;
    };
  }
}
