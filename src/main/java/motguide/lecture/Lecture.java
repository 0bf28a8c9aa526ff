package motguide.lecture;

import java.time.Instant;
import java.util.List;
import motguide.content.Scene;
import motguide.content.Tour;
import org.jspecify.annotations.Nullable;

/**
 * A tour being given to a room: where the lecturer is, what the room sees, and for how long it has
 * been on. Immutable; a {@link Command} gives another one.
 *
 * @param on whether anything is projected at all
 * @param lecturer what the lecturer looks at
 * @param held what the room goes on seeing while it is frozen; null while it follows the lecturer
 * @param curtain what lies over it for the room
 * @param watch how long it has been on
 */
public record Lecture(
    Tour tour,
    boolean on,
    Outlook lecturer,
    @Nullable Outlook held,
    Curtain curtain,
    Stopwatch watch) {

  /** Refuses a scene that the tour does not have. */
  public Lecture {
    requireScene(tour, lecturer.scene());
    if (held != null) {
      requireScene(tour, held.scene());
    }
  }

  private static void requireScene(Tour tour, int scene) {
    if (scene < 0 || scene >= tour.scenes().size()) {
      throw new IllegalArgumentException("tour " + tour.id() + " has no scene " + scene);
    }
  }

  /**
   * A tour before it begins, at the scene with this index.
   *
   * @throws IllegalArgumentException if there is no such scene
   */
  public static Lecture of(Tour tour, int scene) {
    return new Lecture(
        tour, false, Outlook.on(scene, Blind.NOTHING), null, Curtain.OPEN, Stopwatch.ZERO);
  }

  /** A tour before it begins, at its first scene. */
  public static Lecture of(Tour tour) {
    return of(tour, 0);
  }

  /** The scene the lecturer is at. */
  public Scene scene() {
    return tour.scenes().get(lecturer.scene());
  }

  /** The scene after it; null at the last. */
  public @Nullable Scene nextScene() {
    int next = lecturer.scene() + 1;
    return next < tour.scenes().size() ? tour.scenes().get(next) : null;
  }

  /** Whether the room stays on what it sees while the lecturer moves on. */
  public boolean frozen() {
    return held != null;
  }

  /** What the room looks at, behind the curtain if there is one. */
  public Outlook room() {
    return held == null ? lecturer : held;
  }

  /** What is on the screen of the room. */
  public Projected projected() {
    if (!on) {
      return new Projected.Nothing();
    }
    return curtain == Curtain.OPEN ? new Projected.Shown(room()) : new Projected.Covered(curtain);
  }

  /**
   * This lecture after a command; the very same one where the command has nothing to do.
   *
   * @param now for the watch
   */
  public Lecture after(Command command, Instant now) {
    return switch (command) {
      case Command.Start() -> on ? this : running(true, watch.started(now));
      case Command.End() -> on ? running(false, watch.stopped(now)) : this;
      case Command.Next() -> next();
      case Command.Back() -> back();
      case Command.GoTo(int scene) -> goTo(scene);
      case Command.First() -> goTo(0);
      case Command.Last() -> goTo(tour.scenes().size() - 1);
      case Command.Digress(Digression to) -> looking(lecturer.withDigression(to));
      case Command.SnapBack() -> looking(lecturer.withDigression(null));
      case Command.Freeze() -> holding(held == null ? lecturer : null);
      case Command.Black() -> behind(curtain == Curtain.BLACK ? Curtain.OPEN : Curtain.BLACK);
      case Command.White() -> behind(curtain == Curtain.WHITE ? Curtain.OPEN : Curtain.WHITE);
      case Command.BlindDates() -> blind(blind().withDates(!blind().dates()));
      case Command.BlindNames() -> blind(blind().withNames(!blind().names()));
      case Command.BlindLane(var lane) -> blind(blind().toggled(lane));
      case Command.Reveal() -> looking(lecturer.withBlind(blind(), true));
      case Command.Draw(Stroke stroke) -> looking(lecturer.drawn(stroke));
      case Command.UndoInk() -> looking(lecturer.withoutLastStroke());
      case Command.ClearInk() -> looking(lecturer.withInk(List.of()));
      case Command.ShowBoard(Board board) -> looking(lecturer.withBoard(board));
      case Command.HideBoard() -> looking(lecturer.withBoard(null));
    };
  }

  private Blind blind() {
    return lecturer.blind();
  }

  private Lecture next() {
    if (curtain != Curtain.OPEN) {
      return behind(Curtain.OPEN);
    }
    if (!lecturer.hidden().isNothing()) {
      return looking(lecturer.withBlind(blind(), true));
    }
    return offTheWay() ? backOnTheWay() : goTo(lecturer.scene() + 1);
  }

  private Lecture back() {
    if (curtain != Curtain.OPEN) {
      return behind(Curtain.OPEN);
    }
    return offTheWay() ? backOnTheWay() : goTo(lecturer.scene() - 1);
  }

  private boolean offTheWay() {
    return lecturer.board() != null || lecturer.digression() != null;
  }

  private Lecture backOnTheWay() {
    return looking(
        lecturer.board() == null ? lecturer.withDigression(null) : lecturer.withBoard(null));
  }

  private Lecture goTo(int scene) {
    boolean there = scene >= 0 && scene < tour.scenes().size();
    if (!there || (scene == lecturer.scene() && !offTheWay())) {
      return behind(Curtain.OPEN);
    }
    return looking(Outlook.on(scene, blind())).behind(Curtain.OPEN);
  }

  private Lecture blind(Blind value) {
    return looking(lecturer.withBlind(value, false));
  }

  private Lecture running(boolean value, Stopwatch time) {
    return new Lecture(tour, value, lecturer, null, Curtain.OPEN, time);
  }

  private Lecture looking(Outlook outlook) {
    return changed(new Lecture(tour, on, outlook, held, curtain, watch));
  }

  private Lecture holding(@Nullable Outlook outlook) {
    return changed(new Lecture(tour, on, lecturer, outlook, curtain, watch));
  }

  private Lecture behind(Curtain value) {
    return changed(new Lecture(tour, on, lecturer, held, value, watch));
  }

  private Lecture changed(Lecture other) {
    return equals(other) ? this : other;
  }
}
