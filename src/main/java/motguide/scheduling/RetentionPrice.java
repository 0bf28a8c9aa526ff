package motguide.scheduling;

import java.util.ArrayList;
import java.util.List;

/**
 * What a desired retention costs, by simulation.
 *
 * @param retention the chance of recall at which something is asked again
 * @param minutesADay mean time a day, once the load has settled
 */
public record RetentionPrice(double retention, double minutesADay) {
  private static final int DAYS = 180;
  private static final double LEAST = 0.80;
  private static final double MOST = 0.95;
  private static final double STEP = 0.01;

  /**
   * The price of 0.80, 0.81 … 0.95.
   *
   * @param claims how many there are to learn
   * @param newADay how many are begun a day
   * @param seed by which it is decided what is recalled
   */
  public static List<RetentionPrice> list(
      Scheduler scheduler, ReviewCost cost, int claims, int newADay, long seed) {
    List<RetentionPrice> prices = new ArrayList<>();
    int steps = (int) Math.round((MOST - LEAST) / STEP);
    for (int i = 0; i <= steps; i++) {
      double retention = Math.round((LEAST + i * STEP) * 100) / 100.0;
      Scheduler other =
          new Scheduler(scheduler.settings().withRetention(retention), scheduler.calendar());
      double minutes = Simulation.ofNew(other, cost, claims, seed).minutesADay(DAYS, newADay);
      prices.add(new RetentionPrice(retention, minutes));
    }
    return List.copyOf(prices);
  }
}
