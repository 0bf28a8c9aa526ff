package motguide.scheduling;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Learners who remember by FSRS with weights of their own, which no scheduler knows, learn the same
 * claims by different schedules. What counts is how many reviews it took for each claim still
 * remembered.
 */
final class SchedulersCompared {
  private static final int CLAIMS = 120;
  private static final int NEW_A_DAY = 6;
  private static final int DAYS = 180;
  private static final StudyCalendar UTC = new StudyCalendar(ZoneOffset.UTC, 0);
  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

  private SchedulersCompared() {}

  /** A schedule for one learner. */
  interface Schedule {
    /** Whether the claim is to be reviewed on this day. */
    boolean isDue(int claim, int day);

    /** Takes note of a review. */
    void reviewed(int claim, int day, boolean recalled);
  }

  /**
   * What came of a schedule, over all learners.
   *
   * @param reviews in all up to that day, per learner
   * @param retained the expected number of claims recalled on that day, per learner
   */
  record Result(double reviews, double retained) {
    double reviewsPerClaimRetained() {
      return reviews / retained;
    }
  }

  /** The schedules by name; “in order” may do as many reviews a day as FSRS asks for. */
  static Map<String, Supplier<Schedule>> schedules(int learners, long seed) {
    int[] reviewsADay = reviewsADay(() -> new Fsrs(0.9), learners, seed);
    Map<String, Supplier<Schedule>> all = new LinkedHashMap<>();
    all.put("FSRS", () -> new Fsrs(0.9));
    all.put("SM-2", SuperMemo2::new);
    all.put("Leitner", Leitner::new);
    all.put("in order", () -> new InOrder(reviewsADay));
    return all;
  }

  /** Results on days 30 and 180. */
  static Map<Integer, Result> play(Supplier<Schedule> schedule, int learners, long seed) {
    Map<Integer, double[]> sums = new LinkedHashMap<>();
    sums.put(30, new double[2]);
    sums.put(DAYS, new double[2]);
    for (int learner = 0; learner < learners; learner++) {
      playOne(schedule.get(), seed + learner, sums);
    }
    Map<Integer, Result> results = new LinkedHashMap<>();
    sums.forEach((day, sum) -> results.put(day, new Result(sum[0] / learners, sum[1] / learners)));
    return results;
  }

  /** How many reviews beside new ones a schedule asks for on each day, in the mean, rounded up. */
  private static int[] reviewsADay(Supplier<Schedule> schedule, int learners, long seed) {
    int[] all = new int[DAYS + 1];
    for (int learner = 0; learner < learners; learner++) {
      Schedule its = schedule.get();
      Schedule counting =
          new Schedule() {
            @Override
            public boolean isDue(int claim, int day) {
              boolean due = its.isDue(claim, day);
              all[day] += due ? 1 : 0;
              return due;
            }

            @Override
            public void reviewed(int claim, int day, boolean recalled) {
              its.reviewed(claim, day, recalled);
            }
          };
      playOne(counting, seed + learner, Map.of());
    }
    return Arrays.stream(all).map(sum -> Math.ceilDiv(sum, learners)).toArray();
  }

  private static void playOne(Schedule schedule, long seed, Map<Integer, double[]> sums) {
    SplittableRandom random = new SplittableRandom(seed);
    Memory truth = new Memory(someoneElses(random));
    List<Course> minds = new ArrayList<>();
    for (int claim = 0; claim < CLAIMS; claim++) {
      minds.add(new Course(truth, null, 0, 0));
    }
    int reviews = 0;
    for (int day = 0; day <= DAYS; day++) {
      double[] sum = sums.get(day);
      if (sum != null) {
        long today = day;
        sum[0] += reviews;
        sum[1] += minds.stream().mapToDouble(mind -> mind.retrievability(today)).sum();
      }
      int begun = Math.min(CLAIMS, (day + 1) * NEW_A_DAY);
      for (int claim = 0; claim < begun; claim++) {
        Course mind = minds.get(claim);
        if (mind.isNew() || schedule.isDue(claim, day)) {
          boolean recalled = !mind.isNew() && random.nextDouble() < mind.retrievability(day);
          mind.review(day, recalled, 1);
          schedule.reviewed(claim, day, recalled);
          reviews++;
        }
      }
    }
  }

  /** Weights within a third of the standard ones. */
  private static Weights someoneElses(SplittableRandom random) {
    return Weights.of(
        Weights.standard().toList().stream()
            .map(weight -> weight * random.nextDouble(0.75, 1.33))
            .toList(),
        0);
  }

  private static final class Fsrs implements Schedule {
    private final Scheduler scheduler;
    private final Map<Integer, ReviewState> states = new LinkedHashMap<>();

    Fsrs(double retention) {
      scheduler = new Scheduler(SchedulerSettings.onceADay(retention), UTC);
    }

    private static Instant at(int day) {
      return START.plusSeconds(86_400L * day);
    }

    @Override
    public boolean isDue(int claim, int day) {
      ReviewState state = states.get(claim);
      return state != null && state.isDue(at(day));
    }

    @Override
    public void reviewed(int claim, int day, boolean recalled) {
      ReviewState before = states.getOrDefault(claim, ReviewState.fresh(at(day)));
      states.put(claim, scheduler.after(before, recalled ? Rating.GOOD : Rating.AGAIN, at(day)));
    }
  }

  /** SuperMemo 2, 1987: right is quality 4, wrong is quality 1. */
  private static final class SuperMemo2 implements Schedule {
    private final double[] ease = filled(2.5);
    private final int[] run = new int[CLAIMS];
    private final double[] interval = new double[CLAIMS];
    private final int[] due = new int[CLAIMS];

    private static double[] filled(double value) {
      double[] all = new double[CLAIMS];
      Arrays.fill(all, value);
      return all;
    }

    @Override
    public boolean isDue(int claim, int day) {
      return due[claim] <= day;
    }

    @Override
    public void reviewed(int claim, int day, boolean recalled) {
      int quality = recalled ? 4 : 1;
      run[claim] = recalled ? run[claim] + 1 : 0;
      interval[claim] = run[claim] <= 1 ? 1 : run[claim] == 2 ? 6 : interval[claim] * ease[claim];
      int miss = 5 - quality;
      ease[claim] = Math.max(1.3, ease[claim] + 0.1 - miss * (0.08 + miss * 0.02));
      due[claim] = day + (int) Math.ceil(interval[claim]);
    }
  }

  /** Five boxes; right goes one on, wrong back to the first. */
  private static final class Leitner implements Schedule {
    private static final int[] WAITS = {1, 2, 4, 8, 16};

    private final int[] box = new int[CLAIMS];
    private final int[] due = new int[CLAIMS];

    @Override
    public boolean isDue(int claim, int day) {
      return due[claim] <= day;
    }

    @Override
    public void reviewed(int claim, int day, boolean recalled) {
      box[claim] = recalled ? Math.min(box[claim] + 1, WAITS.length - 1) : 0;
      due[claim] = day + WAITS[box[claim]];
    }
  }

  /** Round and round through everything begun, so many a day. */
  private static final class InOrder implements Schedule {
    private final int[] reviewsADay;
    private final Map<Integer, Integer> last = new LinkedHashMap<>();
    private int countedDay = -1;
    private List<Integer> today = List.of();

    InOrder(int[] reviewsADay) {
      this.reviewsADay = reviewsADay;
    }

    @Override
    public boolean isDue(int claim, int day) {
      if (day != countedDay) {
        countedDay = day;
        today =
            last.entrySet().stream()
                .filter(entry -> entry.getValue() < day)
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .limit(reviewsADay[day])
                .map(Map.Entry::getKey)
                .toList();
      }
      return today.contains(claim);
    }

    @Override
    public void reviewed(int claim, int day, boolean recalled) {
      last.put(claim, day);
    }
  }

  /** Prints the comparison. */
  public static void main(String[] arguments) {
    schedules(40, 1)
        .forEach(
            (name, schedule) ->
                play(schedule, 40, 1)
                    .forEach(
                        (day, result) ->
                            System.out.printf(
                                "%-9s day %3d: %7.1f reviews, %5.1f of %d retained, %5.2f a"
                                    + " claim%n",
                                name,
                                day,
                                result.reviews(),
                                result.retained(),
                                CLAIMS,
                                result.reviewsPerClaimRetained())));
  }
}
