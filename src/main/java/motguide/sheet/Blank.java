package motguide.sheet;

/** What is left out of a sheet for the reader to write in by hand. */
public enum Blank {
  /** Nothing: a timeline to be read. */
  NOTHING,
  /** The names; the dates are given. */
  NAMES,
  /** The dates, also those under the axis; the names are given. */
  DATES
}
