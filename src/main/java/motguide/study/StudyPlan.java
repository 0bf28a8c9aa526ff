package motguide.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How much somebody wants to keep in mind, and what they give for it.
 *
 * @param retentionPercent the chance of recall at which something is asked again, {@link
 *     #LEAST_RETENTION} to {@link #MOST_RETENTION}
 * @param mostADay how many claims are asked a day at most; one of {@link #CAPS}
 * @param minutesADay what there is for an examination; one of {@link #MINUTES}
 * @param exam the day of the examination; empty for none
 */
public record StudyPlan(
    int retentionPercent, int mostADay, int minutesADay, Optional<LocalDate> exam) {

  /** The least retention on offer, in per cent. */
  public static final int LEAST_RETENTION = 80;

  /** The highest retention on offer, in per cent. */
  public static final int MOST_RETENTION = 95;

  /** No cap. */
  public static final int NO_CAP = Integer.MAX_VALUE;

  /** The daily caps on offer. */
  public static final List<Integer> CAPS = List.of(10, 20, 30, 50, NO_CAP);

  /** The minutes a day on offer. */
  public static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 45, 60);

  /** What a new reader starts with. */
  public static final StudyPlan INITIAL = new StudyPlan(90, 30, 10, Optional.empty());

  /** Refuses what is not on offer. */
  public StudyPlan {
    if (retentionPercent < LEAST_RETENTION || retentionPercent > MOST_RETENTION) {
      throw new IllegalArgumentException("retention " + retentionPercent + " %");
    }
    if (!CAPS.contains(mostADay) || !MINUTES.contains(minutesADay)) {
      throw new IllegalArgumentException(mostADay + " claims, " + minutesADay + " minutes a day");
    }
  }

  /** The retention as a share. */
  public double retention() {
    return retentionPercent / 100.0;
  }

  /** The plan with another retention. */
  public StudyPlan withRetentionPercent(int value) {
    return new StudyPlan(value, mostADay, minutesADay, exam);
  }

  /** The plan with another cap. */
  public StudyPlan withMostADay(int value) {
    return new StudyPlan(retentionPercent, value, minutesADay, exam);
  }

  /** The plan with other minutes. */
  public StudyPlan withMinutesADay(int value) {
    return new StudyPlan(retentionPercent, mostADay, value, exam);
  }

  /** The plan to another day. */
  public StudyPlan withExam(Optional<LocalDate> value) {
    return new StudyPlan(retentionPercent, mostADay, minutesADay, value);
  }
}
