package motguide.sheet;

import java.util.List;
import motguide.time.DateBounds;
import motguide.timeline.AxisItem;
import motguide.timeline.Box;
import motguide.timeline.Doubt;
import motguide.timeline.EdgeChip;
import motguide.timeline.Form;
import motguide.timeline.LaneFrame;
import motguide.timeline.LaneIndex;
import motguide.timeline.Level;
import motguide.timeline.Shown;
import motguide.timeline.Sizes;
import motguide.timeline.UnitSquares;

/** One lane: marks of all its items, stems, rules, bars and whiskers, and the names over them. */
final class LanePart {
  private static final double STEM_OPACITY = 0.55;
  private static final double SQUARE = 8;

  private final Place place;
  private final GroundPart ground;
  private final LaneFrame lane;
  private final Ink mark;
  private final double top;
  private final double base;

  LanePart(Place place, GroundPart ground, LaneFrame lane) {
    this.place = place;
    this.ground = ground;
    this.lane = lane;
    mark = Ink.mark(lane.lane().styleClass());
    top = place.lanesY() + lane.y();
    base = top + lane.heightPx() - 1;
  }

  void draw(Pen pen) {
    pen.stroke(Outline.line(place.left(), base + 0.5, place.right(), base + 0.5), Ink.LINE, 1);
    List<Shown> names = lane.names();
    for (Shown name : names) {
      drawWhisker(pen, name);
      drawStem(pen, name);
    }
    for (Shown name : names) {
      if (name.box().form() != Form.SPAN) {
        double y = top + name.y();
        ground.cover(
            pen,
            place.left() + name.left(),
            y,
            place.left() + name.right(),
            y + name.box().heightPx());
      }
    }
    if (place.frame().level() == Level.Z0 && !lane.collapsed()) {
      drawSquares(pen);
    } else {
      drawTicks(pen);
    }
    NamePart labels = new NamePart(place, lane, top);
    BarPart bars = new BarPart(place, lane, top);
    for (Shown name : names) {
      boolean single = name.box().count() == 1 && name.box().form() != Form.CHIP;
      String spoken = single ? item(name).spoken() : "";
      pen.group(
          single ? "event" : "cluster",
          spoken,
          inner -> {
            if (name.box().form() == Form.SPAN) {
              bars.draw(inner, name);
            } else {
              drawRule(inner, name);
            }
            labels.draw(inner, name);
          });
    }
    for (EdgeChip chip : lane.chips()) {
      labels.drawEdge(pen, chip);
    }
  }

  private AxisItem item(Shown name) {
    return place.model().items().get(name.box().item());
  }

  private void drawStem(Pen pen, Shown name) {
    Box box = name.box();
    if (box.form() == Form.SPAN || box.form() == Form.CHIP) {
      return;
    }
    double x = place.left() + name.startX() + (box.form() == Form.CLUSTER ? 0.5 : 1.5);
    Outline stem = Outline.line(x, top + box.y() + box.heightPx() - 4, x, base);
    if (x < place.left() || x > place.right()) {
      return;
    }
    if (box.count() == 1 && item(name).doubt() == Doubt.BROKEN) {
      pen.strokeFaintly(stem, mark, 1, STEM_OPACITY, 3, 3);
    } else {
      pen.strokeFaintly(stem, mark, 1, STEM_OPACITY);
    }
  }

  private void drawRule(Pen pen, Shown name) {
    Box box = name.box();
    if (box.form() == Form.CLUSTER || box.form() == Form.CHIP) {
      return;
    }
    double inset = place.frame().level() == Level.Z0 ? Sizes.LINE_FAR_INSET : 0;
    double y = top + box.y() + inset;
    Rules.draw(
        pen, item(name).doubt(), place.left() + name.startX(), y, box.heightPx() - 2 * inset, mark);
  }

  /** From the earliest to the latest day, with an open dot on the date. */
  private void drawWhisker(Pen pen, Shown name) {
    if (name.box().count() > 1 || name.box().form() == Form.SPAN) {
      return;
    }
    AxisItem item = item(name);
    for (DateBounds other : item.alternatives()) {
      double x = place.x(other.earliestStart());
      if (other.hasStart() && x >= place.left() && x <= place.right()) {
        pen.stroke(Outline.line(x + 0.5, base - 7, x + 0.5, base), mark, 1);
      }
    }
    if (!item.bounds().hasStart()
        || !(item.approximate() || item.startIsVague() || item.span())
        || place.frame().level() == Level.Z0) {
      return;
    }
    double y = base - 4 + 0.75;
    double from = place.x(item.bounds().earliestStart());
    double to = place.x(place.model().endOf(item));
    pen.stroke(Outline.line(place.inside(from), y, place.inside(to), y), mark, 1.5);
    for (double x : new double[] {from, to}) {
      if (x >= place.left() && x <= place.right()) {
        pen.stroke(Outline.line(x, y - 3.5, x, y + 3.5), mark, 1);
      }
    }
    Outline dot = Outline.circle(place.left() + name.startX() + 0.5, y, 3);
    pen.fill(dot, Ink.GROUND);
    pen.stroke(dot, mark, 1.5);
  }

  /** A tick for every item; one where several fall on the same pixel. */
  private void drawTicks(Pen pen) {
    LaneIndex index = lane.index();
    int at = index.firstFrom(place.frame().scale().visible().startDay());
    double last = Double.NEGATIVE_INFINITY;
    while (at < index.size()) {
      double x = place.x(index.anchorAt(at));
      if (x + 2 > place.right()) {
        return;
      }
      if (x >= last + 0.5) {
        pen.area(x, base - 7, x + 2, base, mark, 1);
        last = x;
      }
      at = Math.max(at + 1, index.firstFrom(place.frame().scale().day(x - place.left() + 0.5)));
    }
  }

  private void drawSquares(Pen pen) {
    double pitch = Sizes.SQUARE_PITCH;
    int highest = lane.squares().stream().mapToInt(UnitSquares.Stack::count).max().orElse(0);
    double room = lane.heightPx() * 0.7;
    for (UnitSquares.Stack stack : lane.squares()) {
      double x = place.x(stack.startDay());
      if (x < place.left() || x + SQUARE > place.right()) {
        continue;
      }
      if (highest * pitch <= room) {
        for (int i = 0; i < stack.count(); i++) {
          double y = base - 1 - (i + 1) * pitch + (pitch - SQUARE);
          pen.fill(Outline.rounded(x, y, SQUARE, SQUARE, 1), mark);
        }
      } else {
        double height = Math.max(2, room * stack.count() / highest);
        pen.area(x, base - height, x + SQUARE, base, mark, 1);
      }
    }
  }
}
