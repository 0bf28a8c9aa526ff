package motguide.content.pack;

import motguide.content.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing to mend in a pack.
 *
 * @param file path within the pack, with {@code /} between folders; empty where the pack as a whole
 *     is meant
 * @param line from 1; 0 where the file as a whole is meant
 * @param column in code points from 1; 0 where the file as a whole is meant
 * @param pointer JSON pointer to the value; empty for the whole file, and where the file is no JSON
 * @param value the offending text as it stands in the file from {@code line} and {@code column} on,
 *     shortened with “…” if long; null where something is missing or the value spans many lines
 * @param message what is wrong
 * @param fix how to mend it
 * @param replacement what should stand in place of {@code value}, as JSON; null where only the
 *     author can know
 */
public record Problem(
    Fault fault,
    String file,
    int line,
    int column,
    String pointer,
    @Nullable String value,
    LocalizedText message,
    LocalizedText fix,
    @Nullable String replacement) {

  /** Whether it stops the pack from being opened as it is. */
  public Severity severity() {
    return fault.severity();
  }

  /** The stable word for the kind of problem. */
  public String code() {
    return fault.code();
  }

  /** Whether {@code line} and {@code column} point into the file. */
  public boolean hasPlace() {
    return line > 0;
  }
}
