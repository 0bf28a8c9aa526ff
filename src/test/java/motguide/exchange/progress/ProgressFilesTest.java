package motguide.exchange.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import motguide.study.Progress;
import motguide.support.StudySamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressFilesTest {
  private final StudySamples samples = new StudySamples(10);
  private final Progress progress =
      new Progress(
          List.of(samples.answer(), samples.rated()), List.of(), List.of(), List.of(), List.of());

  @TempDir private Path folder;

  @Test
  void bothKindsComeBackAndNothingElseIsLeft() throws IOException {
    Path json = folder.resolve("学習記録.json");
    Path csv = folder.resolve("answers.CSV");
    ProgressFiles.saveJson(progress, StudySamples.START, json);
    ProgressFiles.saveCsv(progress.answers(), Object::toString, csv);
    assertThat(ProgressFiles.read(json)).isEqualTo(new ProgressReading.Read(progress));
    assertThat(ProgressFiles.read(csv)).isEqualTo(new ProgressReading.Read(progress));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(json, csv);
    }
  }

  @Test
  void whenSavingFailsTheOlderFileStays() throws IOException {
    Path file = Files.writeString(folder.resolve("progress.csv"), "older");
    assertThatThrownBy(
            () ->
                ProgressFiles.saveCsv(
                    progress.answers(),
                    _ -> {
                      throw new IllegalStateException("broken off");
                    },
                    file))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("older");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aTableThatASpreadsheetSavedInAnotherEncodingIsRefusedWithAWord() throws IOException {
    Path file = folder.resolve("answers.csv");
    ProgressFiles.saveCsv(progress.answers(), _ -> "技術経営", file);
    Files.write(file, Files.readString(file).substring(1).getBytes(Charset.forName("Shift_JIS")));
    assertThat(
            ((ProgressReading.Rejected) ProgressFiles.read(file)).problems().getFirst().fix().en())
        .contains("UTF-8");
  }
}
