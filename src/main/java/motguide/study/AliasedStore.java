package motguide.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motguide.content.Id;
import motguide.content.QuestionId;

/**
 * A store seen from the present edition of a pack: what was done under ids of an earlier edition
 * appears under those of today. The log itself, and {@link #progress()}, stay as they were written.
 */
public final class AliasedStore extends ForwardingStore {
  private final Aliases aliases;

  private record Place(String pack, Id on) {}

  /** {@code store} seen through {@code aliases}. */
  public AliasedStore(ProgressStore store, Aliases aliases) {
    super(store);
    this.aliases = aliases;
  }

  /** Also puts away what was written under an earlier id, of which this takes the place. */
  @Override
  public void keep(List<Entry> entries) {
    List<Entry> all = new ArrayList<>();
    for (Entry entry : entries) {
      switch (entry) {
        case Entry.NoteWritten(var note) when aliases.isOf(note.pack()) -> {
          for (Id former : former(note.on())) {
            all.add(new Entry.NoteWritten(new Note(note.pack(), former, "", note.at())));
          }
        }
        case Entry.BookmarkRemoved(var pack, var on) when aliases.isOf(pack) -> {
          for (Id former : former(on)) {
            all.add(new Entry.BookmarkRemoved(pack, former));
          }
        }
        default -> {}
      }
      all.add(entry);
    }
    super.keep(all);
  }

  private List<Id> former(Id id) {
    return aliases.former(id.value()).stream().map(Subject.of(id)::id).toList();
  }

  @Override
  public List<Answer> answers() {
    return super.answers().stream().map(aliases::current).toList();
  }

  @Override
  public List<KeptRound> openRounds() {
    return super.openRounds().stream().map(aliases::current).toList();
  }

  /** Of several notes on what is one thing now, one with all their texts, the newest first. */
  @Override
  public List<Note> notes() {
    Map<Place, Note> notes = new LinkedHashMap<>();
    for (Note note : super.notes()) {
      Id on = aliases.isOf(note.pack()) ? aliases.current(note.on()) : note.on();
      notes.merge(
          new Place(note.pack(), on),
          new Note(note.pack(), on, note.text(), note.at()),
          (newer, older) ->
              new Note(newer.pack(), newer.on(), newer.text() + "\n\n" + older.text(), newer.at()));
    }
    return List.copyOf(notes.values());
  }

  @Override
  public List<Bookmark> bookmarks() {
    Map<Place, Bookmark> bookmarks = new LinkedHashMap<>();
    for (Bookmark mark : super.bookmarks()) {
      Id on = aliases.isOf(mark.pack()) ? aliases.current(mark.on()) : mark.on();
      bookmarks.putIfAbsent(new Place(mark.pack(), on), new Bookmark(mark.pack(), on, mark.at()));
    }
    return List.copyOf(bookmarks.values());
  }

  @Override
  public List<Objection> objections() {
    return super.objections().stream()
        .map(
            each ->
                aliases.isOf(each.pack().id())
                    ? new Objection(
                        each.id(),
                        each.at(),
                        each.pack(),
                        new QuestionId(aliases.current(each.question().value())),
                        each.response(),
                        each.comment())
                    : each)
        .toList();
  }
}
