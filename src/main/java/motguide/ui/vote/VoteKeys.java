package motguide.ui.vote;

import motguide.lecture.HandCount;

/** What the keys do to a vote. They are those a hand finds without looking: digits and Enter. */
final class VoteKeys {
  private static final String DIGIT = "DIGIT";
  private static final String NUMPAD = "NUMPAD";

  private VoteKeys() {}

  /**
   * The vote after a key; the very same one where the key does nothing to it.
   *
   * @param key by the name JavaFX gives it
   */
  static HandCount after(String key, HandCount vote) {
    if (key.startsWith(DIGIT) && key.length() == DIGIT.length() + 1) {
      return vote.typed(Character.digit(key.charAt(DIGIT.length()), 10));
    }
    if (key.startsWith(NUMPAD) && key.length() == NUMPAD.length() + 1) {
      return vote.typed(Character.digit(key.charAt(NUMPAD.length()), 10));
    }
    return switch (key) {
      case "ENTER" -> vote.next();
      case "UP" -> vote.movedBy(-1);
      case "DOWN" -> vote.movedBy(1);
      case "PLUS", "ADD" -> vote.changedBy(1);
      case "MINUS", "SUBTRACT" -> vote.changedBy(-1);
      case "BACK_SPACE" -> vote.phase().counts() ? vote.erased() : vote.previousPhase();
      case "A" -> vote.answered();
      default -> vote;
    };
  }

  /** Whether a vote keeps a key to itself, also where it has nothing to do. */
  static boolean isMine(String key, HandCount vote) {
    boolean counting = vote.phase().counts();
    boolean digit =
        key.matches(DIGIT + "[0-9]") || key.matches(NUMPAD + "[0-9]") || key.equals("ENTER");
    boolean arrow = key.equals("UP") || key.equals("DOWN");
    return digit
        || key.equals("BACK_SPACE")
        || key.equals("A")
        || (counting && arrow)
        || !after(key, vote).equals(vote);
  }
}
