package motguide.exchange;

import java.awt.Color;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import motguide.sheet.Bounds;
import motguide.sheet.Drawing;
import motguide.sheet.Drawn;
import motguide.sheet.Face;
import motguide.sheet.Ink;
import motguide.sheet.Lettering;
import motguide.sheet.Outline;
import motguide.sheet.Poster;
import motguide.sheet.Tile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** A page of a PDF while it is drawn on; turns millimetres and pixels into points. */
final class PdfPage implements AutoCloseable {
  private static final double CUT_MARK_MM = 5;
  private static final double CUT_MARK_GAP_MM = 1;
  private static final double CUT_MARK_WIDTH_PT = 0.4;
  private static final double LABEL_PT = 6.5;

  private final PDPageContentStream out;
  private final double heightPt;
  private final double pointsPerPx;
  private final PrintFonts fonts;
  private final PrintPalette palette;
  private final Map<Face, PDFont> faces;
  private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

  /** Where the drawing’s top left corner stands, in points from the top left of the page. */
  private double originX;

  private double originY;

  PdfPage(
      PDDocument document,
      PDPage page,
      double mmPerPx,
      PrintFonts fonts,
      PrintPalette palette,
      Map<Face, PDFont> faces)
      throws IOException {
    this.out = new PDPageContentStream(document, page);
    this.heightPt = page.getMediaBox().getHeight();
    this.pointsPerPx = PdfSheet.points(mmPerPx);
    this.fonts = fonts;
    this.palette = palette;
    this.faces = faces;
  }

  /** Draws what a tile shows of a drawing, and nothing beside the tile. */
  void draw(Drawing drawing, Tile tile) throws IOException {
    double marginPt = PdfSheet.points(Poster.MARGIN_MM);
    originX = marginPt - PdfSheet.points(tile.leftMm());
    originY = marginPt - PdfSheet.points(tile.topMm());
    double width = PdfSheet.points(tile.widthMm());
    double height = PdfSheet.points(tile.heightMm());
    Bounds shown =
        new Bounds(
            (marginPt - originX) / pointsPerPx,
            (marginPt - originY) / pointsPerPx,
            (marginPt + width - originX) / pointsPerPx,
            (marginPt + height - originY) / pointsPerPx);
    out.saveGraphicsState();
    out.addRect(
        (float) marginPt, (float) (heightPt - marginPt - height), (float) width, (float) height);
    out.clip();
    for (Drawn part : (Iterable<Drawn>) drawing.flat()::iterator) {
      if (part.bounds().touches(shown)) {
        draw(part);
      }
    }
    out.restoreGraphicsState();
  }

  private void draw(Drawn part) throws IOException {
    switch (part) {
      case Drawn.Fill fill -> {
        out.saveGraphicsState();
        opacity(fill.opacity());
        out.setNonStrokingColor(colour(fill.ink()));
        trace(fill.outline());
        out.fill();
        out.restoreGraphicsState();
      }
      case Drawn.Stroke stroke -> {
        out.saveGraphicsState();
        opacity(stroke.opacity());
        out.setStrokingColor(colour(stroke.ink()));
        out.setLineWidth((float) (stroke.widthPx() * pointsPerPx));
        out.setLineDashPattern(dashes(stroke.dashes()), 0);
        trace(stroke.outline());
        out.stroke();
        out.restoreGraphicsState();
      }
      case Drawn.Words words ->
          words(
              words.text(),
              originX + words.x() * pointsPerPx,
              originY + words.baseline() * pointsPerPx,
              new Lettering(words.lettering().face(), words.lettering().sizePx() * pointsPerPx),
              words.ink());
      case Drawn.Group group -> {
        for (Drawn each : group.parts()) {
          draw(each);
        }
      }
    }
  }

  private void words(String text, double x, double y, Lettering lettering, Ink ink)
      throws IOException {
    String printable = fonts.printable(text, lettering.face());
    if (printable.isEmpty()) {
      return;
    }
    out.beginText();
    out.setNonStrokingColor(colour(ink));
    out.setFont(faces.get(lettering.face()), (float) lettering.sizePx());
    out.newLineAtOffset((float) x, (float) (heightPt - y));
    out.showText(printable);
    out.endText();
  }

  /**
   * Marks in the margin where the page is to be cut, where the next page is to be laid on, and
   * which page of the poster it is.
   */
  void cutMarks(Poster poster, Tile tile, String title) throws IOException {
    double left = PdfSheet.points(Poster.MARGIN_MM);
    double top = left;
    double right = left + PdfSheet.points(tile.widthMm());
    double bottom = top + PdfSheet.points(tile.heightMm());
    double overlap = PdfSheet.points(Poster.OVERLAP_MM);
    out.setStrokingColor(colour(Ink.INK));
    out.setLineWidth((float) CUT_MARK_WIDTH_PT);
    for (double x : new double[] {left, right}) {
      upright(x, top, -1);
      upright(x, bottom, 1);
    }
    for (double y : new double[] {top, bottom}) {
      level(left, y, -1);
      level(right, y, 1);
    }
    out.setLineDashPattern(new float[] {1.5f, 1.5f}, 0);
    if (tile.column() + 1 < poster.columns()) {
      upright(right - overlap, top, -1);
      upright(right - overlap, bottom, 1);
    }
    if (tile.row() + 1 < poster.rows()) {
      level(left, bottom - overlap, -1);
      level(right, bottom - overlap, 1);
    }
    label(poster, tile, title, bottom);
  }

  private void label(Poster poster, Tile tile, String title, double bottom) throws IOException {
    Lettering small = new Lettering(Face.REGULAR, LABEL_PT);
    double gap = PdfSheet.points(CUT_MARK_GAP_MM);
    String which = (tile.row() + 1) + "–" + (tile.column() + 1);
    String whole = which + "  (" + poster.rows() + " × " + poster.columns() + ")  " + title;
    double most =
        PdfSheet.points(tile.widthMm()) - PdfSheet.points(2 * Poster.OVERLAP_MM) - 2 * gap;
    String text = fonts.width(whole, small) <= most ? whole : which;
    double x = PdfSheet.points(Poster.MARGIN_MM) + gap;
    words(text, x, bottom + PdfSheet.points(CUT_MARK_GAP_MM + 2.5), small, Ink.NOTE);
  }

  private void upright(double x, double y, int direction) throws IOException {
    mark(x, y, 0, direction);
  }

  private void level(double x, double y, int direction) throws IOException {
    mark(x, y, direction, 0);
  }

  private void mark(double x, double y, int dx, int dy) throws IOException {
    double from = PdfSheet.points(CUT_MARK_GAP_MM);
    double to = PdfSheet.points(CUT_MARK_GAP_MM + CUT_MARK_MM);
    out.moveTo((float) (x + dx * from), (float) (heightPt - y - dy * from));
    out.lineTo((float) (x + dx * to), (float) (heightPt - y - dy * to));
    out.stroke();
  }

  private void trace(Outline outline) throws IOException {
    for (Outline.Step step : outline.steps()) {
      switch (step) {
        case Outline.Move(double x, double y) -> out.moveTo(x(x), y(y));
        case Outline.To(double x, double y) -> out.lineTo(x(x), y(y));
        case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
            out.curveTo(x(x1), y(y1), x(x2), y(y2), x(x), y(y));
        case Outline.Close() -> out.closePath();
      }
    }
  }

  private float x(double px) {
    return (float) (originX + px * pointsPerPx);
  }

  private float y(double px) {
    return (float) (heightPt - originY - px * pointsPerPx);
  }

  private float[] dashes(List<Double> dashes) {
    float[] points = new float[dashes.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = (float) (dashes.get(i) * pointsPerPx);
    }
    return points;
  }

  private void opacity(double opacity) throws IOException {
    if (opacity < 1) {
      out.setGraphicsStateParameters(
          opacities.computeIfAbsent(
              opacity,
              value -> {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(value.floatValue());
                state.setStrokingAlphaConstant(value.floatValue());
                return state;
              }));
    }
  }

  private Color colour(Ink ink) {
    return new Color(palette.rgb(ink));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
