package motguide.ui.shortcuts;

import java.util.List;

/** Every key of the guide, by the part of it where the key acts. A test holds it to the code. */
public final class KeyTable {
  private KeyTable() {}

  /** The groups, in the order in which they are listed. */
  public static List<KeyGroup> groups() {
    return List.of(
        new KeyGroup(
            "everywhere",
            List.of(
                KeyRow.of("sections", "Ctrl 1–4"),
                KeyRow.of("search", "Ctrl K"),
                KeyRow.of("settings", "Ctrl ,"),
                KeyRow.of("present", "F5"),
                KeyRow.of("language", "L"),
                KeyRow.of("back", "Alt ←"),
                KeyRow.of("forward", "Alt →"),
                KeyRow.of("pack", "Ctrl O"),
                KeyRow.of("full", "F11"),
                KeyRow.of("keys", "?"),
                KeyRow.of("close", "Esc"))),
        new KeyGroup(
            "cards",
            List.of(
                KeyRow.of("walk", "←", "→", "↑", "↓"),
                KeyRow.of("open", "Enter"),
                KeyRow.of("find", "Ctrl F"),
                KeyRow.of("flip", "Space"),
                KeyRow.of("rate", "1–4"),
                KeyRow.of("note", "N"),
                KeyRow.of("bookmark", "B"),
                KeyRow.of("neighbours", "←", "→"),
                KeyRow.of("timeline", "T"),
                KeyRow.of("quiz", "Q"))),
        new KeyGroup(
            "timeline",
            List.of(
                KeyRow.of("lane", "←", "→"),
                KeyRow.of("beside", "↑", "↓"),
                KeyRow.of("time", "Ctrl ←", "Ctrl →"),
                KeyRow.of("ends", "Home", "End"),
                KeyRow.of("pan", "PageUp", "PageDown"),
                KeyRow.of("zoom", "+", "−"),
                KeyRow.of("all", "0"),
                KeyRow.of("details", "Enter"),
                KeyRow.of("clear", "Esc"),
                KeyRow.of("find", "/"),
                KeyRow.of("fold", "G"),
                KeyRow.of("table", "V"),
                KeyRow.of("lanes", "Ctrl ↑", "Ctrl ↓"),
                KeyRow.of("collapse", "D"),
                KeyRow.of("influence", "I", "Shift I"),
                KeyRow.of("cluster", "O"),
                KeyRow.of("menu", "Shift F10"),
                KeyRow.of("goto", "Ctrl G"),
                KeyRow.of("lineage", "A"),
                KeyRow.of("year", "Y"),
                KeyRow.of("measure", "M"),
                KeyRow.of("selection", "F"),
                KeyRow.of("era", "E"),
                KeyRow.of("tour", "Ctrl T"),
                KeyRow.of("export", "Ctrl P"),
                KeyRow.of("card", "C"),
                KeyRow.of("note", "N"),
                KeyRow.of("bookmark", "B"),
                KeyRow.of("quiz", "Q"))),
        new KeyGroup(
            "quiz",
            List.of(
                KeyRow.of("choose", "A–Z", "1–9"),
                KeyRow.of("move", "↑", "↓"),
                KeyRow.of("grip", "Space"),
                KeyRow.of("reorder", "Alt ↑", "Alt ↓"),
                KeyRow.of("pin", "←", "→"),
                KeyRow.of("pin-far", "Shift ←", "Shift →"),
                KeyRow.of("unpair", "Delete"),
                KeyRow.of("confidence", "Alt 1–3"),
                KeyRow.of("hint", "H", "Alt H"),
                KeyRow.of("unknown", "0", "Alt 0"),
                KeyRow.of("flag", "F", "Alt F"),
                KeyRow.of("exam-step", "PageUp", "PageDown"),
                KeyRow.of("undo", "Z", "Backspace"),
                KeyRow.of("check", "Enter"),
                KeyRow.of("leave", "Esc"))),
        new KeyGroup(
            "feedback",
            List.of(
                KeyRow.of("card", "C"),
                KeyRow.of("timeline", "T"),
                KeyRow.of("evidence", "E"),
                KeyRow.of("object", "O"),
                KeyRow.of("missed", "A"),
                KeyRow.of("review", "R"),
                KeyRow.of("save", "P"),
                KeyRow.of("again", "N"))),
        new KeyGroup("search", List.of(KeyRow.of("choose", "↑", "↓"), KeyRow.of("open", "Enter"))));
  }
}
