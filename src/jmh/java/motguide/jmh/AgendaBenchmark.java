package motguide.jmh;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import motguide.scheduling.Agenda;
import motguide.scheduling.MemoryState;
import motguide.scheduling.ReviewCost;
import motguide.scheduling.ReviewState;
import motguide.scheduling.Scheduler;
import motguide.scheduling.SchedulerSettings;
import motguide.scheduling.StudyCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finding what is due among very many claims. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AgendaBenchmark {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  /** How many claims. */
  @Param({"100000"})
  public int claims;

  private Agenda<ReviewState> agenda = agenda(List.of());

  /** Claims of which one in three is due. */
  @Setup
  public void prepare() {
    SplittableRandom random = new SplittableRandom(1991);
    List<ReviewState> states = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      Instant due = NOW.plus(Duration.ofMinutes(random.nextInt(-40_000, 80_000)));
      long interval = random.nextInt(1, 60);
      states.add(
          new ReviewState(
              ReviewState.Phase.REVIEW,
              0,
              new MemoryState(interval, 5),
              interval,
              due.minus(Duration.ofDays(interval)),
              due,
              3,
              0));
    }
    agenda = agenda(states);
  }

  private static Agenda<ReviewState> agenda(List<ReviewState> states) {
    return new Agenda<>(
        new Scheduler(SchedulerSettings.onceADay(0.9), new StudyCalendar(ZoneOffset.ofHours(9), 4)),
        ReviewCost.USUAL,
        states,
        state -> state);
  }

  /** The one that has been due longest. */
  @Benchmark
  public Optional<ReviewState> nextDue() {
    return agenda.nextDue(NOW);
  }
}
