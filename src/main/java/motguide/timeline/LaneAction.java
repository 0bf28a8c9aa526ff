package motguide.timeline;

/** What a reader can do with a lane as a whole. */
public enum LaneAction {
  /** Moves it above the lane before it. */
  UP,
  /** Moves it below the lane after it. */
  DOWN,
  /** Leaves only its ticks. */
  COLLAPSE,
  /** Shows its names again. */
  EXPAND
}
