package motguide.sheet;

import motguide.time.DateBounds;
import motguide.timeline.AxisItem;
import motguide.timeline.LaneFrame;
import motguide.timeline.Shown;

/** The bars of spans; what is not known of their ends fades away. */
final class BarPart {
  private static final double LEAST_WIDTH = 4;
  private static final double FADE_START = 0.22;
  private static final double FADE_END = 0.30;
  private static final int FADE_STRIPS = 16;

  private final Place place;
  private final double top;
  private final Ink mark;
  private final Ink text;
  private final Ink wash;

  BarPart(Place place, LaneFrame lane, double top) {
    this.place = place;
    this.top = top;
    mark = Ink.mark(lane.lane().styleClass());
    text = Ink.text(lane.lane().styleClass());
    wash = Ink.wash(lane.lane().styleClass());
  }

  void draw(Pen pen, Shown name) {
    AxisItem item = place.model().items().get(name.box().item());
    DateBounds bounds = item.bounds();
    double y0 = top + name.y();
    double y1 = y0 + name.box().heightPx();
    double start = place.left() + name.startX();
    double from = start;
    double to = place.left() + Math.max(name.endX(), name.startX() + LEAST_WIDTH);
    double fadeFrom = from;
    double fadeTo = to;
    if (!bounds.hasStart()) {
      fadeFrom = from + (to - from) * FADE_START;
    } else if (item.startIsVague()) {
      fadeFrom = place.x(bounds.latestStart());
      from = place.x(bounds.earliestStart());
    }
    if (!bounds.hasEnd()) {
      fadeTo = to - (to - from) * FADE_END;
    } else if (item.endIsVague()) {
      fadeTo = Math.max(fadeFrom, place.x(bounds.earliestEnd()));
    }
    fade(pen, from, fadeFrom, y0, y1, true);
    pen.area(place.inside(fadeFrom), y0, place.inside(Math.max(fadeFrom, fadeTo)), y1, wash, 1);
    fade(pen, fadeTo, to, y0, y1, false);
    // Seen where washes are white, and a little help to the eye on paper everywhere.
    double left = place.inside(fadeFrom);
    double right = place.inside(Math.max(fadeFrom, fadeTo));
    if (right > left) {
      for (double y : new double[] {y0 + 0.25, y1 - 0.25}) {
        pen.strokeFaintly(Outline.line(left, y, right, y), mark, 0.5, 0.4);
      }
    }
    ends(pen, item, start, to, y0, y1);
  }

  private void ends(Pen pen, AxisItem item, double start, double end, double y0, double y1) {
    if (item.bounds().hasStart()) {
      if (start >= place.left()) {
        Rules.draw(pen, item.doubt(), start, y0, y1 - y0, mark);
      }
    } else {
      double x = Math.max(start, place.left()) + 5;
      double middle = (y0 + y1) / 2;
      pen.stroke(Outline.line(x + 3.5, middle - 3.5, x, middle, x + 3.5, middle + 3.5), text, 1.5);
    }
    if (item.bounds().hasEnd() && !item.endIsVague() && end <= place.right()) {
      pen.area(end - 1.5, y0, end, y1, mark, 1);
    }
  }

  private void fade(Pen pen, double from, double to, double y0, double y1, boolean in) {
    double step = (to - from) / FADE_STRIPS;
    for (int i = 0; i < FADE_STRIPS && step > 0; i++) {
      double share = (i + 0.5) / FADE_STRIPS;
      double x0 = place.inside(from + i * step);
      double x1 = place.inside(from + (i + 1) * step);
      pen.area(x0, y0, x1, y1, wash, Math.round((in ? share : 1 - share) * 1000) / 1000.0);
    }
  }
}
