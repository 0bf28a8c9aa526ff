package motguide.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.timeline.ArcPath;
import motguide.timeline.ArcPlacer;
import motguide.timeline.AxisLink;
import motguide.timeline.PlacedArc;
import motguide.timeline.TextMeasure;

/** The arcs of the selected item, with their reasons. */
final class ArcPart {
  private static final double HEAD_PX = 7;
  private static final double START_PX = 4.5;
  private static final Lettering REASON = Lettering.of(TextMeasure.Role.ARC);

  private final Place place;
  private final List<PlacedArc> arcs;

  ArcPart(Place place, TextMeasure measure) {
    this.place = place;
    // What begins or ends beyond the edge of the paper would run over the names of the lanes.
    arcs =
        ArcPlacer.place(place.frame(), place.model(), measure).stream()
            .filter(arc -> isInside(place, arc.path().x0()) && isInside(place, arc.path().x1()))
            .toList();
  }

  /** The kinds of what is drawn. */
  Set<AxisLink.Kind> kinds() {
    return arcs.stream().map(arc -> arc.link().kind()).collect(Collectors.toSet());
  }

  /** Draws the lines; names that are drawn later lie over them. */
  void drawLines(Pen pen) {
    for (PlacedArc arc : arcs) {
      pen.group("influence", arc.link().spoken(), inner -> drawLine(inner, arc));
    }
  }

  /** Draws the reasons, which lie over everything. */
  void drawReasons(Pen pen) {
    for (PlacedArc arc : arcs) {
      PlacedArc.Spot spot = arc.label();
      if (spot != null) {
        drawReason(pen, arc, spot);
      }
    }
  }

  private static boolean isInside(Place place, double x) {
    return x >= 0 && x <= place.frame().scale().widthPx();
  }

  private static Ink ink(PlacedArc arc) {
    boolean contrast = arc.link().kind() == AxisLink.Kind.CONTRAST;
    return contrast ? Ink.INK : Ink.mark(arc.styleClass());
  }

  private void drawLine(Pen pen, PlacedArc arc) {
    ArcPath path = arc.path();
    Ink ink = ink(arc);
    Outline curve =
        new Outline(
            List.of(
                new Outline.Move(x(path.x0()), y(path.y0())),
                new Outline.Curve(
                    x(path.cx1()),
                    y(path.cy1()),
                    x(path.cx2()),
                    y(path.cy2()),
                    x(path.x1()),
                    y(path.y1()))));
    switch (arc.link().kind()) {
      case LED_TO -> {
        pen.stroke(curve, ink, 2);
        List<Double> head = path.head(HEAD_PX);
        pen.stroke(
            Outline.line(
                x(head.get(0)),
                y(head.get(1)),
                x(head.get(2)),
                y(head.get(3)),
                x(head.get(4)),
                y(head.get(5))),
            ink,
            2);
        pen.fill(Outline.circle(x(path.x0()), y(path.y0()), START_PX), ink);
      }
      case PART_OF -> pen.stroke(curve, ink, 1.5);
      case CONTRAST -> pen.stroke(curve, ink, 1.6, 5, 4);
    }
  }

  private void drawReason(Pen pen, PlacedArc arc, PlacedArc.Spot spot) {
    Outline box =
        Outline.rounded(
            x(spot.x()), y(spot.y()), spot.widthPx(), spot.heightPx(), spot.heightPx() / 2);
    pen.fill(box, Ink.GROUND);
    pen.stroke(box, ink(arc), 1);
    double width = pen.measure().width(arc.link().label(), REASON);
    pen.words(
        arc.link().label(),
        x(spot.x()) + (spot.widthPx() - width) / 2,
        REASON.baselineAt(y(spot.y()) + spot.heightPx() / 2),
        REASON,
        Ink.INK);
  }

  private double x(double x) {
    return place.left() + x;
  }

  private double y(double y) {
    return place.lanesY() + y;
  }
}
