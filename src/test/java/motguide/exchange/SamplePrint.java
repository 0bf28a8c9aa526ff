package motguide.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import motguide.sheet.Drawing;
import motguide.sheet.Drawn;
import motguide.sheet.Face;
import motguide.sheet.Ink;
import motguide.sheet.Lettering;
import motguide.sheet.Outline;
import motguide.sheet.Paper;
import motguide.sheet.Poster;
import motguide.sheet.Print;

/** Prints with a known few things on them. */
final class SamplePrint {
  static final Lettering LETTERING = new Lettering(Face.REGULAR, 14);

  private SamplePrint() {}

  /** A page of A4 with the given words one under the other, a red-brown bar and a broken line. */
  static Print of(PrintFonts fonts, String title, String... lines) {
    return of(fonts, Poster.page(Paper.A4, true), title, lines);
  }

  static Print of(PrintFonts fonts, Poster poster, String title, String... lines) {
    List<Drawn> parts = new ArrayList<>();
    parts.add(new Drawn.Fill(Outline.rectangle(0, 0, 200, 20), Ink.mark("lane-japan"), 1));
    parts.add(new Drawn.Stroke(Outline.line(0, 40, 200, 40), Ink.INK, 1, List.of(4.0, 3.0), 0.5));
    List<Drawn> words = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      words.add(words(fonts, lines[i], 10, 80 + 20.0 * i));
    }
    parts.add(new Drawn.Group("event", title, words));
    double width = poster.widthMm() / 0.2;
    Drawing sheet = new Drawing(width, width * poster.heightMm() / poster.widthMm(), parts);
    return new Print(
        title,
        "Credits & licence",
        Locale.JAPANESE,
        LocalDate.of(2026, 11, 24),
        sheet,
        poster,
        List.of());
  }

  static Drawn.Words words(PrintFonts fonts, String text, double x, double baseline) {
    return new Drawn.Words(text, x, baseline, LETTERING, Ink.INK, fonts.width(text, LETTERING));
  }
}
