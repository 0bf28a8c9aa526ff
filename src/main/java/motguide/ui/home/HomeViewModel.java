package motguide.ui.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motguide.content.Card;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Lane;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.Lineage;
import motguide.content.LocalizedText;
import motguide.study.TimelineFilter;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has chosen to see of the timeline: hidden lanes, a theme, words searched for, the
 * selected event; and what follows from it.
 */
final class HomeViewModel {
  private final Library library;
  private final Function<String, Set<EventId>> search;
  private final Map<LocalizedText, Set<EventId>> eventsByTheme = new HashMap<>();
  private final List<LocalizedText> themes = new ArrayList<>();

  private final ObjectProperty<@Nullable EventId> selected =
      new SimpleObjectProperty<>(this, "selected");
  private final ObjectProperty<Set<LaneId>> hiddenLanes =
      new SimpleObjectProperty<>(this, "hiddenLanes", Set.of());
  private final ObjectProperty<@Nullable LocalizedText> theme =
      new SimpleObjectProperty<>(this, "theme");
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObjectProperty<@Nullable Lineage> lineage =
      new SimpleObjectProperty<>(this, "lineage");
  private final ObjectProperty<@Nullable EventId> measuredFrom =
      new SimpleObjectProperty<>(this, "measuredFrom");
  private final TimelineDesk desk;
  private final ReadOnlyObjectWrapper<@Nullable Set<EventId>> matches =
      new ReadOnlyObjectWrapper<>(this, "matches");

  /**
   * @param search the events that a query finds; called with a query that is not blank
   * @param desk the lens and filter of the reader
   */
  HomeViewModel(Library library, Function<String, Set<EventId>> search, TimelineDesk desk) {
    this.library = library;
    this.desk = desk;
    this.search = search;
    for (Card card : library.pack().cards()) {
      if (!eventsByTheme.containsKey(card.theme())) {
        themes.add(card.theme());
      }
      eventsByTheme.computeIfAbsent(card.theme(), t -> new HashSet<>()).addAll(card.events());
    }
    theme.subscribe(this::match);
    query.subscribe(this::match);
    lineage.subscribe(this::match);
    desk.filterProperty().subscribe(this::match);
  }

  private void match() {
    Lineage traced = lineage.get();
    if (traced != null) {
      matches.set(traced.ids());
      return;
    }
    String words = query.get().strip();
    LocalizedText chosen = theme.get();
    TimelineFilter filter = desk.filterProperty().get();
    if (words.isEmpty() && chosen == null && filter.keepsAll()) {
      matches.set(null);
      return;
    }
    Set<EventId> found = words.isEmpty() ? null : new LinkedHashSet<>(search.apply(words));
    if (chosen != null) {
      Set<EventId> ofTheme = eventsByTheme.getOrDefault(chosen, Set.of());
      if (found == null) {
        found = new LinkedHashSet<>(ofTheme);
      } else {
        found.retainAll(ofTheme);
      }
    }
    if (found == null) {
      found = new LinkedHashSet<>();
      for (Event event : library.pack().events()) {
        found.add(event.id());
      }
    }
    found.removeIf(id -> !filter.keeps(library.event(id)));
    matches.set(Set.copyOf(found));
  }

  /** The selected event; null for none. */
  ObjectProperty<@Nullable EventId> selectedProperty() {
    return selected;
  }

  /** The lanes that are not shown. */
  ObjectProperty<Set<LaneId>> hiddenLanesProperty() {
    return hiddenLanes;
  }

  /** The theme the reader keeps to; null for all. */
  ObjectProperty<@Nullable LocalizedText> themeProperty() {
    return theme;
  }

  /** What is searched for; blank for nothing. */
  StringProperty queryProperty() {
    return query;
  }

  /** The lineage being traced; null for none. */
  ObjectProperty<@Nullable Lineage> lineageProperty() {
    return lineage;
  }

  /** The event that years are measured from; null while nothing is measured. */
  ObjectProperty<@Nullable EventId> measuredFromProperty() {
    return measuredFrom;
  }

  /** The events that theme, query, filter or lineage leave; null where none is set. */
  ReadOnlyObjectProperty<@Nullable Set<EventId>> matchesProperty() {
    return matches.getReadOnlyProperty();
  }

  /** The themes of the pack’s cards, in their order. */
  List<LocalizedText> themes() {
    return List.copyOf(themes);
  }

  /** Hides the lane, or shows it again. */
  void toggle(LaneId lane) {
    Set<LaneId> changed = new HashSet<>(hiddenLanes.get());
    if (!changed.remove(lane)) {
      changed.add(lane);
    }
    hiddenLanes.set(Set.copyOf(changed));
  }

  /** Shows this lane alone, or all lanes if it is alone already. */
  void only(LaneId lane) {
    Set<LaneId> others = new HashSet<>();
    for (Lane each : library.pack().lanes()) {
      if (!each.id().equals(lane)) {
        others.add(each.id());
      }
    }
    hiddenLanes.set(others.equals(hiddenLanes.get()) ? Set.of() : Set.copyOf(others));
  }

  /** Whether the event stands on the axis, however dim: its lane is shown, no filter hides it. */
  boolean stands(Event event) {
    TimelineFilter filter = desk.filterProperty().get();
    return !hiddenLanes.get().contains(event.lane()) && (!filter.hides() || filter.keeps(event));
  }

  /** Makes sure that the event stands on the axis. */
  void reveal(EventId event) {
    LaneId lane = library.event(event).lane();
    if (hiddenLanes.get().contains(lane)) {
      toggle(lane);
    }
    TimelineFilter filter = desk.filterProperty().get();
    if (filter.hides() && !filter.keeps(library.event(event))) {
      desk.filterProperty().set(filter.withHides(false));
    }
  }

  /** The events of the shown lanes that theme and query leave, by date. */
  List<Event> listed() {
    Set<EventId> left = matches.get();
    return library.pack().events().stream()
        .filter(event -> !hiddenLanes.get().contains(event.lane()))
        .filter(event -> left == null || left.contains(event.id()))
        .sorted(
            Comparator.comparingLong((Event event) -> event.date().bounds().earliestStart())
                .thenComparing(event -> event.id().value()))
        .toList();
  }
}
