package motguide.lecture;

import java.util.List;
import java.util.Locale;

/** Something a key of keyboard or clicker does, in every window of the lecture. */
public enum Action {
  /** {@link Command.Next}. */
  NEXT("PAGE_DOWN", "RIGHT", "DOWN", "SPACE"),
  /** {@link Command.Back}. */
  BACK("PAGE_UP", "LEFT", "UP"),
  /** {@link Command.First}. */
  FIRST("HOME"),
  /** {@link Command.Last}. */
  LAST("END"),
  /** {@link Command.Black}. */
  BLACK("B", "PERIOD"),
  /** {@link Command.White}. */
  WHITE("W"),
  /** {@link Command.Freeze}. */
  FREEZE("S"),
  /** {@link Command.Start}. */
  START("F5"),
  /** {@link Command.End}. */
  END("ESCAPE"),
  /** {@link Command.SnapBack}. */
  SNAP_BACK("BACK_SPACE"),
  /** {@link Command.BlindDates}. */
  BLIND_DATES("D"),
  /** {@link Command.BlindNames}. */
  BLIND_NAMES("N"),
  /** {@link Command.BlindLane}, of the event in play. */
  BLIND_LANE("H"),
  /** Points with a dot, or no longer. */
  POINTER("P"),
  /** Points with light, or no longer. */
  SPOTLIGHT("O"),
  /** Enlarges, or no longer. */
  MAGNIFIER("M"),
  /** Draws, or no longer. */
  INK("I"),
  /** {@link Command.UndoInk}. */
  UNDO_INK("Z"),
  /** {@link Command.ClearInk}. */
  CLEAR_INK("E"),
  /** Asks the question of the scene, or takes it away. */
  QUESTION("V"),
  /** Shows all scenes to jump to, or no longer. */
  OVERVIEW("G"),
  /** Projects on the other screen. */
  SWAP("X"),
  /** Puts the other language first. */
  LANGUAGE("L");

  private final String keys;

  Action(String... keys) {
    this.keys = String.join(" ", keys);
  }

  /** The names of the keys it has until they are changed, the one shown first. */
  public List<String> usualKeys() {
    return List.of(keys.split(" "));
  }

  /** Its name in files and in keys of interface text: {@code blind-dates}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
