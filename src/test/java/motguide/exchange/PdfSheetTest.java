package motguide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import motguide.sheet.Drawn;
import motguide.sheet.Paper;
import motguide.sheet.Poster;
import motguide.sheet.Print;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PdfSheetTest {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private final PrintFonts fonts = new PrintFonts();

  @AfterEach
  void close() {
    fonts.close();
  }

  private PDDocument pdf(Print print) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfSheet(fonts, PrintPalette.of(false)).write(print, out, ExportWatch.NONE);
    return Loader.loadPDF(out.toByteArray());
  }

  @Test
  void japaneseCanBeReadBackOutOfIt() throws IOException {
    try (PDDocument pdf = pdf(SamplePrint.of(fonts, "年表", "1991 『製品開発力』", "技術経営 MOT – 頃?"))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("1991 『製品開発力』").contains("技術経営 MOT – 頃?");
    }
  }

  @Test
  void lettersThatCouldBeJoinedStayLetters() throws IOException {
    try (PDDocument pdf = pdf(SamplePrint.of(fonts, "t", "office flow fjord"))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("office flow fjord");
    }
  }

  @Test
  void everyFontIsEmbeddedAndNoMoreOfItThanIsNeeded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfSheet(fonts, PrintPalette.of(false))
        .write(SamplePrint.of(fonts, "年表", "技術経営"), out, ExportWatch.NONE);
    assertThat(out.size()).isLessThan(60_000);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      List<PDFont> used = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          used.add(page.getResources().getFont(name));
        }
      }
      assertThat(used).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(used).allMatch(font -> font.getName().matches("[A-Z]{6}\\+IBMPlexSansJP.*"));
    }
  }

  @Test
  void aCharacterTheTypefaceLacksBecomesTheMarkForMissingType() throws IOException {
    try (PDDocument pdf = pdf(SamplePrint.of(fonts, "t", "a\u0000b\uD83D\uDE00c\u202Ed"))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("ab〓cd");
    }
  }

  @Test
  void saysWhatItIsAndInWhichLanguage() throws IOException {
    try (PDDocument pdf = pdf(SamplePrint.of(fonts, "年表 <&>", "x"))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("年表 <&>");
      assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Credits & licence");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
    }
  }

  @Test
  void aPageHasTheSizeOfThePaper() throws IOException {
    try (PDDocument pdf = pdf(SamplePrint.of(fonts, Poster.page(Paper.A3, false), "t", "x"))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      PDRectangle box = pdf.getPage(0).getMediaBox();
      assertThat((double) box.getWidth()).isEqualTo(297 * POINTS_PER_MM, within(0.01));
      assertThat((double) box.getHeight()).isEqualTo(420 * POINTS_PER_MM, within(0.01));
    }
  }

  @Test
  void aPosterHasOnePageForEachTileAndWordsStandOnTheTilesThatShowThem() throws IOException {
    Poster poster = new Poster(Paper.A4, true, 2, 2);
    Print small = SamplePrint.of(fonts, poster, "年表", "左上の出来事");
    List<Drawn> parts = new ArrayList<>(small.sheet().parts());
    parts.add(
        SamplePrint.words(
            fonts, "右下の出来事", small.sheet().widthPx() - 200, small.sheet().heightPx() - 50));
    Print print =
        new Print(
            small.title(),
            small.credits(),
            small.language(),
            small.made(),
            new motguide.sheet.Drawing(small.sheet().widthPx(), small.sheet().heightPx(), parts),
            poster,
            List.of());
    try (PDDocument pdf = pdf(print)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(4);
      assertThat(textOf(pdf, 1)).contains("左上の出来事").doesNotContain("右下の出来事");
      assertThat(textOf(pdf, 2)).doesNotContain("左上の出来事").doesNotContain("右下の出来事");
      assertThat(textOf(pdf, 4)).contains("右下の出来事").contains("2–2");
    }
  }

  @Test
  void nothingReachesIntoTheMarginThatPrintersLose() throws IOException {
    double least = 3 * POINTS_PER_MM;
    try (PDDocument pdf =
        pdf(SamplePrint.of(fonts, new Poster(Paper.A4, false, 2, 1), "年表", "出来事"))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          assertThat((double) text.getXDirAdj()).isGreaterThan(least);
          assertThat((double) text.getYDirAdj())
              .isLessThan(pdf.getPage(0).getMediaBox().getHeight() - least);
        }
      }.getText(pdf);
    }
  }

  private static String textOf(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }
}
