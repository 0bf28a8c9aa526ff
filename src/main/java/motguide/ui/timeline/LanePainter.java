package motguide.ui.timeline;

import java.util.List;
import motguide.time.DateBounds;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisScale;
import motguide.timeline.Box;
import motguide.timeline.Doubt;
import motguide.timeline.Form;
import motguide.timeline.Frame;
import motguide.timeline.LaneFrame;
import motguide.timeline.LaneIndex;
import motguide.timeline.Level;
import motguide.timeline.Shown;
import motguide.timeline.Sizes;
import motguide.timeline.TimelineModel;
import motguide.timeline.UnitSquares;
import motguide.timeline.Viewport;

/** Draws the marks of one lane: ticks of all items, stems, rules, bars, whiskers. */
final class LanePainter {
  private static final double STEM_SHARE = 0.55;
  private static final double DIM_SHARE = 0.38;
  private static final double FADE_START = 0.22;
  private static final double FADE_END = 0.30;

  private final PixelCanvas canvas;
  private final TimelineModel model;
  private final Palette palette;
  private final LaneColours colours;
  private final Frame frame;
  private final LaneFrame lane;
  private final AxisScale scale;
  private final Sizes sizes;
  private final double top;
  private final double base;
  private final int[] bands;

  LanePainter(
      PixelCanvas canvas,
      TimelineModel model,
      Palette palette,
      LaneColours colours,
      double lanesY,
      Frame frame,
      LaneFrame lane,
      int[] bands) {
    this.canvas = canvas;
    this.model = model;
    this.palette = palette;
    this.colours = colours;
    this.frame = frame;
    this.lane = lane;
    this.scale = frame.scale();
    this.sizes = frame.sizes();
    this.top = lanesY + lane.y();
    this.base = top + lane.heightPx() - 1;
    this.bands = bands;
  }

  void paint() {
    canvas.fill(0, base, scale.widthPx(), base + 1, palette.line());
    boolean inSquares = frame.level() == Level.Z0 && !lane.collapsed();
    if (inSquares) {
      paintSquares();
    }
    List<Shown> names = lane.names();
    for (Shown name : names) {
      paintWhisker(name);
      paintStem(name);
    }
    for (Shown name : names) {
      if (name.box().form() != Form.SPAN) {
        clearBehind(name);
      }
    }
    for (Shown name : names) {
      if (name.box().form() == Form.SPAN) {
        paintBar(name);
      } else {
        paintRule(name);
      }
    }
    if (!inSquares) {
      paintTicks();
    }
  }

  private AxisItem item(Shown name) {
    return model.items().get(name.box().item());
  }

  private boolean isDimmed(Shown name) {
    return frame.emphasis().dims(name.box().item());
  }

  private void paintStem(Shown name) {
    Box box = name.box();
    if (box.form() == Form.SPAN || box.form() == Form.CHIP) {
      return;
    }
    double x = Math.rint(name.startX()) + (box.form() == Form.CLUSTER ? 0 : 1);
    double from = top + box.y() + box.heightPx() - sizes.px(4);
    double share = STEM_SHARE * (isDimmed(name) ? DIM_SHARE + 0.2 : 1);
    if (box.count() == 1 && item(name).doubt() == Doubt.BROKEN) {
      canvas.dashes(x, from, x + 1, base, colours.mark(), share, 3, 3);
    } else {
      canvas.blend(x, from, x + 1, base, colours.mark(), share);
    }
  }

  /** A name without box hides what runs behind it. */
  private void clearBehind(Shown name) {
    double y = top + name.box().y();
    double height = name.box().heightPx();
    canvas.restore(Math.rint(name.left()), y, Math.rint(name.right()), y + height, bands);
  }

  private void paintRule(Shown name) {
    Box box = name.box();
    if (box.form() == Form.CLUSTER || box.form() == Form.CHIP) {
      return;
    }
    boolean selected = frame.emphasis().selected() == box.item();
    double inset = frame.level() == Level.Z0 ? sizes.px(Sizes.LINE_FAR_INSET) : 0;
    double x0 = Math.rint(name.startX());
    double width = Math.rint(sizes.px(selected ? Sizes.RULE + 1 : Sizes.RULE));
    double y0 = top + box.y() + inset;
    double y1 = top + box.y() + box.heightPx() - inset;
    double share = isDimmed(name) ? DIM_SHARE : 1;
    paintDoubt(item(name).doubt(), x0, y0, x0 + width, y1, share);
  }

  private void paintDoubt(Doubt doubt, double x0, double y0, double x1, double y1, double share) {
    switch (doubt) {
      case SOLID -> canvas.blend(x0, y0, x1, y1, colours.mark(), share);
      case HOLLOW -> {
        double right = Math.max(x1, x0 + 3);
        canvas.blend(x0, y0, x0 + 1, y1, colours.mark(), share);
        canvas.blend(right - 1, y0, right, y1, colours.mark(), share);
        canvas.blend(x0 + 1, y0, right - 1, y0 + 1, colours.mark(), share);
        canvas.blend(x0 + 1, y1 - 1, right - 1, y1, colours.mark(), share);
      }
      case BROKEN -> canvas.dashes(x0, y0, x1, y1, colours.mark(), share, sizes.px(5), sizes.px(3));
    }
  }

  private void paintBar(Shown name) {
    AxisItem item = item(name);
    double y0 = top + name.y();
    double y1 = y0 + name.box().heightPx();
    double from = Math.rint(name.startX());
    double to = Math.rint(Math.max(name.endX(), name.startX() + 4));
    double share = isDimmed(name) ? DIM_SHARE + 0.2 : 1;
    double fadeFrom = from;
    double fadeTo = to;
    if (!item.bounds().hasStart()) {
      fadeFrom = from + (to - from) * FADE_START;
    } else if (item.startIsVague()) {
      fadeFrom = Math.rint(scale.x((double) item.bounds().latestStart()));
      from = Math.rint(scale.x((double) item.bounds().earliestStart()));
    }
    if (!item.bounds().hasEnd()) {
      fadeTo = to - (to - from) * FADE_END;
    } else if (item.endIsVague()) {
      fadeTo = Math.max(fadeFrom, Math.rint(scale.x((double) item.bounds().earliestEnd())));
    }
    int wash = colours.wash();
    boolean outlined = wash == palette.background();
    canvas.fade(from, y0, fadeFrom, y1, wash, 0, share);
    canvas.blend(fadeFrom, y0, Math.max(fadeFrom, fadeTo), y1, wash, share);
    canvas.fade(fadeTo, y0, to, y1, wash, share, 0);
    if (outlined) {
      canvas.blend(fadeFrom, y0, fadeTo, y0 + 1, colours.mark(), share);
      canvas.blend(fadeFrom, y1 - 1, fadeTo, y1, colours.mark(), share);
    }
    double ruleShare = isDimmed(name) ? DIM_SHARE + 0.2 : 1;
    if (item.bounds().hasStart()) {
      double x = Math.rint(name.startX());
      paintDoubt(item.doubt(), x, y0, x + Math.rint(sizes.px(Sizes.RULE)), y1, ruleShare);
    } else {
      double x = Math.max(from, 0) + sizes.px(5);
      double middle = (y0 + y1) / 2;
      double half = sizes.px(3.5);
      canvas.stroke(x + half, middle - half, x, middle, 1.5, colours.text());
      canvas.stroke(x, middle, x + half, middle + half, 1.5, colours.text());
    }
    if (item.bounds().hasEnd() && !item.endIsVague()) {
      double width = Math.max(1, Math.rint(sizes.px(1.5)));
      canvas.blend(to - width, y0, to, y1, colours.mark(), ruleShare);
    }
  }

  /** From the earliest to the latest day, with an open dot on the date. */
  private void paintWhisker(Shown name) {
    if (name.box().count() > 1 || name.box().form() == Form.SPAN) {
      return;
    }
    AxisItem item = item(name);
    for (DateBounds other : item.alternatives()) {
      if (other.hasStart()) {
        double x = Math.rint(scale.x((double) other.earliestStart()));
        canvas.fill(x, base - sizes.px(7), x + 1, base, colours.mark());
      }
    }
    if (!item.bounds().hasStart()
        || !(item.approximate() || item.startIsVague() || item.span())
        || frame.level() == Level.Z0) {
      return;
    }
    double y = base - sizes.px(4);
    double from = scale.x((double) item.bounds().earliestStart());
    double to = scale.x(model.endOf(item));
    canvas.fill(from, y, to, y + Math.max(1, Math.rint(sizes.px(1.5))), colours.mark());
    canvas.fill(from, y - sizes.px(3), from + 1, y + sizes.px(4), colours.mark());
    canvas.fill(to - 1, y - sizes.px(3), to, y + sizes.px(4), colours.mark());
    canvas.dot(
        name.startX() + 0.5,
        y + 0.5,
        sizes.px(3.5),
        sizes.px(1.5),
        palette.background(),
        colours.mark());
  }

  /**
   * A tick for every item. Where several fall on the same pixel the next one is searched for, so
   * that a crowd costs no more than a tick.
   */
  private void paintTicks() {
    LaneIndex index = lane.index();
    double width = Math.max(1, Math.rint(sizes.px(2)));
    double height = sizes.px(7);
    boolean straight = scale.folds().isEmpty();
    double zeroX = scale.x(0);
    double perDay = 1 / scale.viewport().daysPerPixel();
    int place = index.firstFrom(scale.day(-width));
    while (place < index.size()) {
      double anchor = index.anchorAt(place);
      double x = straight ? zeroX + anchor * perDay : scale.x(anchor);
      if (x >= scale.widthPx()) {
        return;
      }
      double at = Math.rint(x);
      canvas.fill(at, base - height, at + width, base, colours.mark());
      double next = straight ? (at + 0.5 - zeroX) / perDay : scale.day(at + 0.5);
      place = index.firstFrom(Math.max(next, Math.nextUp(anchor)), place + 1);
    }
  }

  private void paintSquares() {
    double pitch = sizes.px(Sizes.SQUARE_PITCH);
    double pitchX =
        frame.yearsPerStack() * Viewport.DAYS_PER_YEAR / scale.viewport().daysPerPixel();
    double size = Math.rint(Math.min(sizes.px(8), Math.max(2, pitchX - 1)));
    int highest = lane.squares().stream().mapToInt(UnitSquares.Stack::count).max().orElse(0);
    double room = lane.heightPx() * 0.7;
    for (UnitSquares.Stack stack : lane.squares()) {
      double x = Math.rint(scale.x(stack.startDay()));
      if (highest * pitch <= room) {
        for (int i = 0; i < stack.count(); i++) {
          paintSquare(x, Math.rint(base - 1 - (i + 1) * pitch + (pitch - size)), size);
        }
      } else {
        double height = Math.max(2, room * stack.count() / highest);
        canvas.fill(x, base - height, x + size, base, colours.mark());
      }
    }
  }

  private void paintSquare(double x, double y, double size) {
    int[] under = {
      corner(x, y),
      corner(x + size - 1, y),
      corner(x, y + size - 1),
      corner(x + size - 1, y + size - 1)
    };
    canvas.fill(x, y, x + size, y + size, colours.mark());
    int i = 0;
    for (double cy : new double[] {y, y + size - 1}) {
      for (double cx : new double[] {x, x + size - 1}) {
        canvas.blend(cx, cy, cx + 1, cy + 1, under[i++], 0.6);
      }
    }
  }

  private int corner(double x, double y) {
    return x >= 0 && x < scale.widthPx() - 1 && y >= 0 ? canvas.colourAt(x, y) : 0xFF000000;
  }
}
