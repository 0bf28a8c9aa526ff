package motguide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ExportCommandTest {
  @TempDir private Path folder;

  private final StringWriter said = new StringWriter();
  private final StringWriter complained = new StringWriter();

  private int export(String... arguments) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    return new CommandLine(new ExportCommand(clock))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(said))
        .setErr(new PrintWriter(complained))
        .execute(arguments);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static String textOf(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void theBuiltInTimelineBecomesAPdfInJapaneseWithSources() throws IOException {
    int code = export(file("a.pdf"), "--lang", "ja", "--from", "1957", "--sources");
    assertThat(code).as(complained.toString()).isZero();
    assertThat(textOf(folder.resolve("a.pdf")))
        .contains("技術経営の歴史", "『製品開発力』", "2026年11月24日 作成", "CC BY-SA 4.0", "出典")
        .contains("Product Development Performance");
    assertThat(said.toString()).contains("a.pdf").contains("ページ");
  }

  @Test
  void inEnglishTheSheetIsEnglish() throws IOException {
    assertThat(export(file("a.pdf"), "--lang", "en", "--from", "1957", "--paper", "a3")).isZero();
    assertThat(textOf(folder.resolve("a.pdf")))
        .contains("The history of technology management", "Clark & Fujimoto", "Supported");
  }

  @Test
  void aPosterHasAPageForEachTile() throws IOException {
    assertThat(export(file("a.pdf"), "--lang", "ja", "--tiles", "3x2", "--fold")).isZero();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(6);
    }
  }

  @Test
  void picturesAreAsFineAsAsked() throws IOException {
    assertThat(export(file("a.png"), "--lang", "ja", "--scale", "1", "--portrait")).isZero();
    BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(1050);
    assertThat(picture.getHeight()).isEqualTo(1485);
  }

  @Test
  void theEndOfTheNameMakesItSvg() throws IOException {
    assertThat(export(file("a.svg"), "--lang", "ja", "--from", "1957")).isZero();
    assertThat(Files.readString(folder.resolve("a.svg"))).contains("<svg", "『製品開発力』", "@font-face");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.doc",
        "a.pdf --tiles 7x1",
        "a.pdf --tiles many",
        "a.pdf --from someday",
        "a.pdf --from ../1990",
        "a.pdf --from 2000 --to 1990",
        "a.png --scale 9"
      })
  void whatCannotBeMeantIsSaidAndNothingIsWritten(String line) throws IOException {
    String[] arguments = line.split(" ", -1);
    arguments[0] = file(arguments[0]);
    assertThat(export(arguments)).isEqualTo(2);
    assertThat(complained.toString()).isNotBlank();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPackThatCannotBeReadIsSaid() {
    assertThat(export(file("a.pdf"), "--lang", "en", "--pack", file("nowhere")))
        .isEqualTo(ExportCommand.NO_PACK);
    assertThat(complained.toString()).startsWith("motguide: ");
  }

  @Test
  void aFolderThatIsNotThereIsSaidInTheReadersLanguage() {
    assertThat(export(file("no/a.pdf"), "--lang", "ja")).isEqualTo(ExportCommand.NOT_SAVED);
    assertThat(complained.toString()).contains("フォルダーが見つかりません");
  }

  @Test
  void aWorksheetLeavesTheNamesOutAndItsKeyTellsThem() throws IOException {
    assertThat(export(file("w.pdf"), "--lang", "ja", "--from", "1957", "--worksheet", "names"))
        .isZero();
    assertThat(textOf(folder.resolve("w.pdf"))).contains("(1)", "____").doesNotContain("『製品開発力』");
    assertThat(textOf(folder.resolve("w-key.pdf"))).contains("答え", "『製品開発力』");
    assertThat(said.toString()).contains("w-key.pdf");
  }
}
