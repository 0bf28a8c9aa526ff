package motguide.lecture;

/** What lies over everything the room sees. */
public enum Curtain {
  /** Nothing: the room sees the scene. */
  OPEN,
  /** The room sees black. */
  BLACK,
  /** The room sees white. */
  WHITE
}
