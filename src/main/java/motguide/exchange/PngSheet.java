package motguide.exchange;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
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
    int width = pixels(print.sheet().widthPx(), print, scale);
    int height = pixels(print.sheet().heightPx(), print, scale);
    SheetPainter painter =
        new SheetPainter(print.sheet().flat().toList(), fonts, palette, scale, marginPx);
    BufferedImage band = new BufferedImage(width, BAND_ROWS, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
    PngStream png = new PngStream(out, width, height);
    png.start(print.title(), scale / print.mmPerPx() * MM_PER_METRE);
    for (int top = 0; top < height; top += BAND_ROWS) {
      watch.reached((double) top / height);
      painter.paint(band, top);
      png.rows(pixels, Math.min(BAND_ROWS, height - top));
    }
    png.end();
    watch.reached(1);
  }

  /** How many pixels a length of the sheet takes, with the margins at both ends. */
  static int pixels(double lengthPx, Print print, double scale) {
    return (int) Math.ceil((lengthPx + 2 * Poster.MARGIN_MM / print.mmPerPx()) * scale - 1e-6);
  }
}
