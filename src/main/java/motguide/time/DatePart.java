package motguide.time;

/**
 * A part of a date that can be doubtful by itself. A season or quarter stands in the place of the
 * month.
 */
public enum DatePart {
  YEAR,
  MONTH,
  DAY
}
