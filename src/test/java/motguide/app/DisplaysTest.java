package motguide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import motguide.app.Displays.Missing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("takes the headless setting of this process away for a moment")
final class DisplaysTest {
  @TempDir private Path machine;
  private Path libraries;
  private Path sockets;
  private String platform;

  @BeforeEach
  void bareMachine() throws IOException {
    libraries = Files.createDirectories(machine.resolve("lib"));
    sockets = Files.createDirectories(machine.resolve("sockets"));
    platform = System.getProperty("glass.platform", "");
    System.clearProperty("glass.platform");
  }

  @AfterEach
  void restorePlatform() {
    System.setProperty("glass.platform", platform);
  }

  @Test
  void withoutADisplayTheDisplayIsMissing() {
    assertThat(displays("Linux", Map.of()).missing()).contains(Missing.DISPLAY);
    assertThat(displays("Linux", Map.of("DISPLAY", " ")).missing()).contains(Missing.DISPLAY);
  }

  @Test
  void aDisplayNobodyServesCountsAsMissing() {
    assertThat(displays("Linux", Map.of("DISPLAY", ":93")).missing()).contains(Missing.DISPLAY);
  }

  @Test
  void withADisplayButNoGtkTheLibraryIsMissing() throws IOException {
    Files.createFile(sockets.resolve("X7"));
    assertThat(displays("Linux", Map.of("DISPLAY", ":7.0")).missing()).contains(Missing.GTK);
  }

  @Test
  void withBothNothingIsMissing() throws IOException {
    Files.createFile(sockets.resolve("X7"));
    Files.createDirectories(libraries.resolve("x86_64-linux-gnu"));
    Files.createFile(libraries.resolve("x86_64-linux-gnu/libgtk-3.so.0"));
    assertThat(displays("Linux", Map.of("DISPLAY", ":7")).missing()).isEmpty();
  }

  @Test
  void otherSystemsBringTheirOwnDisplay() {
    assertThat(displays("Windows 11", Map.of()).missing()).isEmpty();
    assertThat(displays("Mac OS X", Map.of()).missing()).isEmpty();
  }

  private Displays displays(String system, Map<String, String> environment) {
    return new Displays(system, environment, List.of(libraries), sockets);
  }
}
