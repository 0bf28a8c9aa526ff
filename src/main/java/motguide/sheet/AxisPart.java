package motguide.sheet;

import motguide.timeline.AxisRange;
import motguide.timeline.TextMeasure;
import motguide.timeline.Tick;

/** The axis under the lanes: its line, its ticks, their labels, the breaks of folds. */
final class AxisPart {
  /** Room for the axis with one line of labels. */
  private static final double HEIGHT = 32;

  /** Room for a second line. */
  private static final double SECOND_LINE = 13;

  private static final double LABEL_BASELINE = 24;
  private static final double LABEL_GAP = 8;
  private static final int ZIGZAGS = 7;

  private final Place place;
  private final boolean labelled;
  private final boolean japaneseEras;

  /**
   * An axis.
   *
   * @param labelled whether its ticks tell their dates
   */
  AxisPart(Place place, boolean labelled, boolean japaneseEras) {
    this.place = place;
    this.labelled = labelled;
    this.japaneseEras = japaneseEras;
  }

  /** How high it is. */
  static double heightPx(boolean japaneseEras) {
    return HEIGHT + (japaneseEras ? SECOND_LINE : 0);
  }

  void draw(Pen pen) {
    pen.group("axis", "", this::drawInside);
  }

  private void drawInside(Pen pen) {
    double y = place.axisY();
    pen.stroke(Outline.line(place.left(), y, place.right(), y), Ink.EDGE, 1);
    Lettering lettering = Lettering.of(TextMeasure.Role.TICK);
    double free = Double.NEGATIVE_INFINITY;
    for (Tick tick : place.frame().ticks()) {
      if (place.isFolded((double) tick.day())) {
        continue;
      }
      double x = place.x(tick.day());
      double length = tick.labelled() ? 8 : 4;
      pen.stroke(Outline.line(x, y, x, y + length), tick.labelled() ? Ink.EDGE : Ink.LINE, 1);
      if (tick.labelled() && labelled) {
        String label = place.words().tick(tick.day(), tick.unit(), tick.first());
        double width = pen.measure().width(label, lettering);
        double left = x - width / 2;
        if (left >= Math.max(free, place.left()) && left + width <= place.right()) {
          free = pen.words(label, left, y + LABEL_BASELINE, lettering, Ink.INK) + LABEL_GAP;
          drawBelow(pen, tick, x);
        }
      }
    }
    for (AxisRange fold : place.frame().scale().folds().folds()) {
      zigzag(pen, place.x(fold.startDay()), place.x(fold.endDay()));
    }
  }

  private void drawBelow(Pen pen, Tick tick, double x) {
    String below = japaneseEras ? place.words().tickBelow(tick.day(), tick.unit()) : "";
    Lettering lettering = Lettering.of(TextMeasure.Role.BAND_SECOND);
    double left = x - pen.measure().width(below, lettering) / 2;
    if (left >= place.left()) {
      double baseline = place.axisY() + LABEL_BASELINE + SECOND_LINE;
      pen.words(below, left, baseline, lettering, Ink.NOTE);
    }
  }

  private void zigzag(Pen pen, double from, double to) {
    if (from < place.left() || to > place.right()) {
      return;
    }
    double y = place.axisY();
    pen.area(from + 1, y - 1, to - 1, y + 1, Ink.GROUND, 1);
    double step = 5;
    double[] xy = new double[2 * (ZIGZAGS + 1)];
    for (int i = 0; i <= ZIGZAGS; i++) {
      xy[2 * i] = (from + to) / 2 + (i - ZIGZAGS / 2.0) * step;
      xy[2 * i + 1] = y + 12 + (i % 2 == 0 ? 6 : -6);
    }
    pen.stroke(Outline.line(xy), Ink.EDGE, 1.2);
  }
}
