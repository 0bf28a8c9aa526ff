package motguide.exchange;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import motguide.sheet.Bounds;
import motguide.sheet.Drawn;
import motguide.sheet.Ink;
import motguide.sheet.Outline;
import motguide.sheet.Poster;
import motguide.sheet.Print;

/**
 * Writes the sheet of a print as PNG, drawn without a display and without a font of the machine.
 *
 * <p>Drawn in bands from top to bottom, so that a large poster takes no more memory than a small
 * one. A poster becomes one picture of its full size; an appendix is left out.
 */
final class PngSheet implements SheetWriter {
  private static final int BAND_ROWS = 256;
  private static final double MM_PER_METRE = 1000;

  private final PrintFonts fonts;
  private final PrintPalette palette;
  private final int scale;

  /**
   * A writer of pictures.
   *
   * @param scale how many pixels of the picture a pixel of the design takes, 1 to 4
   */
  PngSheet(PrintFonts fonts, PrintPalette palette, int scale) {
    if (scale < 1 || scale > 4) {
      throw new IllegalArgumentException("scale of a picture: " + scale);
    }
    this.fonts = fonts;
    this.palette = palette;
    this.scale = scale;
  }

  @Override
  public void write(Print print, OutputStream out, ExportWatch watch) throws IOException {
    double marginPx = Poster.MARGIN_MM / print.mmPerPx();
    int width = (int) Math.ceil((print.sheet().widthPx() + 2 * marginPx) * scale);
    int height = (int) Math.ceil((print.sheet().heightPx() + 2 * marginPx) * scale);
    List<Drawn> parts = print.sheet().flat().toList();
    BufferedImage band = new BufferedImage(width, BAND_ROWS, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
    PngStream png = new PngStream(out, width, height);
    png.start(print.title(), scale / print.mmPerPx() * MM_PER_METRE);
    for (int top = 0; top < height; top += BAND_ROWS) {
      watch.reached((double) top / height);
      draw(band, parts, marginPx, top);
      png.rows(pixels, Math.min(BAND_ROWS, height - top));
    }
    png.end();
    watch.reached(1);
  }

  private void draw(BufferedImage band, List<Drawn> parts, double marginPx, int top) {
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
      double first = (double) top / scale - marginPx;
      Bounds shown =
          new Bounds(-marginPx, first - 1, band.getWidth(), first + (double) BAND_ROWS / scale + 1);
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
