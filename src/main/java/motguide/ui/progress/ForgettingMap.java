package motguide.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import motguide.content.Era;
import motguide.content.Event;
import motguide.content.Lane;
import motguide.content.Library;
import motguide.study.Mastery;
import motguide.time.DateBounds;
import motguide.time.DateFormatter;
import motguide.time.DayNumber;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;
import motguide.ui.strip.StripRange;

/**
 * The lanes and years of the timeline, each era of each lane in the shade of ink of its chance of
 * recall, with the number on it and a bar as long as the chance. Each of these is a button that
 * asks about it; events are ticks.
 */
final class ForgettingMap extends Region {
  private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");
  private static final double ROW_EM = 4.2;
  private static final double HEAD_EM = 2.6;
  private static final double TICK_EM = 0.55;
  private static final double FOOT_EM = 1.8;
  private static final double GAP_PX = 2;
  private static final double YEAR_GAP_EM = 5;

  private final Library library;
  private final Wording wording;
  private final DateFormatter dates;
  private final StripRange range;
  private final Label em = new Label();
  private final List<EraHead> heads = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Label> years = new ArrayList<>();

  private record EraHead(Era era, Label name, double from, double to) {}

  private record Cell(Button button, Label recall, Region bar, double share, EraHead head) {}

  private record Row(Label name, List<Cell> cells, List<Event> events, List<Region> ticks) {}

  /**
   * The map of {@code mastery}.
   *
   * @param ask asks about a cell
   */
  ForgettingMap(Library library, Wording wording, Mastery mastery, Consumer<Mastery.Cell> ask) {
    this.library = library;
    this.wording = wording;
    dates = DateFormatter.of(wording.language().locale());
    range = range();
    getStyleClass().add("progress-map");
    em.setVisible(false);
    add(em);
    for (Era era : library.pack().eras()) {
      addHead(era);
    }
    for (Lane lane : library.pack().lanes()) {
      rows.add(row(lane, mastery, ask));
    }
  }

  /** The years of nine in ten events and all later ones: the first may be alone for centuries. */
  private StripRange range() {
    double present = StripRange.yearOf(library.pack().manifest().present()) + 1;
    List<Double> all =
        library.pack().events().stream()
            .map(event -> StripRange.yearOf(event.date()))
            .sorted()
            .toList();
    double first = all.isEmpty() ? present - 1 : Math.min(present - 1, all.get(all.size() / 10));
    return new StripRange(first - (present - first) / 12, present);
  }

  private void addHead(Era era) {
    DateBounds bounds = era.date().bounds();
    double from = bounds.hasStart() ? StripRange.yearOf(era.date()) : range.from();
    double to = bounds.hasEnd() ? DayNumber.decimalYear((double) bounds.latestEnd()) : range.to();
    Label name = new Label();
    name.getStyleClass().add("progress-map-era");
    name.setWrapText(true);
    heads.add(new EraHead(era, name, Math.max(from, range.from()), Math.min(to, range.to())));
    add(name);
  }

  private Row row(Lane lane, Mastery mastery, Consumer<Mastery.Cell> ask) {
    Label name = new Label(wording.first(lane.shortName()), new Seal(lane, wording));
    name.getStyleClass().add("progress-mastery-lane");
    add(name);
    List<Cell> cells = new ArrayList<>();
    for (EraHead head : heads) {
      mastery
          .at(head.era().id(), lane.id())
          .filter(cell -> head.from() < head.to())
          .ifPresent(cell -> cells.add(cell(cell, head, lane, mastery, ask)));
    }
    List<Event> events =
        library.eventsIn(lane.id()).stream()
            .filter(event -> range.contains(StripRange.yearOf(event.date())))
            .toList();
    List<Region> ticks = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Region tick = new Region();
      tick.getStyleClass().addAll("progress-map-tick", Seal.laneStyleClass(lane.hue()));
      tick.setMouseTransparent(true);
      ticks.add(tick);
      add(tick);
    }
    return new Row(name, cells, events, ticks);
  }

  private Cell cell(
      Mastery.Cell cell, EraHead head, Lane lane, Mastery mastery, Consumer<Mastery.Cell> ask) {
    String spoken =
        wording.text(
            cell.begun() == 0 ? "progress.cell.new.spoken" : "progress.cell.spoken",
            wording.first(lane.name()),
            wording.first(head.era().shortName()),
            Math.round(cell.recall() * 100),
            cell.begun(),
            cell.claims());
    Label recall = new Label(cell.begun() == 0 ? "–" : Math.round(cell.recall() * 100) + "%");
    recall.getStyleClass().add("progress-mastery-recall");
    Button button = new Button();
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(recall);
    button.getStyleClass().addAll("progress-mastery-cell", "progress-map-cell", Ink.of(cell));
    button.setAccessibleText(spoken);
    button.setTooltip(new Tooltip(spoken));
    button.pseudoClassStateChanged(WEAKEST, mastery.weakest().filter(cell::equals).isPresent());
    button.setOnAction(action -> ask.accept(cell));
    Region bar = new Region();
    bar.getStyleClass().addAll("progress-map-bar", Ink.of(cell));
    bar.setMouseTransparent(true);
    add(button);
    add(bar);
    return new Cell(button, recall, bar, cell.begun() == 0 ? 0 : cell.recall(), head);
  }

  private void add(javafx.scene.Node node) {
    node.setManaged(false);
    getChildren().add(node);
  }

  /** The button of an era in a lane, by their places in the pack; empty where nothing is asked. */
  Optional<Button> button(int lane, int era) {
    return rows.get(lane).cells().stream()
        .filter(cell -> cell.head().equals(heads.get(era)))
        .map(Cell::button)
        .findFirst();
  }

  private double emPx() {
    return em.getFont().getSize();
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(emPx() * (HEAD_EM + rows.size() * ROW_EM + FOOT_EM));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double size = emPx();
    double left =
        Math.ceil(rows.stream().mapToDouble(row -> row.name().prefWidth(-1)).max().orElse(0));
    double axis = getWidth() - left;
    for (EraHead head : heads) {
      placeHead(head, left, axis, size);
    }
    double top = size * HEAD_EM;
    for (Row row : rows) {
      placeRow(row, left, axis, top, size);
      top += size * ROW_EM;
    }
    placeYears(left, axis, top, size);
  }

  private double x(double year, double left, double axis) {
    return Math.rint(left + (year - range.from()) / range.years() * axis);
  }

  private void placeHead(EraHead head, double left, double axis, double size) {
    double from = x(head.from(), left, axis);
    double width = Math.max(0, x(head.to(), left, axis) - from - GAP_PX);
    Label name = head.name();
    name.setText(wording.first(head.era().shortName()));
    if (name.prefHeight(width) > size * HEAD_EM || width < size * 3) {
      name.setText(wording.first(head.era().tinyName()));
    }
    double height = Math.min(size * HEAD_EM, name.prefHeight(width));
    name.setVisible(width >= size);
    name.resizeRelocate(from, size * HEAD_EM - height, width, height);
  }

  private void placeRow(Row row, double left, double axis, double top, double size) {
    double tickHeight = Math.rint(size * TICK_EM);
    double cellTop = Math.rint(top + tickHeight);
    double height = Math.rint(size * ROW_EM) - tickHeight - 3 * GAP_PX;
    double nameHeight = row.name().prefHeight(-1);
    row.name()
        .resizeRelocate(
            0,
            Math.rint(cellTop + (height - nameHeight) / 2),
            row.name().prefWidth(-1),
            nameHeight);
    for (Cell cell : row.cells()) {
      double from = x(cell.head().from(), left, axis);
      double width = Math.max(1, x(cell.head().to(), left, axis) - from - GAP_PX);
      cell.button().resizeRelocate(from, cellTop, width, height);
      cell.recall().setVisible(cell.recall().prefWidth(-1) <= width);
      double bar = Math.max(2, Math.rint(size * 0.25));
      cell.bar().resizeRelocate(from, cellTop + height - bar, Math.rint(width * cell.share()), bar);
    }
    for (int i = 0; i < row.ticks().size(); i++) {
      double at = x(StripRange.yearOf(row.events().get(i).date()), left, axis);
      row.ticks().get(i).resizeRelocate(at - 1, top, 2, tickHeight - 1);
    }
  }

  private void placeYears(double left, double axis, double top, double size) {
    List<Long> shown = range.labelYears(axis, size * YEAR_GAP_EM);
    while (years.size() < shown.size()) {
      Label year = new Label();
      year.getStyleClass().add("progress-map-year");
      years.add(year);
      add(year);
    }
    for (int i = 0; i < years.size(); i++) {
      Label year = years.get(i);
      year.setVisible(i < shown.size());
      if (i < shown.size()) {
        year.setText(dates.year(shown.get(i)));
        year.applyCss();
        double width = year.prefWidth(-1);
        double middle = x(shown.get(i), left, axis);
        double at = Math.clamp(middle - width / 2, left, Math.max(left, getWidth() - width));
        year.resizeRelocate(Math.rint(at), top + size * 0.2, width, year.prefHeight(-1));
      }
    }
  }
}
