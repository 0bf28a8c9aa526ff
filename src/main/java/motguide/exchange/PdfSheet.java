package motguide.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import motguide.sheet.Drawing;
import motguide.sheet.Face;
import motguide.sheet.Poster;
import motguide.sheet.Print;
import motguide.sheet.Tile;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes a print as PDF: lines stay lines, text stays text that can be searched and copied, and the
 * letters it needs come with it.
 */
final class PdfSheet implements SheetWriter {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private final PrintFonts fonts;
  private final PrintPalette palette;

  PdfSheet(PrintFonts fonts, PrintPalette palette) {
    this.fonts = fonts;
    this.palette = palette;
  }

  @Override
  public void write(Print print, OutputStream out, ExportWatch watch) throws IOException {
    try (PDDocument document = new PDDocument()) {
      describe(document, print);
      Map<Face, PDFont> faces = new EnumMap<>(Face.class);
      for (Face face : Face.values()) {
        faces.put(face, PDType0Font.load(document, fonts.font(face), true));
      }
      Poster poster = print.poster();
      int done = 0;
      for (Tile tile : poster.tiles()) {
        watch.reached((double) done++ / (print.pages() + 1));
        try (PdfPage page = page(document, poster, print.mmPerPx(), faces)) {
          page.draw(print.sheet(), tile);
          if (poster.pages() > 1) {
            page.cutMarks(poster, tile, print.title());
          }
        }
      }
      for (Drawing drawing : print.appendix()) {
        watch.reached((double) done++ / (print.pages() + 1));
        double mmPerPx = poster.tileWidthMm() / drawing.widthPx();
        try (PdfPage page = page(document, poster, mmPerPx, faces)) {
          page.draw(drawing, new Tile(0, 0, 0, 0, poster.tileWidthMm(), poster.tileHeightMm()));
        }
      }
      watch.reached((double) done / (print.pages() + 1));
      document.save(out);
      watch.reached(1);
    }
  }

  private PdfPage page(PDDocument document, Poster poster, double mmPerPx, Map<Face, PDFont> faces)
      throws IOException {
    PDPage page =
        new PDPage(new PDRectangle(points(poster.pageWidthMm()), points(poster.pageHeightMm())));
    document.addPage(page);
    return new PdfPage(document, page, mmPerPx, fonts, palette, faces);
  }

  private static void describe(PDDocument document, Print print) {
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(print.title());
    about.setSubject(print.credits());
    about.setCreator("MOT Study Guide");
    about.setCreationDate(GregorianCalendar.from(print.made().atStartOfDay(ZoneOffset.UTC)));
    document.getDocumentCatalog().setLanguage(print.language().toLanguageTag());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  static float points(double mm) {
    return (float) (mm * POINTS_PER_MM);
  }
}
