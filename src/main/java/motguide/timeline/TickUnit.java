package motguide.timeline;

/** What a label on the axis names. */
public enum TickUnit {
  /** A day: day of the month, with the month where it begins. */
  DAY,
  /** A month, with the year where it begins. */
  MONTH,
  /** A year. */
  YEAR
}
