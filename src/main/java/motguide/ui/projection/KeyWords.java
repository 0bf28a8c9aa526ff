package motguide.ui.projection;

import java.util.Locale;
import java.util.Set;
import motguide.ui.kit.Wording;

/** What is printed on keys. */
final class KeyWords {
  private static final Set<String> WORDED = Set.of("SPACE", "LEFT", "RIGHT", "UP", "DOWN");

  private KeyWords() {}

  /** What is printed on a key, by the name JavaFX gives it. */
  static String of(String key, Wording wording) {
    if (WORDED.contains(key)) {
      return wording.text("lecture.key." + key.toLowerCase(Locale.ROOT));
    }
    return switch (key) {
      case "PAGE_DOWN" -> "PageDown";
      case "PAGE_UP" -> "PageUp";
      case "ESCAPE" -> "Esc";
      case "BACK_SPACE" -> "Backspace";
      case "PERIOD" -> ".";
      case "COMMA" -> ",";
      case "HOME" -> "Home";
      case "END" -> "End";
      default ->
          key.length() <= 3 ? key : key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT);
    };
  }
}
