package motguide.lecture;

/** What the room sees, in one word for the lecturer. */
public enum RoomState {
  /** Nothing is projected. */
  OFF,
  /** Black. */
  BLACK,
  /** White. */
  WHITE,
  /** It stays on an earlier view while the lecturer moves on. */
  FROZEN,
  /** It waits for something to be guessed. */
  GUESSING,
  /** It is off the tour, with the lecturer. */
  DIGRESSING,
  /** It sees the scene of the lecturer. */
  LIVE;

  /** The state of a lecture; of several the one that matters most. */
  public static RoomState of(Lecture lecture) {
    if (!lecture.on()) {
      return OFF;
    }
    if (lecture.curtain() != Curtain.OPEN) {
      return lecture.curtain() == Curtain.BLACK ? BLACK : WHITE;
    }
    if (lecture.frozen()) {
      return FROZEN;
    }
    if (!lecture.room().hidden().isNothing()) {
      return GUESSING;
    }
    return lecture.room().digression() == null ? LIVE : DIGRESSING;
  }
}
