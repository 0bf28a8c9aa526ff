package motguide.ui.projection;

import java.util.Optional;
import javafx.scene.layout.Region;
import motguide.content.Scene;
import motguide.lecture.Board;
import motguide.lecture.LectureSession;
import motguide.ui.kit.Wording;

/**
 * Makes and draws what may be laid over a scene. A change of a board is another board, shown by
 * {@link motguide.lecture.Command.ShowBoard}; the windows then ask for its regions anew.
 */
public interface BoardDesk {

  /** The board that {@link motguide.lecture.Action#QUESTION} shows at a scene; empty for none. */
  Optional<Board> boardFor(Scene scene);

  /**
   * What the room sees. It lies in place of everything but the name of the tour and its steps, so
   * that a question and its answers are read whole; the font size of its surroundings is the
   * smallest that may be used, so that all its sizes are 1em or more.
   */
  Region forRoom(Board board, Wording wording);

  /** What the lecturer sees, in place of the notes. */
  Region forLecturer(Board board, Wording wording, LectureSession session);

  /**
   * Lets the board have a key before the lecture does.
   *
   * @param key by the name JavaFX gives it
   * @return whether the board has used it
   */
  boolean take(String key, Board board, LectureSession session);

  /** For a guide without boards: no scene has any. */
  BoardDesk NONE =
      new BoardDesk() {
        @Override
        public Optional<Board> boardFor(Scene scene) {
          return Optional.empty();
        }

        @Override
        public Region forRoom(Board board, Wording wording) {
          throw new IllegalArgumentException("nobody draws " + board);
        }

        @Override
        public Region forLecturer(Board board, Wording wording, LectureSession session) {
          throw new IllegalArgumentException("nobody draws " + board);
        }

        @Override
        public boolean take(String key, Board board, LectureSession session) {
          return false;
        }
      };
}
