package motguide.sheet;

import java.util.List;
import java.util.Locale;
import motguide.time.DayNumber;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisLabel;
import motguide.timeline.Doubt;
import motguide.timeline.EdgeChip;
import motguide.timeline.Form;
import motguide.timeline.LaneFrame;
import motguide.timeline.Shown;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;

/** The names of a lane: year and name with what their form adds, clusters, chips at the edges. */
final class NamePart {
  private static final double RADIUS = 4;
  private static final double CARD_STEP = 3;

  private final Place place;
  private final double top;
  private final Ink mark;
  private final Ink text;

  NamePart(Place place, LaneFrame lane, double top) {
    this.place = place;
    this.top = top;
    mark = Ink.mark(lane.lane().styleClass());
    text = Ink.text(lane.lane().styleClass());
  }

  void draw(Pen pen, Shown name) {
    switch (name.box().form()) {
      case LINE -> drawLabel(pen, name, false);
      case BOXED, SUMMARY -> {
        drawBox(pen, name);
        drawLabel(pen, name, true);
      }
      case SPAN -> drawSpanName(pen, name);
      case CLUSTER -> drawCluster(pen, name);
      case CHIP -> drawChip(pen, name);
    }
  }

  private AxisItem item(Shown name) {
    return place.model().items().get(name.box().item());
  }

  private void drawBox(Pen pen, Shown name) {
    double x = place.left() + name.left();
    double width = name.right() - name.left();
    Outline box =
        Outline.rounded(
            x + 0.5, top + name.y() + 0.5, width - 1, name.box().heightPx() - 1, RADIUS);
    if (item(name).doubt() == Doubt.BROKEN) {
      pen.stroke(box, Ink.EDGE, 0.8, 4, 3);
    } else {
      pen.stroke(box, Ink.LINE, 0.8);
    }
    // The rule stands over the edge of its box.
    Rules.draw(
        pen,
        item(name).doubt(),
        place.left() + name.startX(),
        top + name.y(),
        name.box().heightPx(),
        mark);
  }

  private void drawLabel(Pen pen, Shown name, boolean large) {
    AxisLabel label = item(name).label();
    double height = name.box().heightPx();
    boolean twoLines = height > Sizes.BOXED_LINE + 1;
    Lettering year = Lettering.of(large ? TextMeasure.Role.YEAR : TextMeasure.Role.LINE_YEAR);
    Lettering word = Lettering.of(large ? TextMeasure.Role.NAME : TextMeasure.Role.LINE);
    double x =
        place.left() + name.left() + (name.box().flipped() ? Sizes.INSET_RIGHT : Sizes.INSET_LEFT);
    double baseline =
        top + name.y() + (twoLines ? 8 + word.sizePx() * 0.77 : height / 2 + word.sizePx() * 0.37);
    double at = x;
    if (!label.year().isEmpty()) {
      at = pen.words(label.year(), at, baseline, year, text) + Sizes.WORD_GAP;
    }
    at = pen.words(label.name(), at, baseline, word, Ink.INK) + Sizes.WORD_GAP;
    drawBadge(pen, item(name).badge(), at, baseline);
    if (name.box().form() == Form.BOXED && twoLines) {
      pen.words(label.second(), x, baseline + 17, Lettering.of(TextMeasure.Role.SECOND), Ink.NOTE);
    } else if (name.box().form() == Form.SUMMARY) {
      drawSummary(pen, label.summary(), x, baseline + 20, name.right() - name.left() - 18);
    }
  }

  private void drawSummary(Pen pen, String summary, double x, double baseline, double width) {
    Lettering lettering = Lettering.of(TextMeasure.Role.SUMMARY);
    List<String> lines =
        new Paragraph(pen.measure(), Locale.ROOT).lines(summary, lettering, width, 3);
    for (int i = 0; i < lines.size(); i++) {
      pen.words(lines.get(i), x, baseline + i * lettering.sizePx() * 1.4, lettering, Ink.SECONDARY);
    }
  }

  private static void drawBadge(Pen pen, String badge, double x, double baseline) {
    if (badge.isEmpty()) {
      return;
    }
    Lettering lettering = Lettering.of(TextMeasure.Role.BADGE);
    double padding = Sizes.BADGE_PADDING / 2;
    double width = pen.measure().width(badge, lettering) + 2 * padding;
    pen.stroke(Outline.rounded(x, baseline - 4.5 - 9, width, 18, RADIUS), Ink.EDGE, 0.8, 3, 2);
    pen.words(badge, x + padding, baseline - 0.5, lettering, Ink.INK);
  }

  private void drawSpanName(Pen pen, Shown name) {
    if (!name.named()) {
      return;
    }
    Lettering lettering = Lettering.of(TextMeasure.Role.LINE);
    double x = place.left() + name.textX() + Sizes.SPAN_INSET;
    double baseline = top + name.y() + name.box().heightPx() / 2 + lettering.sizePx() * 0.37;
    pen.words(item(name).label().name(), x, baseline, lettering, text);
  }

  private void drawCluster(Pen pen, Shown name) {
    double x = place.left() + name.left();
    double y = top + name.y();
    double width = name.right() - name.left() - 2 * CARD_STEP - 1;
    double height = name.box().heightPx() - 2 * CARD_STEP - 1;
    for (int card = 2; card >= 0; card--) {
      Outline edge =
          Outline.rounded(
              x + 0.5 + card * CARD_STEP, y + 0.5 + card * CARD_STEP, width, height, RADIUS);
      pen.fill(edge, Ink.GROUND);
      pen.strokeFaintly(edge, mark, 1, card == 0 ? 1 : 0.5);
    }
    double baseline = y + height / 2 + 5;
    double at =
        pen.words(
            place.words().unnamed(name.box().count()),
            x + 9,
            baseline,
            Lettering.of(TextMeasure.Role.COUNT),
            text);
    pen.words(
        place
            .words()
            .years(DayNumber.yearOf(name.box().startDay()), DayNumber.yearOf(name.box().endDay())),
        at + 7,
        baseline,
        Lettering.of(TextMeasure.Role.COUNT_YEARS),
        Ink.SECONDARY);
  }

  private void drawChip(Pen pen, Shown name) {
    double x = place.left() + name.left();
    double y = top + name.y();
    double width = name.right() - name.left();
    double height = name.box().heightPx();
    Outline edge = Outline.rounded(x + 0.5, y + 0.5, width - 1, height - 1, RADIUS);
    pen.fill(edge, Ink.GROUND);
    pen.stroke(edge, mark, 1);
    Lettering lettering = Lettering.of(TextMeasure.Role.COUNT);
    String count = place.words().unnamed(name.box().count());
    double inset = (width - pen.measure().width(count, lettering)) / 2;
    pen.words(count, x + inset, lettering.baselineAt(y + height / 2), lettering, text);
  }

  /** The number of items that lie beyond an edge. */
  void drawEdge(Pen pen, EdgeChip chip) {
    double x = place.left() + chip.x();
    double y = top + chip.y();
    pen.group(
        "beyond",
        place.words().outsideSpoken(chip.count(), chip.before()),
        inner -> {
          Outline edge =
              Outline.rounded(x + 0.5, y + 0.5, chip.widthPx() - 1, chip.heightPx() - 1, RADIUS);
          inner.fill(edge, Ink.GROUND);
          inner.strokeFaintly(edge, mark, 0.8, 0.7);
          double middle = y + chip.heightPx() / 2;
          double tip = chip.before() ? x + 8 : x + chip.widthPx() - 8;
          double back = chip.before() ? tip + 3.5 : tip - 3.5;
          inner.stroke(
              Outline.line(back, middle - 3.5, tip, middle, back, middle + 3.5), text, 1.3);
          Lettering lettering = Lettering.of(TextMeasure.Role.COUNT_YEARS);
          String count = place.words().outside(chip.count());
          double textX = chip.before() ? x + 17 : tip - 9 - inner.measure().width(count, lettering);
          inner.words(count, textX, lettering.baselineAt(middle), lettering, text);
        });
  }
}
