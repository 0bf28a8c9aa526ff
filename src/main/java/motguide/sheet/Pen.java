package motguide.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what is drawn, from back to front. */
final class Pen {
  private final LetterMeasure measure;
  private final List<Drawn> drawn = new ArrayList<>();

  Pen(LetterMeasure measure) {
    this.measure = measure;
  }

  /** What has been drawn so far. */
  List<Drawn> drawn() {
    return List.copyOf(drawn);
  }

  LetterMeasure measure() {
    return measure;
  }

  void fill(Outline outline, Ink ink) {
    fill(outline, ink, 1);
  }

  void fill(Outline outline, Ink ink, double opacity) {
    drawn.add(new Drawn.Fill(outline, ink, opacity));
  }

  /** Fills an upright rectangle between two corners; draws nothing if it has no area. */
  void area(double x0, double y0, double x1, double y1, Ink ink, double opacity) {
    if (x1 > x0 && y1 > y0) {
      fill(Outline.rectangle(x0, y0, x1 - x0, y1 - y0), ink, opacity);
    }
  }

  void stroke(Outline outline, Ink ink, double widthPx, double... dashes) {
    strokeFaintly(outline, ink, widthPx, 1, dashes);
  }

  void strokeFaintly(Outline outline, Ink ink, double widthPx, double opacity, double... dashes) {
    List<Double> list = new ArrayList<>();
    for (double dash : dashes) {
      list.add(dash);
    }
    drawn.add(new Drawn.Stroke(outline, ink, widthPx, list, opacity));
  }

  /** Writes a line of words from {@code x} to the right; gives the x where it ends. */
  double words(String text, double x, double baseline, Lettering lettering, Ink ink) {
    if (text.isBlank()) {
      return x;
    }
    double width = measure.width(text, lettering);
    drawn.add(new Drawn.Words(text, x, baseline, lettering, ink, width));
    return x + width;
  }

  /** Draws things that are one thing to the reader. */
  void group(String kind, String spoken, Consumer<Pen> parts) {
    Pen inner = new Pen(measure);
    parts.accept(inner);
    if (!inner.drawn.isEmpty()) {
      drawn.add(new Drawn.Group(kind, spoken, inner.drawn));
    }
  }
}
