package motguide.exchange;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import motguide.sheet.Drawn;
import motguide.sheet.Ink;
import motguide.sheet.Outline;
import motguide.sheet.Poster;
import motguide.sheet.Print;
import motguide.sheet.Tile;

/**
 * A small picture of a print as it will come out, with the seams of a poster.
 *
 * @param argb row after row as 0xAARRGGBB, all of it opaque
 */
public record SheetPicture(int width, int height, IntBuffer argb) {

  /** The picture that just fits into a box of pixels. */
  public static SheetPicture of(
      Print print, PrintFonts fonts, PrintPalette palette, int boxWidth, int boxHeight) {
    double marginPx = Poster.MARGIN_MM / print.mmPerPx();
    double scale =
        Math.min(
            boxWidth / (print.sheet().widthPx() + 2 * marginPx),
            boxHeight / (print.sheet().heightPx() + 2 * marginPx));
    List<Drawn> parts = new ArrayList<>(print.sheet().flat().toList());
    addSeams(parts, print, 1 / scale);
    int width = Math.max(1, (int) Math.round((print.sheet().widthPx() + 2 * marginPx) * scale));
    int height = Math.max(1, (int) Math.round((print.sheet().heightPx() + 2 * marginPx) * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    new SheetPainter(parts, fonts, palette, scale, marginPx).paint(image, 0);
    return new SheetPicture(
        width,
        height,
        IntBuffer.wrap(((DataBufferInt) image.getRaster().getDataBuffer()).getData()));
  }

  /** How wide the whole picture is at a scale of 1, in pixels. */
  public static int fullWidth(Print print) {
    return PngSheet.pixels(print.sheet().widthPx(), print, 1);
  }

  /** How high the whole picture is at a scale of 1, in pixels. */
  public static int fullHeight(Print print) {
    return PngSheet.pixels(print.sheet().heightPx(), print, 1);
  }

  /** Lines where one page ends on the next. */
  private static void addSeams(List<Drawn> parts, Print print, double widthPx) {
    double pxPerMm = 1 / print.mmPerPx();
    for (Tile tile : print.poster().tiles()) {
      double x = tile.leftMm() * pxPerMm;
      double y = tile.topMm() * pxPerMm;
      if (tile.row() == 0 && tile.column() > 0) {
        parts.add(seam(Outline.line(x, 0, x, print.sheet().heightPx()), widthPx));
      }
      if (tile.column() == 0 && tile.row() > 0) {
        parts.add(seam(Outline.line(0, y, print.sheet().widthPx(), y), widthPx));
      }
    }
  }

  private static Drawn seam(Outline line, double widthPx) {
    return new Drawn.Stroke(line, Ink.INK, widthPx, List.of(5 * widthPx, 3 * widthPx), 1);
  }
}
