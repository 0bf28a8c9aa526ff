package motguide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * More than ten thousand reviews by the published reference implementation, ts-fsrs 5.4.2; origin
 * and script stand in the first lines of the vectors. Days are counted in UTC, as it does.
 */
final class FsrsVectorsTest {
  private static final StudyCalendar UTC = new StudyCalendar(ZoneOffset.UTC, 0);

  private static List<String[]> lines(String kind) throws IOException {
    InputStream vectors =
        Objects.requireNonNull(FsrsVectorsTest.class.getResourceAsStream("fsrs-vectors.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(vectors, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> l.startsWith(kind)).map(l -> l.split("\t", -1)).toList();
    }
  }

  private static List<Double> numbers(String text) {
    return Arrays.stream(text.split(",", -1)).map(Double::valueOf).toList();
  }

  private static List<Duration> steps(String text) {
    return text.equals("-")
        ? List.of()
        : Arrays.stream(text.split(",", -1))
            .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
            .toList();
  }

  private static SchedulerSettings settings(String[] line) {
    List<Duration> relearning = steps(line[6]);
    return new SchedulerSettings(
        Weights.of(numbers(line[7]), relearning.size()),
        Double.parseDouble(line[2]),
        steps(line[5]),
        relearning,
        Integer.parseInt(line[4]),
        Boolean.parseBoolean(line[3]));
  }

  @Test
  void weightsAreBroughtIntoRangeAsByTheReference() throws IOException {
    for (String[] line : lines("C")) {
      assertThat(settings(line).weights().toList()).isEqualTo(numbers(line[8]));
    }
  }

  @Test
  void everyReviewGivesTheSameMemoryIntervalAndDueTime() throws IOException {
    Map<String, Scheduler> schedulers = new HashMap<>();
    for (String[] line : lines("C")) {
      schedulers.put(line[1], new Scheduler(settings(line), UTC));
    }
    Map<String, ReviewState> states = new HashMap<>();
    int reviews = 0;
    for (String[] line : lines("R")) {
      Scheduler scheduler = Objects.requireNonNull(schedulers.get(line[1]));
      String item = line[1] + "/" + line[2];
      Instant now = Instant.ofEpochMilli(Long.parseLong(line[3]));
      ReviewState before = states.getOrDefault(item, ReviewState.fresh(now));
      assertThat(scheduler.retrievability(before, now))
          .as("%s before review %d", item, before.reviews() + 1)
          .isEqualTo(Double.parseDouble(line[5]));
      Rating rating = Rating.values()[Integer.parseInt(line[4]) - 1];
      ReviewState after = scheduler.after(before, rating, now);
      assertSame(item, line, now, after);
      states.put(item, after);
      reviews++;
    }
    assertThat(reviews).isGreaterThanOrEqualTo(10_000);
  }

  private static void assertSame(String item, String[] line, Instant now, ReviewState after) {
    MemoryState memory = Objects.requireNonNull(after.memory());
    String was =
        "%s %d %s %s %d %d %d"
            .formatted(
                after.phase(),
                after.step(),
                memory.stability(),
                memory.difficulty(),
                after.intervalDays(),
                after.reviews(),
                after.lapses());
    String wanted =
        "%s %s %s %s %s %s %s"
            .formatted(
                ReviewState.Phase.values()[Integer.parseInt(line[6])],
                line[7],
                Double.valueOf(line[8]),
                Double.valueOf(line[9]),
                line[10],
                line[12],
                line[13]);
    assertThat(was).as("%s, review %s", item, line[12]).isEqualTo(wanted);
    Instant due = Instant.ofEpochMilli(Long.parseLong(line[11]));
    // The reference counts days from the minute of the review; here the whole day is meant.
    Instant dueHere = after.intervalDays() > 0 ? UTC.startOf(UTC.dayOf(due)) : due;
    assertThat(after.due()).as("%s, review %s at %s", item, line[12], now).isEqualTo(dueHere);
  }
}
