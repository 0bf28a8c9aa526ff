package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import motguide.study.ProjectionChoices;
import motguide.study.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lecturer’s choices for projecting on disk. */
final class ProjectionChoiceFileTest {
  @TempDir Path folder;

  @Test
  void withoutAFileTheChoicesAreThoseOfANewLecturer() {
    assertThat(file().load()).isEqualTo(ProjectionChoices.INITIAL);
  }

  @Test
  void whatIsSavedIsFoundAgain() {
    ProjectionChoices choices =
        ProjectionChoices.INITIAL
            .withTour("tour-us-japan")
            .withTheme(Theme.CONTRAST_LIGHT)
            .withFloorPx(56)
            .withStill(true)
            .withScreen("1920x1080+1440+0")
            .withNotesPx(28)
            .withKeys(Map.of("freeze", List.of("F9", "S")));
    file().save(choices);
    assertThat(file().load()).isEqualTo(choices);
  }

  @Test
  void aLineThatCannotBeUnderstoodCountsAsNotWritten() throws IOException {
    Files.writeString(path(), "theme=pink\nfloorPx=12\nnotesPx=20 px\nscreen=rehearsal\nkey.x=");
    assertThat(file().load()).isEqualTo(ProjectionChoices.INITIAL.withScreen("rehearsal"));
  }

  @Test
  void aFileThatIsNoTextIsKeptAside() throws IOException {
    Files.write(path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(file().load()).isEqualTo(ProjectionChoices.INITIAL);
    assertThat(folder.resolve("projection.properties.unreadable")).exists();
  }

  private Path path() {
    return folder.resolve("projection.properties");
  }

  private ProjectionChoiceFile file() {
    return new ProjectionChoiceFile(path());
  }
}
