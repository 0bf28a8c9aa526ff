package motguide.ui.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Lane;
import motguide.time.DateBounds;
import motguide.time.DateShape;
import motguide.time.DayNumber;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;

/** One lane of a strip: its seal, its line, a tick for every event, and what stands out. */
final class StripRow {
  private static final double TICK_WIDTH = 2;
  private static final double DOT_EM = 0.7;
  private static final double SIGN_EM = 1.15;

  private final Seal seal;
  private final Region line = new Region();
  private final List<Event> events;
  private final List<Region> ticks = new ArrayList<>();
  private final List<StripMark> marks;
  private final List<Region> bars = new ArrayList<>();

  StripRow(Lane lane, List<Event> events, List<StripMark> marks, Wording wording) {
    this.events = events;
    this.marks = marks;
    String hue = Seal.laneStyleClass(lane.hue());
    seal = new Seal(lane, wording);
    seal.getStyleClass().add("time-strip-seal");
    line.getStyleClass().add("time-strip-line");
    for (int i = 0; i < events.size(); i++) {
      Region tick = new Region();
      tick.getStyleClass().addAll("time-strip-tick", hue);
      ticks.add(tick);
    }
    for (StripMark mark : marks) {
      Region bar = new Region();
      bar.getStyleClass().addAll("time-strip-bar", hue);
      bars.add(bar);
      mark.dot().getStyleClass().add(hue);
      Label name = mark.name();
      if (name != null) {
        name.getStyleClass().add(hue);
      }
    }
    nodes().forEach(node -> node.setManaged(false));
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(seal);
    nodes.add(line);
    nodes.addAll(ticks);
    nodes.addAll(bars);
    marks.forEach(mark -> nodes.addAll(mark.nodes()));
    return nodes;
  }

  Optional<Node> nodeOf(EventId event) {
    return marks.stream()
        .filter(mark -> mark.event().id().equals(event))
        .map(mark -> (Node) mark.dot())
        .findFirst();
  }

  double sealWidth() {
    return seal.prefWidth(-1);
  }

  private boolean hasSigns() {
    return marks.stream().anyMatch(mark -> !mark.named());
  }

  private boolean hasNames() {
    return marks.stream().anyMatch(StripMark::named);
  }

  /** The height it needs when the axis is {@code axisPx} wide. */
  double heightPx(StripRange range, double axisPx, double em) {
    if (hasSigns()) {
      int levels =
          1
              + StripLayout.levels(xs(range, 0, axisPx), em * SIGN_EM).stream()
                  .mapToInt(level -> level)
                  .max()
                  .orElse(0);
      return em * (1 + levels * SIGN_EM);
    }
    return em * (hasNames() ? 2.35 : 1.55);
  }

  private List<Double> xs(StripRange range, double left, double axisPx) {
    return marks.stream().map(mark -> x(mark.event(), range, left, axisPx)).toList();
  }

  private static double x(Event event, StripRange range, double left, double axisPx) {
    double year = StripRange.yearOf(event.date());
    return Math.rint(left + (year - range.from()) / range.years() * axisPx);
  }

  void place(StripRange range, double left, double axisPx, double top, double height, double em) {
    double y = Math.rint(top + height - em * 0.75);
    double sealSize = seal.prefHeight(-1);
    seal.resizeRelocate(0, Math.rint(y - sealSize / 2), seal.prefWidth(-1), sealSize);
    line.resizeRelocate(left, y, axisPx, 1);
    double tickHeight = Math.max(7, em * 0.44);
    for (int i = 0; i < ticks.size(); i++) {
      double x = x(events.get(i), range, left, axisPx);
      ticks
          .get(i)
          .resizeRelocate(
              x - TICK_WIDTH / 2, y - Math.floor(tickHeight / 2), TICK_WIDTH, tickHeight);
    }
    for (int i = 0; i < marks.size(); i++) {
      placeBar(marks.get(i), bars.get(i), range, left, axisPx, y);
    }
    if (hasSigns()) {
      placeSigns(range, left, axisPx, y, em);
    } else {
      placeNames(range, left, axisPx, y, em);
    }
  }

  private static void placeBar(
      StripMark mark, Region bar, StripRange range, double left, double axisPx, double y) {
    DateBounds bounds = mark.event().date().bounds();
    boolean span = mark.event().date().shape() == DateShape.SPAN && mark.named();
    double end =
        bounds.hasEnd()
            ? Math.min(DayNumber.decimalYear((double) bounds.latestEnd()), range.to())
            : range.to();
    double from = x(mark.event(), range, left, axisPx);
    double to = left + (end - range.from()) / range.years() * axisPx;
    bar.setVisible(span && to > from);
    bar.resizeRelocate(from, y - 2, Math.max(0, to - from), 5);
  }

  private void placeSigns(StripRange range, double left, double axisPx, double y, double em) {
    List<Double> xs = xs(range, left, axisPx);
    List<Integer> levels = StripLayout.levels(xs, em * SIGN_EM);
    for (int i = 0; i < marks.size(); i++) {
      Region dot = marks.get(i).dot();
      double size = em * SIGN_EM;
      marks.get(i).resizeSign(size * 0.9);
      dot.resizeRelocate(
          Math.rint(xs.get(i) - size / 2),
          Math.rint(y - size / 2 - levels.get(i) * size),
          size,
          size);
    }
  }

  private void placeNames(StripRange range, double left, double axisPx, double y, double em) {
    double dotPx = Math.rint(em * DOT_EM);
    List<Double> xs = xs(range, left, axisPx);
    List<Double> inRow = xs.stream().map(x -> x - left).toList();
    List<Double> widths = new ArrayList<>();
    for (StripMark mark : marks) {
      widths.add(mark.nameWidth(true));
    }
    List<Double> lefts = StripLayout.lefts(inRow, widths, dotPx, axisPx);
    if (lefts.stream().anyMatch(at -> Double.isNaN(at))) {
      widths.clear();
      for (int i = 0; i < marks.size(); i++) {
        widths.add(marks.get(i).nameWidth(!Double.isNaN(lefts.get(i))));
      }
      lefts = StripLayout.lefts(inRow, widths, dotPx, axisPx);
    }
    for (int i = 0; i < marks.size(); i++) {
      double x = xs.get(i);
      marks
          .get(i)
          .dot()
          .resizeRelocate(x - Math.floor(dotPx / 2), y - Math.floor(dotPx / 2), dotPx, dotPx);
      Label name = marks.get(i).name();
      if (name != null) {
        double height = name.prefHeight(-1);
        double at = lefts.get(i);
        name.setVisible(!Double.isNaN(at));
        name.resizeRelocate(
            Math.rint(left + (Double.isNaN(at) ? 0 : at)),
            Math.rint(y - dotPx / 2 - height),
            widths.get(i),
            height);
      }
    }
  }
}
