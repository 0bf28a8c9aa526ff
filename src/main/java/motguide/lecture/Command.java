package motguide.lecture;

import java.util.Locale;
import motguide.content.LaneId;
import motguide.timeline.AxisRange;

/** Something the lecturer tells a {@link Lecture} to do. */
public sealed interface Command {

  /** Begin, or go on after {@link End}: the room sees the scene, the clock runs. */
  record Start() implements Command {}

  /** End: nothing is projected, the clock stands; the place is kept. */
  record End() implements Command {}

  /**
   * One click on: lifts a curtain, else reveals what is to be guessed, else takes the board away,
   * else leads back from a digression, else shows the next scene.
   */
  record Next() implements Command {}

  /**
   * One click back: lifts a curtain, else takes the board away, else leads back from a digression,
   * else shows the scene before.
   */
  record Back() implements Command {}

  /**
   * To a scene, as the tour has it.
   *
   * @param scene its index; one outside the tour is not gone to
   */
  record GoTo(int scene) implements Command {}

  /** To the first scene. */
  record First() implements Command {}

  /** To the last scene. */
  record Last() implements Command {}

  /** Off the way, anywhere on the axis. */
  record Digress(Digression to) implements Command {
    /** To another stretch of time; the event stays. */
    public static Digress to(AxisRange view) {
      return new Digress(new Digression(view, null));
    }
  }

  /** Back from a digression to the scene. */
  record SnapBack() implements Command {}

  /** Keeps the room on what it sees while the lecturer moves on, or lets it follow again. */
  record Freeze() implements Command {}

  /** Black for the room, or open again. */
  record Black() implements Command {}

  /** White for the room, or open again. */
  record White() implements Command {}

  /** Keeps the dates back for the class to guess, from this scene on; or no longer. */
  record BlindDates() implements Command {}

  /** Keeps the name back for the class to guess, from this scene on; or no longer. */
  record BlindNames() implements Command {}

  /** Keeps a lane back for the class to guess, from this scene on; or no longer. */
  record BlindLane(LaneId lane) implements Command {}

  /** Shows what is to be guessed. */
  record Reveal() implements Command {}

  /** Adds a line of ink to the scene. */
  record Draw(Stroke stroke) implements Command {}

  /** Takes the last line of ink away. */
  record UndoInk() implements Command {}

  /** Takes all ink of the scene away. */
  record ClearInk() implements Command {}

  /** Lays a board over the axis, instead of the one that lies there. */
  record ShowBoard(Board board) implements Command {}

  /** Takes the board away. */
  record HideBoard() implements Command {}

  /** The name of the kind of command in files: {@code go-to}, {@code show-board}. */
  default String code() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
