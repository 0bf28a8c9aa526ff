package motguide.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import motguide.timeline.AxisLane;
import motguide.timeline.AxisLink;
import motguide.timeline.Doubt;
import motguide.timeline.Level;
import motguide.timeline.Sizes;

/** What the signs of the sheet mean, in as many rows as it takes. */
final class LegendPart {
  private static final Lettering WORDS = new Lettering(Face.REGULAR, 12);
  private static final double ROW = 24;
  private static final double BETWEEN = 22;
  private static final double GAP = 7;
  private static final double SEAL = 17;
  private static final double RULE = 16;
  private static final double TIE = 34;

  private final LetterMeasure measure;
  private final double widthPx;
  private final List<Sign> signs = new ArrayList<>();

  /** A sign and what it means. */
  private record Sign(double widthPx, Picture picture, String meaning) {}

  /** Draws a sign. */
  private interface Picture {

    /** Draws from {@code x} to the right, with {@code y} in its middle. */
    void draw(Pen pen, double x, double y);
  }

  /**
   * A legend.
   *
   * @param clusters whether the sheet has numbers that stand for several items
   * @param ties the kinds of arcs on the sheet
   */
  LegendPart(
      SheetWords.Legend words,
      List<AxisLane> lanes,
      Level level,
      boolean clusters,
      Set<AxisLink.Kind> ties,
      LetterMeasure measure,
      double widthPx) {
    this.measure = measure;
    this.widthPx = widthPx;
    for (AxisLane lane : lanes) {
      signs.add(
          new Sign(
              SEAL, (pen, x, y) -> LaneHeads.seal(pen, lane, x, y - SEAL / 2, SEAL), lane.name()));
    }
    addRule(Doubt.SOLID, words.established());
    addRule(Doubt.HOLLOW, words.claimed());
    addRule(Doubt.BROKEN, words.disputed());
    if (level == Level.Z0) {
      signs.add(new Sign(8, LegendPart::drawSquare, words.mark()));
    } else {
      signs.add(new Sign(30, LegendPart::drawWhisker, words.approximate()));
      signs.add(new Sign(34, LegendPart::drawSpan, words.span()));
      signs.add(new Sign(26, LegendPart::drawBox, words.backbone()));
      signs.add(new Sign(2, LegendPart::drawTick, words.mark()));
    }
    if (clusters) {
      signs.add(new Sign(28, LegendPart::drawCluster, words.cluster()));
    }
    if (ties.contains(AxisLink.Kind.LED_TO)) {
      signs.add(new Sign(TIE, LegendPart::drawInfluence, words.ties().influence()));
    }
    if (ties.contains(AxisLink.Kind.PART_OF)) {
      signs.add(new Sign(TIE, LegendPart::drawPart, words.ties().part()));
    }
    if (ties.contains(AxisLink.Kind.CONTRAST)) {
      signs.add(new Sign(TIE, LegendPart::drawContrast, words.ties().contrast()));
    }
  }

  private void addRule(Doubt doubt, String meaning) {
    signs.add(
        new Sign(
            Sizes.RULE,
            (pen, x, y) -> Rules.draw(pen, doubt, x, y - RULE / 2, RULE, Ink.INK),
            meaning));
  }

  /** How high it is. */
  double heightPx() {
    double x = 0;
    int rows = 1;
    for (Sign sign : signs) {
      if (x > 0 && x + width(sign) > widthPx) {
        x = 0;
        rows++;
      }
      x += width(sign) + BETWEEN;
    }
    return rows * ROW;
  }

  private double width(Sign sign) {
    return sign.widthPx() + GAP + measure.width(sign.meaning(), WORDS);
  }

  void draw(Pen pen, double top) {
    double x = 0;
    double y = top + ROW / 2;
    for (Sign sign : signs) {
      if (x > 0 && x + width(sign) > widthPx) {
        x = 0;
        y += ROW;
      }
      double at = x;
      double middle = y;
      pen.group(
          "legend",
          "",
          inner -> {
            sign.picture().draw(inner, at, middle);
            inner.words(
                sign.meaning(),
                at + sign.widthPx() + GAP,
                WORDS.baselineAt(middle),
                WORDS,
                Ink.SECONDARY);
          });
      x += width(sign) + BETWEEN;
    }
  }

  private static void drawSquare(Pen pen, double x, double y) {
    pen.fill(Outline.rounded(x, y - 4, 8, 8, 1), Ink.INK);
  }

  private static void drawTick(Pen pen, double x, double y) {
    pen.area(x, y - 3.5, x + 2, y + 3.5, Ink.INK, 1);
  }

  private static void drawWhisker(Pen pen, double x, double y) {
    pen.stroke(Outline.line(x, y, x + 30, y), Ink.INK, 1.5);
    pen.stroke(Outline.line(x, y - 3.5, x, y + 3.5), Ink.INK, 1);
    pen.stroke(Outline.line(x + 30, y - 3.5, x + 30, y + 3.5), Ink.INK, 1);
    Outline dot = Outline.circle(x + 15, y, 3);
    pen.fill(dot, Ink.GROUND);
    pen.stroke(dot, Ink.INK, 1.5);
  }

  private static void drawSpan(Pen pen, double x, double y) {
    pen.area(x, y - 7, x + 34, y + 7, Ink.HAIR, 1);
    pen.area(x, y - 7, x + Sizes.RULE, y + 7, Ink.INK, 1);
    pen.area(x + 32.5, y - 7, x + 34, y + 7, Ink.INK, 1);
  }

  private static void drawBox(Pen pen, double x, double y) {
    pen.stroke(Outline.rounded(x + 0.5, y - 8, 25, 16, 3), Ink.EDGE, 0.8);
    pen.area(x, y - 8, x + Sizes.RULE, y + 8, Ink.INK, 1);
  }

  private static void drawInfluence(Pen pen, double x, double y) {
    pen.stroke(tie(x, y), Ink.INK, 2);
    double tip = x + TIE;
    pen.stroke(Outline.line(tip - 6, y - 8, tip, y - 4, tip - 6, y), Ink.INK, 2);
    pen.fill(Outline.circle(x + 3, y + 6, 3), Ink.INK);
  }

  private static void drawPart(Pen pen, double x, double y) {
    pen.stroke(tie(x, y), Ink.INK, 1.5);
  }

  private static void drawContrast(Pen pen, double x, double y) {
    pen.stroke(tie(x, y), Ink.INK, 1.6, 5, 4);
  }

  private static Outline tie(double x, double y) {
    return new Outline(
        List.of(
            new Outline.Move(x + 3, y + 6),
            new Outline.Curve(x + 3, y - 4, x + 10, y - 4, x + TIE, y - 4)));
  }

  private static void drawCluster(Pen pen, double x, double y) {
    for (int card = 2; card >= 0; card--) {
      Outline edge = Outline.rounded(x + 0.5 + 2 * card, y - 8 + 2 * card, 22, 13, 3);
      pen.fill(edge, Ink.GROUND);
      pen.strokeFaintly(edge, Ink.INK, 0.9, card == 0 ? 1 : 0.5);
    }
    Lettering plus = new Lettering(Face.SEMI_BOLD, 10);
    pen.words("+n", x + 5, plus.baselineAt(y - 1.5), plus, Ink.INK);
  }
}
