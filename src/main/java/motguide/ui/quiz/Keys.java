package motguide.ui.quiz;

/** Which key stands for which of several things. */
final class Keys {
  private Keys() {}

  /** The place, from 0, that a digit from 1 or a letter from A stands for; −1 for any other. */
  static int index(String character) {
    int digit = digit(character);
    return digit >= 0 ? digit : letter(character);
  }

  /** The place, from 0, that a digit from 1 stands for, full width too; −1 for any other. */
  static int digit(String character) {
    if (character.length() != 1) {
      return -1;
    }
    int value = Character.digit(character.charAt(0), 10);
    return value < 1 ? -1 : value - 1;
  }

  /** The place, from 0, that a letter from A stands for; −1 for any other. */
  static int letter(String character) {
    if (character.length() != 1) {
      return -1;
    }
    char lower = Character.toLowerCase(character.charAt(0));
    return lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
  }

  /** The letter written on the thing at {@code index}, from 0. */
  static String letterOf(int index) {
    return String.valueOf((char) ('A' + index));
  }

  /** The digit written on the thing at {@code index}, from 0. */
  static String digitOf(int index) {
    return String.valueOf(index + 1);
  }
}
