package motguide.exchange.progress;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import motguide.study.PackStamp;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record as text, wherever they came from. Asking for one that is missing or
 * makes no sense notes a problem and gives something of the right type; whoever builds a record
 * from them must ask {@link #isSound()} first.
 */
final class Fields {
  private static final OffsetDateTime NO_TIME = OffsetDateTime.MIN;
  private static final UUID NO_ID = new UUID(0, 0);

  private final Map<String, String> values;
  private final UnaryOperator<String> place;
  private final Problems problems;
  private final int before;

  /**
   * Fields of one record.
   *
   * @param values an absent field and an empty one are the same where a field may be missing
   * @param place where the field of a name stands
   */
  Fields(Map<String, String> values, UnaryOperator<String> place, Problems problems) {
    this.values = values;
    this.place = place;
    this.problems = problems;
    before = problems.size();
  }

  /** Whether everything asked for so far made sense. */
  boolean isSound() {
    return problems.size() == before;
  }

  /** A text, which may be empty but must be there. */
  String text(String name) {
    String value = values.get(name);
    if (value == null) {
      problems.add(place.apply(name), "", Expected.PRESENT);
      return "";
    }
    return value;
  }

  boolean has(String name) {
    return !values.getOrDefault(name, "").isEmpty();
  }

  OffsetDateTime time(String name) {
    return parsed(name, OffsetDateTime::parse, Expected.TIME).orElse(NO_TIME);
  }

  UUID uuid(String name) {
    return parsed(name, UUID::fromString, Expected.IDENTITY).orElse(NO_ID);
  }

  PackStamp pack() {
    String id = text("pack");
    if (id.isBlank()) {
      problems.add(place.apply("pack"), id, Expected.PRESENT);
    }
    return new PackStamp(id.isBlank() ? "?" : id, text("packVersion"));
  }

  /** A whole number of at least {@code least}. */
  int whole(String name, int least) {
    return parsed(name, text -> atLeast(Integer.parseInt(text), least), Expected.WHOLE)
        .orElse(least);
  }

  /** What {@code read} makes of a field that must be there. */
  <T> Optional<T> parsed(String name, Function<String, T> read, Expected expected) {
    String value = values.get(name);
    if (value == null) {
      problems.add(place.apply(name), "", Expected.PRESENT);
      return Optional.empty();
    }
    try {
      return Optional.of(read.apply(value));
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(place.apply(name), value, expected);
      return Optional.empty();
    }
  }

  /** What {@code read} makes of a field that may be missing; null if it is. */
  <T> @Nullable T parsedOrNull(String name, Function<String, T> read, Expected expected) {
    return has(name) ? parsed(name, read, expected).orElse(null) : null;
  }

  void wrong(String name, Expected expected) {
    problems.add(place.apply(name), values.getOrDefault(name, ""), expected);
  }

  private static int atLeast(int number, int least) {
    if (number < least) {
      throw new IllegalArgumentException("less than " + least);
    }
    return number;
  }
}
