package motguide.content.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is noticed, before its line and its sentences are looked up.
 *
 * @param offset where in the text of the file, in UTF-16 units; −1 where the pointer says it
 * @param length of the offending text from {@code offset} on
 * @param arguments set into the sentences: text in both languages, a {@link Where}, or anything
 *     else as it prints
 */
record Finding(
    Fault fault,
    Where where,
    int offset,
    int length,
    List<Object> arguments,
    @Nullable String replacement) {

  /** At a place that a pointer names. */
  static Finding of(Fault fault, Where where, Object... arguments) {
    return new Finding(fault, where, -1, 0, List.of(arguments), null);
  }

  /** At a place in the text of a file. */
  static Finding inText(Fault fault, String file, int offset, int length, Object... arguments) {
    return new Finding(fault, Where.file(file), offset, length, List.of(arguments), null);
  }

  /** The same with what should stand there, as JSON. */
  Finding replacedBy(String json) {
    return new Finding(fault, where, offset, length, arguments, json);
  }
}
