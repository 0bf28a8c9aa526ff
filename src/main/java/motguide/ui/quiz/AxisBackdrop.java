package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import motguide.content.Certainty;
import motguide.content.Era;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.time.DateBounds;
import motguide.time.DayNumber;
import motguide.ui.kit.Seal;
import motguide.ui.strip.StripRange;

/** What lies behind the pin: eras, years, and two known events to hold on to. */
final class AxisBackdrop extends Region {
  private static final double[] ANCHOR_SHARES = {0.15, 0.65};
  private static final int BACKBONE = 5;
  private static final double KEPT_CLEAR_YEARS = 8;

  private final QuestionSheet sheet;
  private final StripRange range;
  private final List<Era> eras;
  private final List<Region> bands = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<Event> anchors = new ArrayList<>();
  private final List<Region> anchorStems = new ArrayList<>();
  private final List<Region> anchorDots = new ArrayList<>();
  private final List<Label> anchorNames = new ArrayList<>();
  private final List<Label> years = new ArrayList<>();
  private final List<Region> ticks = new ArrayList<>();
  private final Label em = new Label();
  private double base;
  private double air;

  /**
   * The backdrop of a range.
   *
   * @param asked the event that is asked for, which is not shown
   */
  AxisBackdrop(QuestionSheet sheet, EventId asked, StripRange range) {
    this.sheet = sheet;
    this.range = range;
    getStyleClass().add("quiz-axis-backdrop");
    em.getStyleClass().add("quiz-em");
    em.setVisible(false);
    em.setManaged(false);
    getChildren().add(em);
    eras =
        sheet.library().pack().eras().stream()
            .filter(era -> end(era) > range.from() && start(era) < range.to())
            .toList();
    for (int i = 0; i < eras.size(); i++) {
      Region band = new Region();
      band.getStyleClass().addAll("quiz-axis-era", i % 2 == 0 ? "even" : "odd");
      bands.add(band);
      Label name = new Label();
      name.getStyleClass().add("quiz-axis-era-name");
      names.add(name);
    }
    getChildren().addAll(bands);
    getChildren().addAll(names);
    double hidden = StripRange.yearOf(sheet.library().event(asked).date());
    for (double share : ANCHOR_SHARES) {
      anchor(asked, hidden, range.from() + share * range.years()).ifPresent(this::addAnchor);
    }
    getChildren().addAll(anchorStems);
    getChildren().addAll(anchorDots);
    getChildren().addAll(anchorNames);
    getChildren().forEach(node -> node.setManaged(false));
  }

  private Optional<Event> anchor(EventId asked, double hidden, double near) {
    return sheet.library().pack().events().stream()
        .filter(event -> event.importance() == BACKBONE && !event.id().equals(asked))
        .filter(event -> event.certainty() == Certainty.ESTABLISHED)
        .filter(event -> range.contains(StripRange.yearOf(event.date())))
        .filter(event -> !anchors.contains(event))
        .filter(event -> Math.abs(StripRange.yearOf(event.date()) - hidden) >= KEPT_CLEAR_YEARS)
        .min(Comparator.comparingDouble(event -> Math.abs(StripRange.yearOf(event.date()) - near)));
  }

  private void addAnchor(Event event) {
    anchors.add(event);
    String hue = Seal.laneStyleClass(sheet.library().lane(event.lane()).hue());
    Region stem = new Region();
    stem.getStyleClass().addAll("quiz-anchor-stem", hue);
    anchorStems.add(stem);
    Region dot = new Region();
    dot.getStyleClass().addAll("quiz-anchor-dot", hue);
    anchorDots.add(dot);
    Label name =
        new Label(sheet.dates().compact(event.date()) + "  " + sheet.first(event.shortName()));
    name.getStyleClass().addAll("quiz-anchor-name", hue);
    anchorNames.add(name);
  }

  private static double start(Era era) {
    return StripRange.yearOf(era.date());
  }

  private static double end(Era era) {
    DateBounds bounds = era.date().bounds();
    return bounds.hasEnd()
        ? DayNumber.decimalYear((double) bounds.latestEnd())
        : Double.POSITIVE_INFINITY;
  }

  double emPx() {
    return em.getFont().getSize();
  }

  /** Says where the line of the axis lies and how far its ends are from the edges. */
  void setBase(double basePx, double airPx) {
    base = basePx;
    air = airPx;
    requestLayout();
  }

  private double x(double year) {
    double axis = Math.max(1, getWidth() - 2 * air);
    double share = (Math.clamp(year, range.from(), range.to()) - range.from()) / range.years();
    return Math.rint(air + share * axis);
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < eras.size(); i++) {
      double from = x(start(eras.get(i)));
      double to = x(end(eras.get(i)));
      bands.get(i).resizeRelocate(from, 0, Math.max(0, to - from), base);
      placeEraName(names.get(i), eras.get(i), from, to);
    }
    for (int i = 0; i < anchors.size(); i++) {
      placeAnchor(i);
    }
    placeYears();
  }

  private void placeEraName(Label name, Era era, double from, double to) {
    double room = to - from - emPx();
    for (String words :
        List.of(
            sheet.first(era.name()), sheet.first(era.shortName()), sheet.first(era.tinyName()))) {
      name.setText(words);
      if (name.prefWidth(-1) <= room) {
        name.setVisible(true);
        name.resizeRelocate(
            from + Math.rint(emPx() * 0.5),
            Math.rint(emPx() * 0.4),
            name.prefWidth(-1),
            name.prefHeight(-1));
        return;
      }
    }
    name.setVisible(false);
  }

  private void placeAnchor(int index) {
    double x = x(StripRange.yearOf(anchors.get(index).date()));
    double dot = Math.rint(emPx() * 0.75);
    double height = anchorNames.get(index).prefHeight(-1);
    double width = anchorNames.get(index).prefWidth(-1);
    double top = Math.rint(base - emPx() * 2.2);
    anchorStems.get(index).resizeRelocate(x - 1, top, 2, base - top);
    anchorDots.get(index).resizeRelocate(x - dot / 2, base + 1 - dot / 2, dot, dot);
    double left =
        x + width + emPx() * 0.4 > getWidth() ? x - emPx() * 0.4 - width : x + emPx() * 0.4;
    anchorNames.get(index).resizeRelocate(Math.rint(left), top - height * 0.3, width, height);
  }

  private void placeYears() {
    double axis = Math.max(1, getWidth() - 2 * air);
    List<Long> wanted = range.labelYears(axis, emPx() * 5.5);
    getChildren().removeAll(years);
    getChildren().removeAll(ticks);
    years.clear();
    ticks.clear();
    for (long year : wanted) {
      Label label = new Label(sheet.dates().compactYear(year));
      label.getStyleClass().add("quiz-axis-year");
      label.setManaged(false);
      years.add(label);
      getChildren().add(label);
      label.applyCss();
      double width = label.prefWidth(-1);
      double left = Math.clamp(x((double) year) - width / 2, 0, Math.max(0, getWidth() - width));
      label.resizeRelocate(Math.rint(left), base + emPx() * 0.7, width, label.prefHeight(-1));
    }
    for (long year : range.labelYears(axis, 7)) {
      Region tick = new Region();
      tick.getStyleClass().add("quiz-axis-tick");
      tick.setManaged(false);
      boolean major = wanted.contains(year);
      tick.resizeRelocate(x((double) year), base, 1, Math.rint(emPx() * (major ? 0.7 : 0.35)));
      ticks.add(tick);
      getChildren().add(tick);
    }
  }
}
