package motguide.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/**
 * The steps by which a store comes to the form this edition knows. Step <i>n</i> takes a store from
 * version <i>n</i> − 1 to <i>n</i>, in one transaction together with the version number, so that a
 * store is never between two versions. A step that has been published never changes.
 */
final class Schema {
  /** The mark by which SQLite files of the guide are known: “MOTG”. */
  static final int APPLICATION_ID = 0x4d4f5447;

  /** The scripts of all steps, first step first. */
  static final List<String> SCRIPTS =
      List.of(script("V001__answers.sql"), script("V002__rounds.sql"), script("V003__notes.sql"));

  /** All steps. */
  static final Schema GUIDE = new Schema(SCRIPTS);

  private final List<String> steps;

  /** A schema of these steps, each an SQL script. */
  Schema(List<String> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The version after the last step. */
  int newest() {
    return steps.size();
  }

  /** The version of a store; 0 for one in which nothing is yet. */
  static int version(Database database) {
    return database.plainly("read", () -> (int) database.number("PRAGMA user_version"));
  }

  /** Whether the file is a store of the guide, or nothing yet. */
  static boolean isOurs(Database database) {
    return database.plainly(
        "read",
        () ->
            database.number("PRAGMA application_id") == APPLICATION_ID
                || database.number("SELECT count(*) FROM sqlite_schema") == 0);
  }

  /** Takes the steps that {@code database} still lacks. */
  void bring(Database database) {
    for (int step = version(database) + 1; step <= newest(); step++) {
      int number = step;
      database.transaction(
          "bring to version " + number,
          () -> {
            take(database, number);
          });
    }
    database.settle();
  }

  private void take(Database database, int number) throws SQLException {
    database.execute(steps.get(number - 1));
    database.execute("PRAGMA user_version = " + number);
    database.execute("PRAGMA application_id = " + APPLICATION_ID);
  }

  private static String script(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
