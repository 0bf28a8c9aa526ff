package motguide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UserFoldersTest {
  private static final Path HOME = Path.of("home", "hana");

  @Test
  void linuxKeepsSettingsAndDataApart() {
    UserFolders folders = UserFolders.of("Linux", HOME, Map.of());
    assertThat(folders.settings()).isEqualTo(HOME.resolve(".config/motguide"));
    assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/motguide"));
  }

  @Test
  void linuxHonoursTheVariablesOfTheDesktop() {
    UserFolders folders =
        UserFolders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "conf", "XDG_DATA_HOME", "data"));
    assertThat(folders.settings()).isEqualTo(Path.of("conf", "motguide"));
    assertThat(folders.data()).isEqualTo(Path.of("data", "motguide"));
  }

  @Test
  void windowsUsesItsApplicationFolders() {
    UserFolders folders =
        UserFolders.of("Windows 11", HOME, Map.of("APPDATA", "roam", "LOCALAPPDATA", "local"));
    assertThat(folders.settings()).isEqualTo(Path.of("roam", "motguide"));
    assertThat(folders.data()).isEqualTo(Path.of("local", "motguide"));
  }

  @Test
  void macKeepsEverythingInApplicationSupport() {
    UserFolders folders = UserFolders.of("Mac OS X", HOME, Map.of());
    assertThat(folders.settings()).isEqualTo(HOME.resolve("Library/Application Support/motguide"));
    assertThat(folders.data()).isEqualTo(folders.settings());
  }
}
