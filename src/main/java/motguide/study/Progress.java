package motguide.study;

import java.util.List;

/**
 * Everything a store holds at one moment, for carrying it elsewhere.
 *
 * @param answers in the order of the log
 * @param rounds oldest first
 */
public record Progress(
    List<Answer> answers,
    List<KeptRound> rounds,
    List<Note> notes,
    List<Bookmark> bookmarks,
    List<Objection> objections) {

  /** Nothing at all. */
  public static final Progress NONE =
      new Progress(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Progress {
    answers = List.copyOf(answers);
    rounds = List.copyOf(rounds);
    notes = List.copyOf(notes);
    bookmarks = List.copyOf(bookmarks);
    objections = List.copyOf(objections);
  }
}
