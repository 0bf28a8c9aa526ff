package motguide.study;

import java.util.List;

/** A store that hands everything on to another, for classes that change a part of it. */
abstract class ForwardingStore implements ProgressStore {
  private final ProgressStore store;

  ForwardingStore(ProgressStore store) {
    this.store = store;
  }

  @Override
  public void keep(List<Entry> entries) {
    store.keep(entries);
  }

  @Override
  public List<Answer> answers() {
    return store.answers();
  }

  @Override
  public List<KeptRound> openRounds() {
    return store.openRounds();
  }

  @Override
  public List<Note> notes() {
    return store.notes();
  }

  @Override
  public List<Bookmark> bookmarks() {
    return store.bookmarks();
  }

  @Override
  public List<Objection> objections() {
    return store.objections();
  }

  @Override
  public Progress progress() {
    return store.progress();
  }

  @Override
  public int merge(Progress other) {
    return store.merge(other);
  }

  @Override
  public void startAfresh(String pack) {
    store.startAfresh(pack);
  }

  @Override
  public void deleteEverything() {
    store.deleteEverything();
  }

  @Override
  public void close() {
    store.close();
  }
}
