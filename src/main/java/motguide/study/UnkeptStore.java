package motguide.study;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import motguide.content.Id;

/**
 * A store that forgets everything when the guide ends: for when nothing can be kept on this
 * computer, so that one can study all the same. Whoever uses it must say so on the screen.
 */
public final class UnkeptStore implements ProgressStore {
  private record Place(String pack, Id on) {}

  private Map<UUID, Answer> answers = new LinkedHashMap<>();
  private Map<RoundId, KeptRound> rounds = new LinkedHashMap<>();
  private List<RoundId> touched = new ArrayList<>();
  private Map<Place, Note> notes = new HashMap<>();
  private Map<Place, Bookmark> bookmarks = new HashMap<>();
  private Map<UUID, Objection> objections = new LinkedHashMap<>();

  @Override
  public synchronized void keep(List<Entry> entries) {
    UnkeptStore copy = copy();
    entries.forEach(copy::keep);
    take(copy);
  }

  private void keep(Entry entry) {
    switch (entry) {
      case Entry.Answered(var answer) -> addNew(answers, answer.id(), answer);
      case Entry.RoundBegun(var start) -> {
        addNew(rounds, start.id(), new KeptRound(start, List.of(), Optional.empty()));
        touch(start.id());
      }
      case Entry.RoundStepped(var round, var number, var step) -> step(round, number, step);
      case Entry.RoundEnded(var round, var at) ->
          rounds.computeIfPresent(
              round,
              (_, kept) ->
                  new KeptRound(
                      kept.start(), kept.steps(), kept.ended().or(() -> Optional.of(at))));
      case Entry.NoteWritten(var note) -> {
        Place place = new Place(note.pack(), note.on());
        notes.remove(place);
        if (!note.text().isBlank()) {
          notes.put(place, note);
        }
      }
      case Entry.BookmarkSet(var mark) -> bookmarks.putIfAbsent(placeOf(mark), mark);
      case Entry.BookmarkRemoved(var pack, var on) -> bookmarks.remove(new Place(pack, on));
      case Entry.Objected(var objection) -> addNew(objections, objection.id(), objection);
    }
  }

  private void step(RoundId round, int number, String step) {
    KeptRound kept = rounds.get(round);
    if (kept == null || kept.steps().size() != number - 1) {
      throw new StaleRoundException(round, number);
    }
    List<String> steps = new ArrayList<>(kept.steps());
    steps.add(step);
    rounds.put(round, new KeptRound(kept.start(), steps, kept.ended()));
    touch(round);
  }

  private void touch(RoundId round) {
    touched.remove(round);
    touched.add(round);
  }

  private static <K, T> void addNew(Map<K, T> things, K key, T thing) {
    if (things.putIfAbsent(key, thing) != null) {
      throw new IllegalArgumentException("kept already: " + key);
    }
  }

  @Override
  public synchronized List<Answer> answers() {
    return List.copyOf(answers.values());
  }

  @Override
  public synchronized List<KeptRound> openRounds() {
    return touched.reversed().stream()
        .flatMap(id -> Stream.ofNullable(rounds.get(id)))
        .filter(round -> round.ended().isEmpty())
        .toList();
  }

  @Override
  public synchronized List<Note> notes() {
    return newestFirst(notes, Note::at);
  }

  @Override
  public synchronized List<Bookmark> bookmarks() {
    return newestFirst(bookmarks, Bookmark::at);
  }

  @Override
  public synchronized List<Objection> objections() {
    return newestFirst(objections, Objection::at);
  }

  private static <T> List<T> newestFirst(Map<?, T> things, Function<T, OffsetDateTime> time) {
    Comparator<T> byTime = Comparator.comparing(time.andThen(OffsetDateTime::toInstant));
    return things.values().stream().sorted(byTime.reversed()).toList();
  }

  @Override
  public synchronized Progress progress() {
    return new Progress(
        answers(), List.copyOf(rounds.values()), notes(), bookmarks(), objections());
  }

  @Override
  public synchronized int merge(Progress other) {
    int before = size();
    other.answers().forEach(answer -> answers.putIfAbsent(answer.id(), answer));
    other.rounds().forEach(this::merge);
    int newer = other.notes().stream().mapToInt(this::merge).sum();
    other.bookmarks().forEach(mark -> bookmarks.putIfAbsent(placeOf(mark), mark));
    other.objections().forEach(each -> objections.putIfAbsent(each.id(), each));
    return size() - before + newer;
  }

  private void merge(KeptRound round) {
    RoundId id = round.start().id();
    KeptRound here = rounds.get(id);
    if (here == null) {
      rounds.put(id, round);
      touch(id);
    } else if (isStartOf(here.steps(), round.steps())) {
      rounds.put(id, new KeptRound(here.start(), round.steps(), here.ended().or(round::ended)));
    }
  }

  private static boolean isStartOf(List<String> start, List<String> whole) {
    return start.size() <= whole.size() && start.equals(whole.subList(0, start.size()));
  }

  /** Takes a newer note; 1 if it is in place of another, as it then adds nothing to the size. */
  private int merge(Note note) {
    Place place = new Place(note.pack(), note.on());
    Note here = notes.get(place);
    if (here == null || note.at().toInstant().isAfter(here.at().toInstant())) {
      notes.put(place, note);
      return here == null ? 0 : 1;
    }
    return 0;
  }

  private int size() {
    return answers.size() + rounds.size() + notes.size() + bookmarks.size() + objections.size();
  }

  private static Place placeOf(Bookmark mark) {
    return new Place(mark.pack(), mark.on());
  }

  private UnkeptStore copy() {
    UnkeptStore copy = new UnkeptStore();
    copy.take(this);
    return copy;
  }

  private void take(UnkeptStore other) {
    answers = new LinkedHashMap<>(other.answers);
    rounds = new LinkedHashMap<>(other.rounds);
    touched = new ArrayList<>(other.touched);
    notes = new HashMap<>(other.notes);
    bookmarks = new HashMap<>(other.bookmarks);
    objections = new LinkedHashMap<>(other.objections);
  }

  @Override
  public synchronized void startAfresh(String pack) {
    answers.values().removeIf(answer -> answer.pack().id().equals(pack));
    rounds.values().removeIf(round -> round.start().pack().id().equals(pack));
    touched.retainAll(rounds.keySet());
  }

  @Override
  public synchronized void deleteEverything() {
    take(new UnkeptStore());
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
