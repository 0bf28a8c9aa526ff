package motguide.time;

/**
 * Digits of which some may be unspecified, written {@code X}: {@code 196X} stands for every number
 * from 1960 to 1969.
 *
 * @param digits only {@code 0} to {@code 9} and {@code X}, 1 to 16 of them
 */
record DigitMask(String digits) {

  static DigitMask of(int number) {
    return new DigitMask("%02d".formatted(number));
  }

  boolean isPlain() {
    return digits.indexOf('X') < 0;
  }

  boolean isWhollyUnspecified() {
    return digits.chars().allMatch(c -> c == 'X');
  }

  /**
   * How many digits, counted from the right, the last specified part is away: 0 if nothing is
   * unspecified.
   */
  int digitsFromFirstUnspecified() {
    int first = digits.indexOf('X');
    return first < 0 ? 0 : digits.length() - first;
  }

  /** Whether only digits at the end are unspecified. */
  boolean isUnspecifiedFromTheRight() {
    int first = digits.indexOf('X');
    return first < 0 || digits.substring(first).chars().allMatch(c -> c == 'X');
  }

  long lowest() {
    return Long.parseLong(digits.replace('X', '0'));
  }

  long highest() {
    return Long.parseLong(digits.replace('X', '9'));
  }

  /** The number, if {@link #isPlain()}. */
  int value() {
    return Math.toIntExact(Long.parseLong(digits));
  }

  boolean matches(long number) {
    long rest = number;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i);
      if (digit != 'X' && digit - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }
}
