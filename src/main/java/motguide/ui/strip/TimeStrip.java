package motguide.ui.strip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Lane;
import motguide.content.Library;
import motguide.time.DateFormatter;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A small, still time axis: every lane a line, every event in range a tick, a few events named or
 * marked. For beside a text and for results; the timeline itself is another control.
 *
 * <p>Always linear. Nothing moves and nothing scrolls; it takes the width it is given and asks for
 * the height it needs.
 */
public final class TimeStrip extends Region {
  private final Library library;
  private final Wording wording;
  private final DateFormatter dates;
  private final Label em = new Label();
  private final List<StripRow> rows = new ArrayList<>();
  private final List<Region> grid = new ArrayList<>();
  private final List<Label> years = new ArrayList<>();
  private StripRange range = new StripRange(0, 1);
  private @Nullable Consumer<EventId> onEvent;

  /** An empty strip over the lanes of {@code library}. */
  public TimeStrip(Library library, Wording wording) {
    this.library = library;
    this.wording = wording;
    dates = DateFormatter.of(wording.language().locale());
    getStyleClass().add("time-strip");
    getStylesheets().add(TimeStrip.class.getResource("strip.css").toExternalForm());
    em.getStyleClass().add("time-strip-em");
    em.setManaged(false);
    em.setVisible(false);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /**
   * Lets each event that stands out be opened: it becomes a button. Counts for what is shown
   * afterwards.
   */
  public void setOnEvent(@Nullable Consumer<EventId> action) {
    onEvent = action;
    setAccessibleRole(action == null ? AccessibleRole.IMAGE_VIEW : AccessibleRole.PARENT);
  }

  /** Names {@code events} in the years around them. */
  public void showNamed(List<EventId> events) {
    show(
        events.stream().distinct().map(id -> new StripItem(id, StripSign.NAMED)).toList(),
        StripRange.around(
            events.stream().map(id -> library.event(id).date()).toList(),
            StripRange.yearOf(library.pack().manifest().present())));
  }

  /** Lets {@code items} stand out among the events of {@code range}. */
  public void show(List<StripItem> items, StripRange range) {
    this.range = range;
    rows.clear();
    grid.clear();
    years.clear();
    getChildren().setAll(em);
    for (Lane lane : library.pack().lanes()) {
      List<Event> events =
          library.eventsIn(lane.id()).stream()
              .filter(event -> range.contains(StripRange.yearOf(event.date())))
              .sorted(Comparator.comparingDouble(event -> StripRange.yearOf(event.date())))
              .toList();
      List<StripMark> marks =
          items.stream()
              .filter(item -> library.event(item.event()).lane().equals(lane.id()))
              .filter(item -> range.contains(yearOf(item)))
              .sorted(Comparator.comparingDouble(this::yearOf))
              .map(item -> mark(item, lane))
              .toList();
      rows.add(new StripRow(lane, events, marks, wording));
    }
    setAccessibleText(spoken(items));
    requestLayout();
  }

  private StripMark mark(StripItem item, Lane lane) {
    Event event = library.event(item.event());
    String spoken =
        wording.text(
            "strip.sign." + item.sign().code(),
            dates.full(event.date()),
            wording.first(lane.name()),
            wording.first(event.shortName()));
    return new StripMark(
        event,
        item.sign(),
        dates.compact(event.date()),
        wording.first(event.shortName()),
        spoken,
        onEvent);
  }

  private String spoken(List<StripItem> items) {
    List<String> parts = new ArrayList<>();
    for (StripItem item : items) {
      Event event = library.event(item.event());
      parts.add(
          wording.text(
              "strip.sign." + item.sign().code(),
              dates.full(event.date()),
              wording.first(library.lane(event.lane()).name()),
              wording.first(event.shortName())));
    }
    return wording.text(
        "strip.spoken",
        dates.year((long) Math.floor(range.from())),
        dates.year((long) Math.floor(range.to())),
        String.join(wording.text("strip.spoken.joint"), parts));
  }

  private double yearOf(StripItem item) {
    return StripRange.yearOf(library.event(item.event()).date());
  }

  /** The years shown. */
  public StripRange range() {
    return range;
  }

  /** Where a year stands, in pixels from the left edge, as last laid out. */
  public double xOf(double year) {
    double left = axisLeft();
    return left + (year - range.from()) / range.years() * (getWidth() - left - axisRightAir());
  }

  /** The node of an event that stands out; empty if none does. */
  public Optional<Node> nodeOf(EventId event) {
    return rows.stream().flatMap(row -> row.nodeOf(event).stream()).findFirst();
  }

  private double emPx() {
    return em.getFont().getSize();
  }

  private double axisLeft() {
    return Math.ceil(rows.stream().mapToDouble(StripRow::sealWidth).max().orElse(0) + emPx() * 0.6);
  }

  private double axisRightAir() {
    return Math.ceil(emPx() * 0.5);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 160;
  }

  @Override
  protected double computePrefWidth(double height) {
    return emPx() * 26;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? computePrefWidth(-1) : width;
    attach();
    double axis = across - axisLeft() - axisRightAir();
    return Math.ceil(
        rows.stream().mapToDouble(row -> row.heightPx(range, axis, emPx())).sum() + yearsHeight());
  }

  private double yearsHeight() {
    return emPx() * 1.6;
  }

  /** Puts the nodes of the rows into the scene, so that their sizes are known. */
  private void attach() {
    if (getChildren().size() == 1 && !rows.isEmpty()) {
      rows.forEach(row -> getChildren().addAll(row.nodes()));
      rows.forEach(row -> row.nodes().forEach(Node::applyCss));
    }
  }

  @Override
  protected void layoutChildren() {
    attach();
    double left = axisLeft();
    double axis = getWidth() - left - axisRightAir();
    double top = 0;
    for (StripRow row : rows) {
      double height = row.heightPx(range, axis, emPx());
      row.place(range, left, axis, top, height, emPx());
      top += height;
    }
    placeYears(axis, top);
  }

  private void placeYears(double axis, double top) {
    List<Long> wanted = StripLayout.labelYears(range, axis, emPx() * 4.2);
    while (years.size() > wanted.size()) {
      getChildren().removeAll(years.removeLast(), grid.removeLast());
    }
    while (years.size() < wanted.size()) {
      Label label = new Label();
      label.getStyleClass().add("time-strip-year");
      Region line = new Region();
      line.getStyleClass().add("time-strip-grid");
      label.setManaged(false);
      line.setManaged(false);
      years.add(label);
      grid.add(line);
      getChildren().add(0, line);
      getChildren().add(label);
    }
    for (int i = 0; i < wanted.size(); i++) {
      double x = Math.rint(xOf(wanted.get(i)));
      grid.get(i).resizeRelocate(x, 0, 1, top);
      Label label = years.get(i);
      label.setText(dates.compactYear(wanted.get(i)));
      label.applyCss();
      double width = label.prefWidth(-1);
      double at = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
      label.resizeRelocate(Math.rint(at), top, width, yearsHeight());
    }
  }
}
