package motguide.time;

import java.io.Serial;
import java.util.Locale;

/** A text is no date. Says where and why. */
public final class DateSyntaxException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final int position;
  private final DateFault reason;

  DateSyntaxException(String text, int position, DateFault reason) {
    super(
        "\"%s\" is no date at character %d: %s"
            .formatted(shown(text), position + 1, reason.explanation(Locale.ENGLISH)));
    this.position = position;
    this.reason = reason;
  }

  private static String shown(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  /** Index of the offending character, from 0; the length of the text if it breaks off. */
  public int position() {
    return position;
  }

  /** Why the text is no date. */
  public DateFault reason() {
    return reason;
  }
}
