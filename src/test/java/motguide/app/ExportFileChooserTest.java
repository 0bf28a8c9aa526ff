package motguide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import motguide.exchange.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportFileChooserTest {
  @TempDir private Path folder;

  @Test
  void aNameWithTheRightEndStays() {
    Path file = folder.resolve("年表.PDF");
    assertThat(ExportFileChooser.withSuffix(file, ExportFormat.PDF)).isEqualTo(file);
  }

  @Test
  void aNameWithoutItGetsIt() {
    assertThat(ExportFileChooser.withSuffix(folder.resolve("v1.2"), ExportFormat.SVG))
        .isEqualTo(folder.resolve("v1.2.svg"));
  }

  @Test
  void aFileNobodyAskedToReplaceIsNotReplaced() throws IOException {
    Files.createFile(folder.resolve("a.png"));
    Files.createFile(folder.resolve("a-2.png"));
    assertThat(ExportFileChooser.withSuffix(folder.resolve("a"), ExportFormat.PNG))
        .isEqualTo(folder.resolve("a-3.png"));
  }
}
