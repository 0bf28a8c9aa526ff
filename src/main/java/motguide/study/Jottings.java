package motguide.study;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import motguide.content.Id;
import motguide.content.QuestionId;
import motguide.quiz.Response;

/**
 * What a person wrote about the events and cards of the open pack, which of them they marked, and
 * which answers they think are right too; all of it apart from the pack. Empty until the study is
 * loaded. Used on the thread of the screens.
 */
public final class Jottings {
  private final Study study;
  private final Map<Id, Note> notes = new LinkedHashMap<>();
  private final Map<Id, Bookmark> bookmarks = new LinkedHashMap<>();
  private final List<Objection> objections = new ArrayList<>();

  Jottings(Study study) {
    this.study = study;
  }

  /** Takes what is kept in place of what was here. */
  void adopt(List<Note> keptNotes, List<Bookmark> keptBookmarks, List<Objection> keptObjections) {
    String pack = study.pack().id();
    notes.clear();
    keptNotes.stream()
        .filter(note -> note.pack().equals(pack))
        .forEach(note -> notes.put(note.on(), note));
    bookmarks.clear();
    keptBookmarks.stream()
        .filter(mark -> mark.pack().equals(pack))
        .forEach(mark -> bookmarks.put(mark.on(), mark));
    objections.clear();
    keptObjections.stream().filter(each -> each.pack().id().equals(pack)).forEach(objections::add);
  }

  /** What is written about {@code on}; empty for nothing. */
  public String note(Id on) {
    Note note = notes.get(on);
    return note == null ? "" : note.text();
  }

  /** Whether {@code on} is marked. */
  public boolean isMarked(Id on) {
    return bookmarks.containsKey(on);
  }

  /** All notes, the newest first. */
  public List<Note> notes() {
    return notes.values().stream().sorted(newestFirst(Note::at)).toList();
  }

  /** All bookmarks, the newest first. */
  public List<Bookmark> bookmarks() {
    return bookmarks.values().stream().sorted(newestFirst(Bookmark::at)).toList();
  }

  /** All objections, the newest first. */
  public List<Objection> objections() {
    return objections.stream().sorted(newestFirst(Objection::at)).toList();
  }

  private static <T> Comparator<T> newestFirst(
      java.util.function.Function<T, OffsetDateTime> time) {
    return Comparator.comparing((T each) -> time.apply(each).toInstant()).reversed();
  }

  /** Writes about {@code on}, in place of what was there; a blank text takes it away. */
  public void write(Id on, String text) {
    if (text.equals(note(on)) || (text.isBlank() && note(on).isEmpty())) {
      return;
    }
    Note note = new Note(study.pack().id(), on, text, study.at(study.now()));
    keep(
        new Entry.NoteWritten(note),
        () -> {
          notes.remove(on);
          if (!text.isBlank()) {
            notes.put(on, note);
          }
        });
  }

  /** Marks {@code on}, or takes the mark away. */
  public void mark(Id on, boolean marked) {
    String pack = study.pack().id();
    if (marked == isMarked(on)) {
      return;
    }
    if (marked) {
      Bookmark bookmark = new Bookmark(pack, on, study.at(study.now()));
      keep(new Entry.BookmarkSet(bookmark), () -> bookmarks.put(on, bookmark));
    } else {
      keep(new Entry.BookmarkRemoved(pack, on), () -> bookmarks.remove(on));
    }
  }

  /**
   * Files that {@code response} to a question may be right too. The mark stays. The answer no
   * longer counts as forgotten: of one that may be right nobody knows what it says about memory.
   */
  public void object(QuestionId question, Response response, Runnable then) {
    Objection objection =
        new Objection(
            UUID.randomUUID(),
            study.at(study.now()),
            study.pack(),
            question,
            ResponseText.of(response),
            "");
    keep(
        new Entry.Objected(objection),
        () -> {
          objections.add(objection);
          study.reconsider();
          then.run();
        });
  }

  /** Whether somebody thinks that this answer to a question is right too. */
  public boolean isObjected(QuestionId question, String response) {
    return objections.stream()
        .anyMatch(each -> each.question().equals(question) && each.response().equals(response));
  }

  private void keep(Entry entry, Runnable then) {
    study.keep(
        List.of(entry),
        fault -> {
          if (fault == null) {
            then.run();
          } else {
            study.tell(fault);
          }
        });
  }
}
