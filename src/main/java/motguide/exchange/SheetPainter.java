package motguide.exchange;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import motguide.sheet.Bounds;
import motguide.sheet.Drawn;
import motguide.sheet.Ink;
import motguide.sheet.Outline;

/** Paints a stretch of a drawing as pixels, letters as shapes, without a display. */
final class SheetPainter {
  private final List<Drawn> parts;
  private final PrintFonts fonts;
  private final PrintPalette palette;
  private final double scale;
  private final double marginPx;

  /**
   * A painter of the given parts.
   *
   * @param scale pixels of the picture for each pixel of the drawing
   * @param marginPx what is left white around the drawing, in its pixels
   */
  SheetPainter(
      List<Drawn> parts, PrintFonts fonts, PrintPalette palette, double scale, double marginPx) {
    this.parts = List.copyOf(parts);
    this.fonts = fonts;
    this.palette = palette;
    this.scale = scale;
    this.marginPx = marginPx;
  }

  /** Paints the rows of the picture from {@code top} on, as many as the band has. */
  void paint(BufferedImage band, int top) {
    Graphics2D graphics = band.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.setColor(colour(Ink.GROUND));
      graphics.fillRect(0, 0, band.getWidth(), band.getHeight());
      graphics.translate(0, -top);
      graphics.scale(scale, scale);
      graphics.translate(marginPx, marginPx);
      double first = top / scale - marginPx;
      Bounds shown =
          new Bounds(
              -marginPx, first - 1, band.getWidth() / scale, first + band.getHeight() / scale + 1);
      for (Drawn part : parts) {
        if (part.bounds().touches(shown)) {
          draw(graphics, part);
        }
      }
    } finally {
      graphics.dispose();
    }
  }

  private void draw(Graphics2D graphics, Drawn part) {
    switch (part) {
      case Drawn.Fill fill -> {
        paint(graphics, fill.ink(), fill.opacity());
        graphics.fill(path(fill.outline()));
      }
      case Drawn.Stroke stroke -> {
        paint(graphics, stroke.ink(), stroke.opacity());
        graphics.setStroke(pen(stroke));
        graphics.draw(path(stroke.outline()));
      }
      case Drawn.Words words -> words(graphics, words);
      case Drawn.Group group -> group.parts().forEach(each -> draw(graphics, each));
    }
  }

  private void words(Graphics2D graphics, Drawn.Words words) {
    paint(graphics, words.ink(), 1);
    double size = words.lettering().sizePx();
    double x = words.x();
    double unit = size / fonts.unitsPerEm(words.lettering().face());
    String text = fonts.printable(words.text(), words.lettering().face());
    for (int character : text.codePoints().toArray()) {
      AffineTransform place = new AffineTransform(unit, 0, 0, -unit, x, words.baseline());
      graphics.fill(place.createTransformedShape(fonts.shape(character, words.lettering().face())));
      x += fonts.advanceEm(character, words.lettering().face()) * size;
    }
  }

  private void paint(Graphics2D graphics, Ink ink, double opacity) {
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    graphics.setColor(colour(ink));
  }

  private Color colour(Ink ink) {
    return new Color(palette.rgb(ink));
  }

  private static BasicStroke pen(Drawn.Stroke stroke) {
    float width = (float) stroke.widthPx();
    if (stroke.dashes().isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double();
    for (Outline.Step step : outline.steps()) {
      switch (step) {
        case Outline.Move(double x, double y) -> path.moveTo(x, y);
        case Outline.To(double x, double y) -> path.lineTo(x, y);
        case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
            path.curveTo(x1, y1, x2, y2, x, y);
        case Outline.Close() -> path.closePath();
      }
    }
    return path;
  }
}
