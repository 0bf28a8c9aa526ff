package motguide.timeline;

/**
 * A named stretch of time behind the lanes, in the reader’s language.
 *
 * @param name its full name, and in {@code second} the same in the other language; may be empty
 * @param shortName where the name does not fit
 * @param tinyName where not even that fits
 * @param startDay first day
 * @param endDay first day after it; {@link motguide.time.DateBounds#NO_END} for one that still runs
 * @param spoken what a screen reader says of it
 */
public record AxisBand(
    String id,
    String name,
    String second,
    String shortName,
    String tinyName,
    long startDay,
    long endDay,
    String spoken) {

  /** Refuses a band that ends before it starts. */
  public AxisBand {
    if (endDay <= startDay) {
      throw new IllegalArgumentException("band " + id + " ends before it starts");
    }
  }
}
