package motguide.time;

/**
 * The unit to which a date is known, from fine to coarse: a later constant is never more precise
 * than an earlier one.
 */
public enum DatePrecision {
  /** A calendar day. */
  DAY,
  /** A calendar month. */
  MONTH,
  /** A quarter of a calendar year. */
  QUARTER,
  /** A season, whose first and last days depend on who reckons it. */
  SEASON,
  /** Four months: a third of a calendar year. */
  FOUR_MONTHS,
  /** Six months: half a calendar year. */
  HALF_YEAR,
  /** A calendar year. */
  YEAR,
  /** The ten years that share all digits but the last. */
  DECADE,
  /** The hundred years that share all digits but the last two. */
  CENTURY,
  /** The thousand years that share all digits but the last three. */
  MILLENNIUM,
  /** More than a thousand years. */
  AGE,
  /** The year is not known at all, or there is no date at all. */
  UNKNOWN;

  /** The less precise of the two. */
  public DatePrecision coarser(DatePrecision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
