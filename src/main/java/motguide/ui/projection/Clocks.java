package motguide.ui.projection;

import java.time.Duration;
import java.util.Locale;

/** Stretches of time as a clock shows them. */
final class Clocks {
  private Clocks() {}

  /** Minutes and seconds, or hours too from the first hour on: 0:07, 12:30, 1:05:00. */
  static String text(Duration time) {
    long seconds = time.toSeconds();
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** The same for whole seconds. */
  static String text(int seconds) {
    return text(Duration.ofSeconds(seconds));
  }
}
