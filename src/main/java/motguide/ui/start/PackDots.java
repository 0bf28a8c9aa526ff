package motguide.ui.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.QuadCurve;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Lane;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.LinkedEvent;
import motguide.content.LinkedEvent.Direction;
import motguide.time.DateBounds;
import motguide.time.DateFormatter;
import motguide.time.DayNumber;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;

/**
 * The pack as a picture: a line for each lane and a dot for each event, stacked where they fall
 * together, large where they carry the story.
 */
final class PackDots extends Region {
  private static final double SMALL_RADIUS = 3.4;
  private static final double LARGE_RADIUS = 5.6;
  private static final double STACK_STEP = 9.5;
  private static final double YEARS_PER_BIN = 2;
  private static final int GRID_YEARS = 50;
  private static final int BACKBONE = 5;
  private static final double MARGIN_YEARS = 16;
  private static final double YEAR_ROW = 30;

  private final Library library;
  private final DateFormatter dates;
  private final double firstYear;
  private final double lastYear;
  private double drawnWidth;
  private double drawnHeight;

  PackDots(Library library, Wording wording) {
    this.library = library;
    dates = DateFormatter.of(wording.language().locale());
    getStyleClass().add("pack-dots");
    firstYear = firstBackboneYear() - MARGIN_YEARS;
    DateBounds range = library.pack().manifest().range().bounds();
    lastYear =
        range.hasEnd()
            ? DayNumber.decimalYear((double) range.latestEnd())
            : firstYear + 2 * MARGIN_YEARS;
    setAccessibleText(
        wording.text(
            "welcome.picture",
            library.pack().events().size(),
            library.pack().lanes().size(),
            wording.first(library.pack().manifest().title())));
    setFocusTraversable(false);
    setMinHeight(120);
  }

  private double firstBackboneYear() {
    return library.pack().events().stream()
        .filter(event -> event.importance() == BACKBONE)
        .mapToDouble(PackDots::yearOf)
        .min()
        .orElse(
            DayNumber.decimalYear(
                (double) library.pack().manifest().range().bounds().earliestStart()));
  }

  private static double yearOf(Event event) {
    return DayNumber.decimalYear((double) event.date().bounds().earliestStart());
  }

  private double xOf(double year) {
    return (year - firstYear) / (lastYear - firstYear) * getWidth();
  }

  /** The middle of the bin of years in which the event stands. */
  private double binned(Event event) {
    return xOf((Math.floor(yearOf(event) / YEARS_PER_BIN) + 0.5) * YEARS_PER_BIN);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() <= 0 || (getWidth() == drawnWidth && getHeight() == drawnHeight)) {
      return;
    }
    drawnWidth = getWidth();
    drawnHeight = getHeight();
    List<Node> nodes = new ArrayList<>();
    List<Lane> lanes = library.pack().lanes();
    double step = (getHeight() - YEAR_ROW) / Math.max(1, lanes.size());
    Map<LaneId, Double> baseline = new HashMap<>();
    addGrid(nodes);
    for (int i = 0; i < lanes.size(); i++) {
      double y = Math.round(step * (i + 0.85)) + 0.5;
      baseline.put(lanes.get(i).id(), y);
      Line line = new Line(0, y, getWidth(), y);
      line.getStyleClass().add("pack-dots-line");
      nodes.add(line);
    }
    addArcs(nodes, baseline);
    addDots(nodes, baseline, step);
    nodes.forEach(node -> node.setManaged(false));
    getChildren().setAll(nodes);
  }

  private void addGrid(List<Node> nodes) {
    double bottom = getHeight() - YEAR_ROW;
    for (long year = (long) Math.ceil(firstYear / GRID_YEARS) * GRID_YEARS;
        year < lastYear;
        year += GRID_YEARS) {
      double x = Math.round(xOf((double) year)) + 0.5;
      Line line = new Line(x, 0, x, bottom);
      line.getStyleClass().add("pack-dots-grid");
      Label label = new Label(dates.compactYear(year));
      label.getStyleClass().add("pack-dots-year");
      nodes.add(line);
      nodes.add(label);
      label.applyCss();
      double width = 60;
      label.setAlignment(Pos.CENTER);
      label.resizeRelocate(x - width / 2, bottom + 4, width, YEAR_ROW - 4);
    }
  }

  private void addDots(List<Node> nodes, Map<LaneId, Double> baseline, double step) {
    Map<String, Integer> stacked = new HashMap<>();
    List<Event> backboneFirst =
        library.pack().events().stream()
            .sorted((a, b) -> Integer.compare(b.importance(), a.importance()))
            .toList();
    int highest = (int) Math.max(1, Math.floor((step - 4) / STACK_STEP));
    for (Event event : backboneFirst) {
      double x = xOf(yearOf(event));
      double y = baseline.getOrDefault(event.lane(), 0.0);
      if (x < 0 || x > getWidth()) {
        continue;
      }
      long bin = (long) Math.floor(yearOf(event) / YEARS_PER_BIN);
      int above = stacked.merge(event.lane().value() + bin, 1, Integer::sum) - 1;
      boolean large = event.importance() == BACKBONE && above == 0;
      Circle dot =
          new Circle(
              binned(event),
              y - Math.min(above, highest) * STACK_STEP,
              large ? LARGE_RADIUS : SMALL_RADIUS);
      dot.getStyleClass()
          .addAll("pack-dots-dot", Seal.laneStyleClass(library.lane(event.lane()).hue()));
      nodes.add(dot);
    }
  }

  /** The influences between the events that carry the story. */
  private void addArcs(List<Node> nodes, Map<LaneId, Double> baseline) {
    for (Event event : library.pack().events()) {
      for (LinkedEvent link : linksFrom(event.id())) {
        if (event.importance() < BACKBONE || link.other().importance() < BACKBONE) {
          continue;
        }
        double x1 = binned(event);
        double x2 = binned(link.other());
        double y1 = baseline.getOrDefault(event.lane(), 0.0);
        double y2 = baseline.getOrDefault(link.other().lane(), 0.0);
        QuadCurve arc =
            y1 == y2
                ? new QuadCurve(x1, y1, (x1 + x2) / 2, y1 - 40, x2, y2)
                : new QuadCurve(x1, y1, x1, y2, x2, y2);
        arc.getStyleClass()
            .addAll("pack-dots-arc", Seal.laneStyleClass(library.lane(event.lane()).hue()));
        nodes.add(arc);
      }
    }
  }

  private List<LinkedEvent> linksFrom(EventId event) {
    return library.linksOf(event).stream()
        .filter(link -> link.direction() == Direction.OUT_OF)
        .toList();
  }
}
