package motguide.study;

import java.util.List;

/**
 * Keeps what a person has done and written, between days and through power cuts.
 *
 * <p>The answer log only grows: nothing in it is ever changed. Every method may touch the disk and
 * belongs off the JavaFX thread; {@link Journal} sees to that. Every method throws {@link
 * StorageException} if the disk will not do it, and has then changed nothing.
 */
public interface ProgressStore extends AutoCloseable {

  /**
   * Keeps all these entries, or none of them. When it returns they survive a power cut.
   *
   * @throws StaleRoundException if another window has gone on with the round; nothing is kept
   * @throws IllegalArgumentException if an answer, a round or an objection is kept already
   */
  void keep(List<Entry> entries);

  /** The whole answer log, first kept first. */
  List<Answer> answers();

  /** The rounds that can be gone on with, the one touched last first. */
  List<KeptRound> openRounds();

  /** All notes that are not blank, newest first. */
  List<Note> notes();

  /** All bookmarks, newest first. */
  List<Bookmark> bookmarks();

  /** All objections, newest first. */
  List<Objection> objections();

  /** Everything, as of one moment. */
  Progress progress();

  /**
   * Adds what is in {@code other} and not yet here. What is here stays; of two notes on the same
   * thing the newer counts.
   *
   * @return how many answers, rounds, notes, bookmarks and objections were new
   */
  int merge(Progress other);

  /**
   * Takes away all answers and rounds of one pack, so that studying it starts afresh; what the
   * person wrote and marked stays, and so do the other packs. A backup is made before.
   */
  void startAfresh(String pack);

  /** Deletes everything this person did and wrote, backups and damaged files too. */
  void deleteEverything();

  /** Lets the file go. Calling it twice does nothing. */
  @Override
  void close();
}
