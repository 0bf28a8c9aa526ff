package motguide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import motguide.sheet.Poster;
import motguide.sheet.Print;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PngSheetTest {
  private static final int VERMILION = 0xC53414;

  private final PrintFonts fonts = new PrintFonts();

  @AfterEach
  void close() {
    fonts.close();
  }

  private byte[] png(Print print, int scale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PngSheet(fonts, PrintPalette.of(false), scale).write(print, out, ExportWatch.NONE);
    return out.toByteArray();
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void isAsManyPixelsWideAsPaperAndScaleAskFor() throws IOException {
    Print print = SamplePrint.of(fonts, "t", "x");
    assertThat(image(png(print, 1)).getWidth()).isEqualTo(1485);
    assertThat(image(png(print, 2)).getWidth()).isEqualTo(2970);
    assertThat(image(png(print, 2)).getHeight()).isEqualTo(2100);
  }

  @Test
  void showsWhatIsDrawnInTheColoursOfTheTheme() throws IOException {
    BufferedImage image = image(png(SamplePrint.of(fonts, "t", "技術"), 2));
    int margin = (int) (Poster.MARGIN_MM / 0.2 * 2);
    assertThat(image.getRGB(margin + 20, margin + 20) & 0xFFFFFF).isEqualTo(VERMILION);
    assertThat(image.getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(dark(image, margin + 20, margin + 136, 56, 28))
        .as("dark pixels of two kanji")
        .isBetween(100, 1200);
    assertThat(dark(image, margin + 100, margin + 136, 200, 28)).isZero();
  }

  private static int dark(BufferedImage image, int x, int y, int width, int height) {
    int dark = 0;
    for (int row = y; row < y + height; row++) {
      for (int column = x; column < x + width; column++) {
        if ((image.getRGB(column, row) & 0xFF) < 0x60) {
          dark++;
        }
      }
    }
    return dark;
  }

  @Test
  void bandsMeetWithoutSeam() throws IOException {
    Print print = SamplePrint.of(fonts, "t", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    BufferedImage small = image(png(print, 1));
    // Row 256 is where the first band ends: what crosses it is there above and below.
    int margin = (int) (Poster.MARGIN_MM / 0.2);
    assertThat(dark(small, margin + 10, 250, 14, 12)).isPositive();
  }

  @Test
  void tellsHowLargeItIsMeantToBeAndWhatItIsCalled() throws IOException {
    byte[] png = png(SamplePrint.of(fonts, "年表", "x"), 2);
    String raw = new String(png, StandardCharsets.ISO_8859_1);
    int physical = raw.indexOf("pHYs") + 4;
    int perMetre = ((png[physical + 2] & 0xFF) << 8) | (png[physical + 3] & 0xFF);
    assertThat(perMetre).isEqualTo(10_000);
    assertThat(new String(png, StandardCharsets.UTF_8)).contains("年表");
  }

  @Test
  void stopsWhenAskedTo() {
    Print print = SamplePrint.of(fonts, "t", "x");
    assertThatThrownBy(
            () ->
                new PngSheet(fonts, PrintPalette.of(false), 1)
                    .write(
                        print,
                        new ByteArrayOutputStream(),
                        share -> {
                          throw new InterruptedIOException();
                        }))
        .isInstanceOf(InterruptedIOException.class);
  }

  @Test
  void refusesAScaleItDoesNotHave() {
    assertThatThrownBy(() -> new PngSheet(fonts, PrintPalette.of(false), 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
