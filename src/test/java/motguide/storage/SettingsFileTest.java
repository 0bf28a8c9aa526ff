package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.StorageException;
import motguide.study.StudyPlan;
import motguide.study.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {
  private static final StudyPlan PLAN =
      new StudyPlan(85, 20, 45, Optional.of(LocalDate.of(2027, 2, 1)));

  private static final Settings INITIAL = Settings.initial(LanguageMode.JA_EN);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("deeper").resolve("settings.properties");
  }

  @Test
  void beforeAnythingIsSavedTheInitialSettingsHold() {
    assertThat(new SettingsFile(file, INITIAL).load()).isEqualTo(INITIAL);
  }

  @Test
  void whatWasSavedIsFoundAgain() {
    Settings chosen =
        new Settings(LanguageMode.EN_JA, Theme.CONTRAST_DARK, 150, true, false, true, PLAN);
    new SettingsFile(file, INITIAL).save(chosen);
    assertThat(new SettingsFile(file, INITIAL).load()).isEqualTo(chosen);
  }

  @Test
  void savingLeavesNothingButTheFile() throws IOException {
    SettingsFile settings = new SettingsFile(file, INITIAL);
    settings.save(INITIAL);
    settings.save(INITIAL.withTheme(Theme.DARK));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aLineThatMakesNoSenseCountsAsNotWritten() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "theme=mauve\ntextPercent=9000\nlanguage=en\n");
    assertThat(new SettingsFile(file, INITIAL).load())
        .isEqualTo(INITIAL.withLanguage(LanguageMode.EN));
  }

  @Test
  void aFileThatIsNoTextIsKeptAside() throws IOException {
    Files.createDirectories(file.getParent());
    byte[] rubbish = {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3, 0x28};
    Files.write(file, rubbish);
    assertThat(new SettingsFile(file, INITIAL).load()).isEqualTo(INITIAL);
    assertThat(file.resolveSibling("settings.properties.unreadable")).hasBinaryContent(rubbish);
  }

  @Test
  void aDiskThatRefusesIsSaidSoWithTheFile() throws IOException {
    Files.writeString(file.getParent(), "a file where the folder should be");
    assertThatThrownBy(() -> new SettingsFile(file, INITIAL).save(INITIAL))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(file.toString());
  }
}
