package motguide.timeline;

/** How the line of an item is drawn: one glance tells how well it is supported. */
public enum Doubt {
  /** A solid rule: established. */
  SOLID,
  /** A hollow rule: claimed, not yet backed. */
  HOLLOW,
  /** A broken rule: disputed. */
  BROKEN
}
