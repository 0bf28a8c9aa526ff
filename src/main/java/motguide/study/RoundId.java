package motguide.study;

import java.util.UUID;

/** Names one round for good, on this computer and wherever its record is carried. */
public record RoundId(UUID value) {

  /** A round that was never there before. */
  public static RoundId fresh() {
    return new RoundId(UUID.randomUUID());
  }

  /**
   * The id written as {@code text}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static RoundId parse(String text) {
    return new RoundId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
