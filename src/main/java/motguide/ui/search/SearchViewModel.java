package motguide.ui.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motguide.content.Id;
import motguide.search.Findings;
import motguide.search.Hit;
import motguide.search.Query;
import motguide.search.SearchIndex;
import motguide.search.Target;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is typed, what was found and which of it is chosen.
 *
 * <p>A small pack is searched at once. A large one is searched on a thread of the common pool; what
 * is found for a text that has changed since is dropped.
 */
final class SearchViewModel {
  /** So many things of a kind are shown before the reader asks for more. */
  static final int SHOWN = 5;

  private static final int SHOWN_MORE = 50;
  private static final int AT_ONCE_UP_TO = 5_000;

  private final Wording wording;
  private final CompletionStage<SearchIndex> index;
  private CompletionStage<SearchIndex> searched;
  private final Executor screen;
  private final Consumer<Target> onChosen;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ReadOnlyObjectWrapper<List<FoundRow>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
  private final Set<Target.Kind> opened = EnumSet.noneOf(Target.Kind.class);

  private Findings findings = Findings.NONE;
  private long turn;
  private boolean waiting;
  private boolean openWhenFound;

  /**
   * A search that has not begun.
   *
   * @param index may still be in the making
   * @param screen runs what changes the properties
   * @param onChosen called when the reader opens something
   */
  SearchViewModel(
      Wording wording,
      CompletionStage<SearchIndex> index,
      Executor screen,
      Consumer<Target> onChosen) {
    this.wording = wording;
    this.index = index;
    searched = index;
    this.screen = screen;
    this.onChosen = onChosen;
    typed.subscribe((before, now) -> search());
  }

  /** What stands in the field. */
  StringProperty typedProperty() {
    return typed;
  }

  /** What was found, line by line. */
  ReadOnlyObjectProperty<List<FoundRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Which line is chosen; -1 for none. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What was typed, ready to find it in any text. */
  Query query() {
    return Query.of(typed.get());
  }

  /** Clears everything; from now on these notes are searched as well. */
  void reset(Map<Id, String> notes) {
    searched = notes.isEmpty() ? index : index.thenApply(ready -> ready.withNotes(notes));
    typed.set("");
  }

  private void search() {
    long mine = ++turn;
    openWhenFound = false;
    opened.clear();
    String text = typed.get();
    if (text.isBlank()) {
      waiting = false;
      show(Findings.NONE);
      return;
    }
    waiting = true;
    searched
        .thenCompose(ready -> found(ready, text))
        .whenCompleteAsync((found, fault) -> arrived(mine, found, fault), screen);
  }

  private static CompletionStage<Findings> found(SearchIndex ready, String text) {
    return ready.size() <= AT_ONCE_UP_TO
        ? CompletableFuture.completedFuture(ready.search(text, SHOWN_MORE))
        : CompletableFuture.supplyAsync(() -> ready.search(text, SHOWN_MORE));
  }

  private void arrived(long mine, @Nullable Findings found, @Nullable Throwable fault) {
    if (mine != turn) {
      return;
    }
    waiting = false;
    if (fault != null || found == null) {
      Thread thread = Thread.currentThread();
      thread
          .getUncaughtExceptionHandler()
          .uncaughtException(thread, new IllegalStateException("searching", fault));
      return;
    }
    show(found);
    if (openWhenFound) {
      openWhenFound = false;
      open();
    }
  }

  private void show(Findings found) {
    findings = found;
    chosen.set(-1);
    rows.set(listed());
    chosen.set(next(-1, 1));
  }

  private List<FoundRow> listed() {
    List<FoundRow> list = new ArrayList<>();
    for (Target.Kind kind : Target.Kind.values()) {
      List<Hit> hits = findings.of(kind);
      if (!hits.isEmpty()) {
        int total = findings.totals().getOrDefault(kind, hits.size());
        int shown = Math.min(hits.size(), opened.contains(kind) ? SHOWN_MORE : SHOWN);
        list.add(new FoundRow.Heading(kind, total));
        hits.subList(0, shown).forEach(hit -> list.add(new FoundRow.Found(hit)));
        if (shown < hits.size()) {
          list.add(new FoundRow.More(kind, total - shown));
        }
      }
    }
    return List.copyOf(list);
  }

  /** Chooses the next line that can be opened, or the one before; stays at either end. */
  void move(int step) {
    int to = next(chosen.get(), step);
    if (to >= 0) {
      chosen.set(to);
    }
  }

  private int next(int from, int step) {
    List<FoundRow> list = rows.get();
    for (int i = from + step; i >= 0 && i < list.size(); i += step) {
      if (!(list.get(i) instanceof FoundRow.Heading)) {
        return i;
      }
    }
    return -1;
  }

  /** Chooses the line with this number, which can be opened. */
  void choose(int row) {
    chosen.set(row);
  }

  /** Opens the chosen line; if the search is still under way, once it has found something. */
  void open() {
    if (waiting) {
      openWhenFound = true;
      return;
    }
    chosenRow()
        .ifPresent(
            row -> {
              switch (row) {
                case FoundRow.Found found -> onChosen.accept(found.hit().target());
                case FoundRow.More more -> showMore(more.kind());
                case FoundRow.Heading heading -> {}
              }
            });
  }

  private void showMore(Target.Kind kind) {
    int at = chosen.get();
    opened.add(kind);
    chosen.set(-1);
    rows.set(listed());
    chosen.set(at);
  }

  private Optional<FoundRow> chosenRow() {
    int at = chosen.get();
    return at < 0 || at >= rows.get().size() ? Optional.empty() : Optional.of(rows.get().get(at));
  }

  /** What to say above the list. */
  String message() {
    String text = typed.get().strip();
    if (text.isEmpty()) {
      return wording.text("search.hint");
    }
    if (waiting) {
      return wording.text("search.waiting");
    }
    return findings.total() == 0
        ? wording.text("search.none", text)
        : wording.text("search.count", findings.total());
  }
}
