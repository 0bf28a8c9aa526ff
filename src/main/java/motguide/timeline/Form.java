package motguide.timeline;

/** How an item, or several together, stands in its lane. */
public enum Form {
  /** Year and name on one line, without box. */
  LINE,
  /** Year and name, over a second line where there is one, in a box. */
  BOXED,
  /** Year and name over a summary, in a box. */
  SUMMARY,
  /** A bar from start to end with its name in or beside it. */
  SPAN,
  /** The number and years of several items that are not named. */
  CLUSTER,
  /** The number of all items of a lane that are not named. */
  CHIP
}
