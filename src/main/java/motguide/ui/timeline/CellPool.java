package motguide.ui.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Cells by what they show: the same thing keeps its cell, and a cell whose thing has gone is kept
 * spare for another of its kind.
 *
 * @param <K> tells what a cell shows
 * @param <S> tells kinds of cells apart
 * @param <C> the cells
 */
final class CellPool<K, S, C extends Node> {
  private static final int MOST_SPARE = 60;

  private final Function<S, C> maker;
  private final Consumer<C> clear;
  private final ObservableList<Node> parent;
  private final Map<K, Use<S, C>> live = new HashMap<>();
  private final Map<S, Deque<C>> spare = new HashMap<>();
  private int made;
  private int round;

  private static final class Use<S, C> {
    private final S kind;
    private final C cell;
    private int round;

    Use(S kind, C cell) {
      this.kind = kind;
      this.cell = cell;
    }
  }

  /** A pool of cells that live among these children. */
  CellPool(ObservableList<Node> parent, Function<S, C> maker, Consumer<C> clear) {
    this.parent = parent;
    this.maker = maker;
    this.clear = clear;
  }

  /** Begins a round: whatever is not asked for until {@link #end} becomes spare. */
  void begin() {
    round++;
  }

  /** The cell of a thing. */
  C cell(K key, S kind) {
    Use<S, C> use = live.get(key);
    if (use == null || !use.kind.equals(kind)) {
      if (use != null) {
        release(use);
      }
      use = new Use<>(kind, take(kind));
      live.put(key, use);
    }
    use.round = round;
    return use.cell;
  }

  /** Whether a thing can be shown without making a cell. */
  boolean isReady(K key, S kind) {
    Use<S, C> use = live.get(key);
    if (use != null && use.kind.equals(kind)) {
      return true;
    }
    Deque<C> pile = spare.get(kind);
    return pile != null && !pile.isEmpty();
  }

  private C take(S kind) {
    Deque<C> pile = spare.get(kind);
    C cell = pile == null ? null : pile.poll();
    if (cell == null) {
      cell = maker.apply(kind);
      made++;
      parent.add(cell);
    }
    return cell;
  }

  /** Ends a round. */
  void end() {
    for (Iterator<Use<S, C>> uses = live.values().iterator(); uses.hasNext(); ) {
      Use<S, C> use = uses.next();
      if (use.round != round) {
        uses.remove();
        release(use);
      }
    }
  }

  private void release(Use<S, C> use) {
    clear.accept(use.cell);
    Deque<C> pile = spare.computeIfAbsent(use.kind, kind -> new ArrayDeque<>());
    if (pile.size() < MOST_SPARE) {
      pile.push(use.cell);
    } else {
      parent.remove(use.cell);
    }
  }

  /** The cell of a thing if it has one. */
  @Nullable C find(K key) {
    Use<S, C> use = live.get(key);
    return use == null ? null : use.cell;
  }

  /** The cells in use. */
  List<C> live() {
    List<C> cells = new ArrayList<>(live.size());
    live.values().forEach(use -> cells.add(use.cell));
    return cells;
  }

  /** What a live cell shows. */
  @Nullable K keyOf(Node cell) {
    for (Map.Entry<K, Use<S, C>> entry : live.entrySet()) {
      if (entry.getValue().cell.equals(cell)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** How many cells were ever made. */
  int made() {
    return made;
  }
}
