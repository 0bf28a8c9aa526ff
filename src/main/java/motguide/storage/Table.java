package motguide.storage;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the store as the newest step of the schema leaves them. Every table has {@code seq}
 * as its first column, which SQLite numbers itself; no two have columns of the same types, so that
 * a row found in a damaged file shows where it belongs.
 */
enum Table {
  /** The answer log. */
  ANSWER(
      "id t, at_ms i, offset_s i, pack t, pack_version t, subject t, subject_id t, claims t, kind t,"
          + " response t, mark r, confidence T, took_ms i, rating I, round T, try i, hints i"),
  /** Rounds as they started. */
  ROUND("id t, at_ms i, offset_s i, pack t, pack_version t, plan t"),
  /** Steps of rounds. */
  ROUND_STEP("round t, number i, step t"),
  /** Rounds that are over. */
  ROUND_END("round t, at_ms i, offset_s i"),
  /** Notes. */
  NOTE("pack t, subject t, subject_id t, text t, at_ms i, offset_s i"),
  /** Bookmarks. */
  BOOKMARK("pack t, subject t, subject_id t, at_ms i, offset_s i"),
  /** Objections. */
  OBJECTION("id t, at_ms i, offset_s i, pack t, pack_version t, question t, response t, comment t");

  private final String names;

  /**
   * A letter for each column: t text, i whole number, r number; a capital where it may be empty.
   */
  private final String types;

  Table(String columns) {
    StringJoiner allNames = new StringJoiner(", ");
    StringBuilder allTypes = new StringBuilder();
    for (String column : columns.split(", ", -1)) {
      int middle = column.indexOf(' ');
      allNames.add(column.substring(0, middle));
      allTypes.append(column.charAt(middle + 1));
    }
    names = allNames.toString();
    types = allTypes.toString();
  }

  /** The table as SQL names it. */
  String sqlName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A query for all columns, {@code seq} first. */
  String select() {
    return "SELECT seq, " + names + " FROM " + sqlName();
  }

  /** A statement that adds a row of all columns but {@code seq}. */
  String insert() {
    return insertInto("INSERT INTO ");
  }

  /** The same, doing nothing where such a row is there already. */
  String insertIfAbsent() {
    return insertInto("INSERT OR IGNORE INTO ");
  }

  private String insertInto(String start) {
    String places = String.join(",", Collections.nCopies(types.length(), "?"));
    return start + sqlName() + " (" + names + ") VALUES (" + places + ")";
  }

  /** Whether a row of a file, with {@code seq} left empty as SQLite does, can be of this table. */
  boolean fits(List<@Nullable Object> values) {
    if (values.size() != types.length() + 1 || values.getFirst() != null) {
      return false;
    }
    for (int i = 0; i < types.length(); i++) {
      if (!fits(values.get(i + 1), types.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(@Nullable Object value, char type) {
    return switch (type) {
      case 't' -> value instanceof String;
      case 'T' -> value == null || value instanceof String;
      case 'i' -> value instanceof Long;
      case 'I' -> value == null || value instanceof Long;
      // SQLite writes a real without a fraction as a whole number.
      case 'r' -> value instanceof Number;
      default -> throw new IllegalStateException("type " + type);
    };
  }
}
