package motguide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import motguide.sheet.Print;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FileExportTest {
  @TempDir private Path folder;

  private final PrintFonts fonts = new PrintFonts();
  private final Print print = SamplePrint.of(fonts, "年表", "技術経営");

  @AfterEach
  void close() {
    fonts.close();
  }

  private ExportOutcome save(ExportFormat format, Path file, ExportWatch watch) {
    return FileExport.of(format, fonts, PrintPalette.of(false), 1).save(print, file, watch);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void afterSavingThereIsTheFileAndNothingElse(ExportFormat format) throws IOException {
    Path file = folder.resolve("年表." + format.suffix());
    ExportOutcome outcome = save(format, file, ExportWatch.NONE);
    assertThat(outcome).isEqualTo(new ExportOutcome.Saved(file, Files.size(file), 1));
    assertThat(files()).containsExactly(file.getFileName().toString());
  }

  @Test
  void anOlderFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), "old");
    save(ExportFormat.SVG, file, ExportWatch.NONE);
    assertThat(Files.readString(file)).contains("技術経営");
  }

  @Test
  void stoppingLeavesAnOlderFileAndNoRemains() throws IOException {
    Path file = Files.writeString(folder.resolve("a.png"), "old");
    ExportOutcome outcome =
        save(
            ExportFormat.PNG,
            file,
            share -> {
              if (share > 0.3) {
                throw new InterruptedIOException();
              }
            });
    assertThat(outcome).isEqualTo(new ExportOutcome.Stopped());
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(files()).containsExactly("a.png");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThat(save(ExportFormat.PDF, folder.resolve("no/a.pdf"), ExportWatch.NONE))
        .isInstanceOfSatisfying(
            ExportOutcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(ExportOutcome.Reason.NO_FOLDER));
  }

  @Test
  void aFolderIsNeverReplacedByAFile() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("a.pdf"));
    assertThat(save(ExportFormat.PDF, taken, ExportWatch.NONE))
        .isInstanceOfSatisfying(
            ExportOutcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(ExportOutcome.Reason.NOT_ALLOWED));
    assertThat(taken).isDirectory();
  }

  @Test
  void aDiskThatBreaksOffIsSaidAndLeavesNoRemains() throws IOException {
    SheetWriter unplugged =
        (written, out, watch) -> {
          out.write(new byte[100_000]);
          throw new IOException("unplugged");
        };
    ExportOutcome outcome =
        new FileExport(ExportFormat.PDF, unplugged)
            .save(print, folder.resolve("a.pdf"), ExportWatch.NONE);
    assertThat(outcome)
        .isEqualTo(
            new ExportOutcome.Failed(
                folder.resolve("a.pdf"), ExportOutcome.Reason.OTHER, "IOException: unplugged"));
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theEndOfTheFileNameTellsTheFormat(ExportFormat format) {
    assertThat(ExportFormat.ofFileName("年表." + format.suffix().toUpperCase(java.util.Locale.ROOT)))
        .contains(format);
    assertThat(ExportFormat.ofFileName("年表.doc")).isEmpty();
  }
}
