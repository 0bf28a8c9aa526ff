package motguide.storage;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one row, whether a query gave it or it was found in a damaged file. */
record Row(List<@Nullable Object> values) {

  Row {
    values = Collections.unmodifiableList(values);
  }

  /** The text in {@code column}, 0 for the first. */
  String text(int column) {
    if (values.get(column) instanceof String text) {
      return text;
    }
    throw unexpected("text", column);
  }

  /** The text in {@code column}; null if it is empty. */
  @Nullable String textOrNull(int column) {
    return values.get(column) == null ? null : text(column);
  }

  /** The whole number in {@code column}. */
  long integer(int column) {
    return number(column).longValue();
  }

  /** The whole number in {@code column}, where it is small. */
  int smallInteger(int column) {
    return Math.toIntExact(integer(column));
  }

  /** The number in {@code column}. */
  double real(int column) {
    return number(column).doubleValue();
  }

  /** Whether {@code column} is empty. */
  boolean isNull(int column) {
    return values.get(column) == null;
  }

  private Number number(int column) {
    if (values.get(column) instanceof Number number) {
      return number;
    }
    throw unexpected("a number", column);
  }

  private IllegalArgumentException unexpected(String wanted, int column) {
    return new IllegalArgumentException(
        "not " + wanted + " in column " + column + ": " + values.get(column));
  }
}
