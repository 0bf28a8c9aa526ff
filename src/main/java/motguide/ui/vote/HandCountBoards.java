package motguide.ui.vote;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.QuestionId;
import motguide.content.Scene;
import motguide.lecture.Board;
import motguide.lecture.Command;
import motguide.lecture.HandCount;
import motguide.lecture.HandCounts;
import motguide.lecture.LectureSession;
import motguide.ui.kit.Messages;
import motguide.ui.kit.Wording;
import motguide.ui.projection.BoardDesk;

/** Lets the class vote on the question of a scene by raising hands. */
public final class HandCountBoards implements BoardDesk {
  private final Supplier<Library> library;
  private final HandCounts counts;

  /**
   * Votes on the questions of a pack.
   *
   * @param library the pack that is open when it is asked
   */
  public HandCountBoards(Supplier<Library> library) {
    this.library = library;
    counts = new HandCounts(word("vote.true"), word("vote.false"));
  }

  private static LocalizedText word(String key) {
    return new LocalizedText(
        new Messages(Language.JA).text(key), new Messages(Language.EN).text(key));
  }

  @Override
  public Optional<Board> boardFor(Scene scene) {
    QuestionId asked = scene.question();
    return library.get().pack().questions().stream()
        .filter(question -> question.id().equals(asked))
        .findFirst()
        .flatMap(counts::of)
        .map(Board.class::cast);
  }

  @Override
  public Region forRoom(Board board, Wording wording) {
    return new RoomVote(vote(board), wording);
  }

  @Override
  public Region forLecturer(Board board, Wording wording, LectureSession session) {
    return new LecturerVote(
        vote(board), wording, changed -> session.perform(new Command.ShowBoard(changed)));
  }

  @Override
  public boolean take(String key, Board board, LectureSession session) {
    if (!(board instanceof HandCount vote) || !VoteKeys.isMine(key, vote)) {
      return false;
    }
    HandCount after = VoteKeys.after(key, vote);
    if (!after.equals(vote)) {
      session.perform(new Command.ShowBoard(after));
    }
    return true;
  }

  private static HandCount vote(Board board) {
    if (board instanceof HandCount vote) {
      return vote;
    }
    throw new IllegalArgumentException("no vote: " + board);
  }
}
