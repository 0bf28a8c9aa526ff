package motguide.sheet;

import java.util.ArrayList;
import java.util.List;
import motguide.time.DayNumber;
import motguide.timeline.AxisBand;
import motguide.timeline.AxisRange;
import motguide.timeline.GapNote;
import motguide.timeline.Sizes;
import motguide.timeline.TextMeasure;
import motguide.timeline.Tick;
import motguide.timeline.Viewport;

/**
 * What lies behind the lanes: bands with their names, the grid, folds, words in empty stretches.
 */
final class GroundPart {
  private static final double FOLD_SHADE = 0.13;
  private static final int FOLD_STRIPS = 24;

  private final Place place;
  private final List<Stripe> stripes = new ArrayList<>();

  /** A band that is tinted. */
  private record Stripe(double from, double to) {}

  GroundPart(Place place) {
    this.place = place;
    List<AxisBand> bands = place.model().bands();
    for (int i = 1; i < bands.size(); i += 2) {
      double from = startX(bands.get(i));
      double to = endX(bands.get(i));
      if (to > from) {
        stripes.add(new Stripe(from, to));
      }
    }
  }

  private double startX(AxisBand band) {
    return place.edgeX((double) band.startDay());
  }

  private double endX(AxisBand band) {
    double lastDay = place.frame().scale().visible().endDay();
    return place.edgeX(Math.min((double) band.endDay(), lastDay));
  }

  void draw(Pen pen) {
    for (Stripe stripe : stripes) {
      pen.area(stripe.from(), place.bandsY(), stripe.to(), place.axisY(), Ink.ERA, 1);
    }
    for (AxisBand band : place.model().bands()) {
      drawBand(pen, band);
    }
    if (place.lanesY() > place.bandsY() + 1) {
      level(pen, place.lanesY(), Ink.LINE);
    }
    for (Tick tick : place.frame().ticks()) {
      if (tick.labelled() && !place.isFolded((double) tick.day())) {
        double x = place.x(tick.day());
        pen.stroke(Outline.line(x, place.lanesY(), x, place.axisY()), Ink.HAIR, 0.8);
      }
    }
    for (AxisRange fold : place.frame().scale().folds().folds()) {
      drawFold(pen, fold);
    }
    for (GapNote gap : place.frame().gaps()) {
      pen.group("gap", "", inner -> drawGap(inner, gap));
    }
  }

  /** Lays the ground anew over a rectangle, so that nothing runs behind what is written there. */
  void cover(Pen pen, double x0, double y0, double x1, double y1) {
    pen.area(place.inside(x0), y0, place.inside(x1), y1, Ink.GROUND, 1);
    for (Stripe stripe : stripes) {
      pen.area(Math.max(x0, stripe.from()), y0, Math.min(x1, stripe.to()), y1, Ink.ERA, 1);
    }
  }

  private void drawBand(Pen pen, AxisBand band) {
    double from = startX(band);
    double to = endX(band);
    if (to <= from) {
      return;
    }
    pen.group(
        "era",
        band.spoken(),
        inner -> {
          if (from > place.left()) {
            inner.stroke(Outline.line(from, place.bandsY(), from, place.lanesY()), Ink.LINE, 1);
          }
          writeBand(inner, band, from, to - from);
        });
  }

  private void writeBand(Pen pen, AxisBand band, double x, double width) {
    Lettering first = Lettering.of(TextMeasure.Role.BAND);
    Lettering second = Lettering.of(TextMeasure.Role.BAND_SECOND);
    double room = width - 14;
    for (String name : new String[] {band.name(), band.shortName(), band.tinyName()}) {
      if (!name.isEmpty() && pen.measure().width(name, first) <= room) {
        pen.words(name, x + 9, place.bandsY() + 18, first, Ink.INK);
        if (name.equals(band.name()) && pen.measure().width(band.second(), second) <= room) {
          pen.words(band.second(), x + 9, place.bandsY() + 33, second, Ink.NOTE);
        }
        return;
      }
    }
  }

  /** Like folded paper: dark where it bends away. */
  private void drawFold(Pen pen, AxisRange fold) {
    double from = place.edgeX(fold.startDay());
    double to = place.edgeX(fold.endDay());
    if (to <= from) {
      return;
    }
    pen.group(
        "fold",
        place
            .words()
            .foldSpoken(DayNumber.yearOf(fold.startDay()), DayNumber.yearOf(fold.endDay())),
        inner -> {
          double step = (to - from) / FOLD_STRIPS;
          for (int i = 0; i < FOLD_STRIPS; i++) {
            double bend = Math.abs(2 * (i + 0.5) / FOLD_STRIPS - 1);
            inner.area(
                from + i * step,
                place.lanesY(),
                from + (i + 1) * step,
                place.axisY(),
                Ink.INK,
                Math.round(FOLD_SHADE * Math.pow(bend, 1.6) * 1000) / 1000.0);
          }
          for (double x : new double[] {from, to}) {
            inner.stroke(Outline.line(x, place.lanesY(), x, place.axisY()), Ink.LINE, 1);
          }
          writeFold(inner, fold, (from + to) / 2);
        });
  }

  private void writeFold(Pen pen, AxisRange fold, double middle) {
    long first = DayNumber.yearOf(fold.startDay());
    long end = DayNumber.yearOf(fold.endDay());
    double y = place.lanesY() + (place.axisY() - place.lanesY()) * 0.62;
    centred(
        pen,
        place.words().years(first, end),
        middle,
        y,
        Lettering.of(TextMeasure.Role.LINE_YEAR),
        Ink.INK);
    centred(
        pen,
        place.words().foldedYears(Math.round(fold.days() / Viewport.DAYS_PER_YEAR)),
        middle,
        y + 18,
        Lettering.of(TextMeasure.Role.COUNT_YEARS),
        Ink.SECONDARY);
  }

  private static void centred(
      Pen pen, String text, double middle, double baseline, Lettering lettering, Ink ink) {
    double width = pen.measure().width(text, lettering);
    pen.words(text, middle - width / 2, baseline, lettering, ink);
  }

  private void drawGap(Pen pen, GapNote gap) {
    long first = DayNumber.yearOf(gap.stretch().startDay());
    long end = DayNumber.yearOf(gap.stretch().endDay());
    double y =
        place.lanesY() + place.frame().lanes().get(gap.lane()).y() + gap.y() + Sizes.LINE / 2;
    double textX = place.left() + gap.textX();
    double space = 14;
    double from = place.left() + gap.fromX();
    double to = place.left() + gap.toX();
    pen.stroke(Outline.line(from + 2, y, textX - space, y), Ink.LINE, 1.6, 1.6, 3.4);
    pen.stroke(Outline.line(textX + gap.textPx() + space, y, to - 2, y), Ink.LINE, 1.6, 1.6, 3.4);
    for (double x : new double[] {from, to}) {
      pen.stroke(Outline.line(x, y - 4, x, y + 4), Ink.EDGE, 1);
    }
    cover(pen, textX - space, y - Sizes.LINE / 2, textX + gap.textPx() + space, y + Sizes.LINE / 2);
    Lettering years = Lettering.of(TextMeasure.Role.YEAR);
    double at =
        pen.words(place.words().years(first, end - 1), textX, years.baselineAt(y), years, Ink.INK);
    Lettering said = Lettering.of(TextMeasure.Role.GAP);
    pen.words(
        place.words().emptyFor(end - first),
        at + Sizes.WORD_GAP,
        years.baselineAt(y),
        said,
        Ink.SECONDARY);
  }

  private void level(Pen pen, double y, Ink ink) {
    pen.stroke(Outline.line(place.left(), y, place.right(), y), ink, 1);
  }
}
