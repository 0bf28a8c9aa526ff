package motguide.lecture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two sides, lecturer or room, looks at.
 *
 * @param scene index of the scene in its tour
 * @param digression where it has wandered off to; null while it shows the scene itself
 * @param blind what the class is to guess
 * @param revealed whether what is to be guessed has been shown after all
 * @param ink what has been drawn on this scene, in the order drawn
 * @param board what lies over the scene; null for nothing
 */
public record Outlook(
    int scene,
    @Nullable Digression digression,
    Blind blind,
    boolean revealed,
    List<Stroke> ink,
    @Nullable Board board) {

  /** Copies the list. */
  public Outlook {
    ink = List.copyOf(ink);
  }

  /** A scene as the tour has it. */
  static Outlook on(int scene, Blind blind) {
    return new Outlook(scene, null, blind, false, List.of(), null);
  }

  /** What is kept back at this moment. */
  public Blind hidden() {
    return revealed ? Blind.NOTHING : blind;
  }

  Outlook withDigression(@Nullable Digression value) {
    return new Outlook(scene, value, blind, revealed, ink, board);
  }

  Outlook withBlind(Blind value, boolean shown) {
    return new Outlook(scene, digression, value, shown, ink, board);
  }

  Outlook withInk(List<Stroke> value) {
    return new Outlook(scene, digression, blind, revealed, value, board);
  }

  Outlook withBoard(@Nullable Board value) {
    return new Outlook(scene, digression, blind, revealed, ink, value);
  }

  Outlook drawn(Stroke stroke) {
    List<Stroke> more = new ArrayList<>(ink);
    more.add(stroke);
    return withInk(more);
  }

  Outlook withoutLastStroke() {
    return ink.isEmpty() ? this : withInk(ink.subList(0, ink.size() - 1));
  }
}
