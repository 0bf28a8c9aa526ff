package motguide.study;

/** How the guide is coloured. */
public enum Theme {
  /** Black on white. */
  LIGHT,
  /** White on near-black. */
  DARK,
  /** Black on white, every text at least 7:1. */
  CONTRAST_LIGHT,
  /** White on black, every text at least 7:1. */
  CONTRAST_DARK
}
