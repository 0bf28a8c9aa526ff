package motguide.lecture;

import java.util.OptionalInt;

/**
 * A scene number being typed, digit by digit, until Enter.
 *
 * @param digits what has been typed; empty for nothing
 */
public record SceneNumber(String digits) {

  /** Nothing typed. */
  public static final SceneNumber NONE = new SceneNumber("");

  private static final int LONGEST = 4;

  /** Refuses what is no number being typed. */
  public SceneNumber {
    if (!digits.matches("[0-9]{0," + LONGEST + "}")) {
      throw new IllegalArgumentException("no number: " + digits);
    }
  }

  /**
   * With one digit more; one too many is left out.
   *
   * @param digit 0 to 9
   */
  public SceneNumber typed(int digit) {
    return digits.length() == LONGEST ? this : new SceneNumber(digits + digit);
  }

  /** Whether nothing has been typed. */
  public boolean isEmpty() {
    return digits.isEmpty();
  }

  /**
   * The index of the scene meant; empty where a tour of so many scenes has none with the number.
   */
  public OptionalInt index(int scenes) {
    int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return number >= 1 && number <= scenes ? OptionalInt.of(number - 1) : OptionalInt.empty();
  }
}
