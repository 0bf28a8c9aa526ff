package motguide.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * The frames of one phase.
 *
 * @param name what was done
 * @param frameMs how long each frame took, from one to the next
 * @param workMs how long each kept the JavaFX thread busy
 */
public record FrameTimes(String name, double[] frameMs, double[] workMs) {
  private static final double SMOOTH_MS = 16.7;
  private static final double JERK_MS = 33;

  /** The time that a share of the frames keeps within. */
  double percentile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
  }

  double over(double limitMs) {
    return Arrays.stream(frameMs).filter(ms -> ms > limitMs).count() / (double) frameMs.length;
  }

  /** One line for people. */
  String text() {
    return String.format(
        Locale.ROOT,
        "%-9s frames %4d  median %6.2f  p95 %6.2f  p99 %6.2f  max %7.2f ms  >16.7: %5.2f %%"
            + "  >33: %5.2f %%  work p50 %5.2f p99 %6.2f max %6.2f ms",
        name,
        frameMs.length,
        percentile(frameMs, 0.5),
        percentile(frameMs, 0.95),
        percentile(frameMs, 0.99),
        percentile(frameMs, 1),
        100 * over(SMOOTH_MS),
        100 * over(JERK_MS),
        percentile(workMs, 0.5),
        percentile(workMs, 0.99),
        percentile(workMs, 1));
  }

  /** The same as a JSON object. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"phase\":\"%s\",\"frames\":%d,\"medianMs\":%.3f,\"p95Ms\":%.3f,\"p99Ms\":%.3f,"
            + "\"maxMs\":%.3f,\"over16Share\":%.4f,\"over33Share\":%.4f,\"workMedianMs\":%.3f,"
            + "\"workP99Ms\":%.3f,\"workMaxMs\":%.3f}",
        name,
        frameMs.length,
        percentile(frameMs, 0.5),
        percentile(frameMs, 0.95),
        percentile(frameMs, 0.99),
        percentile(frameMs, 1),
        over(SMOOTH_MS),
        over(JERK_MS),
        percentile(workMs, 0.5),
        percentile(workMs, 0.99),
        percentile(workMs, 1));
  }
}
