package motguide.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says, before any part of JavaFX is touched, whether a window can be shown: JavaFX itself would
 * fail with a stack trace, and cannot be started twice in one process.
 */
final class Displays {
  private static final List<Path> LIBRARY_FOLDERS =
      List.of(
          Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/lib"), Path.of("/usr/local/lib"));

  private final String system;
  private final Map<String, String> environment;
  private final List<Path> libraryFolders;
  private final Path sockets;

  /**
   * @param system name of the operating system, as Java gives it
   * @param environment the variables of the process
   * @param libraryFolders where shared libraries lie, one level of folders below included
   * @param sockets where X servers of this machine have their sockets
   */
  Displays(
      String system, Map<String, String> environment, List<Path> libraryFolders, Path sockets) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.environment = Map.copyOf(environment);
    this.libraryFolders = List.copyOf(libraryFolders);
    this.sockets = sockets;
  }

  /** What this machine has. */
  static Displays ofThisMachine() {
    return new Displays(
        System.getProperty("os.name", ""),
        System.getenv(),
        LIBRARY_FOLDERS,
        Path.of("/tmp/.X11-unix"));
  }

  /** What a window needs and the machine lacks. */
  enum Missing {
    /** No display to draw on. */
    DISPLAY("no-display"),
    /** No GTK to draw with. */
    GTK("no-gtk");

    private final String code;

    Missing(String code) {
      this.code = code;
    }

    /** The last part of the key of its message. */
    String code() {
      return code;
    }
  }

  /**
   * The first thing that is lacking; empty where a window can be shown. Only Linux lacks anything.
   */
  Optional<Missing> missing() {
    if (!system.contains("linux") || "Headless".equals(System.getProperty("glass.platform"))) {
      return Optional.empty();
    }
    if (!hasDisplay()) {
      return Optional.of(Missing.DISPLAY);
    }
    return hasLibrary("libgtk-3.so.0") ? Optional.empty() : Optional.of(Missing.GTK);
  }

  private boolean hasDisplay() {
    String display = environment.getOrDefault("DISPLAY", "");
    if (display.isBlank()) {
      return false;
    }
    // Only a display of this machine (":7" or ":7.0") can be looked for; a remote one is taken at
    // its word.
    if (!display.startsWith(":")) {
      return true;
    }
    String number = display.substring(1).replaceFirst("\\..*", "");
    return !Files.isDirectory(sockets)
        || Files.exists(sockets.resolve("X" + number))
        || isAbstract(number);
  }

  /** Whether a server listens on a socket without a file, which the kernel lists. */
  private boolean isAbstract(String number) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/net/unix"))) {
      return lines.anyMatch(line -> line.endsWith("@" + sockets + "/X" + number));
    } catch (IOException e) {
      return false;
    }
  }

  private boolean hasLibrary(String name) {
    if (libraryFolders.stream().anyMatch(folder -> holds(folder, name))) {
      return true;
    }
    String path = environment.getOrDefault("LD_LIBRARY_PATH", "");
    return Stream.of(path.split(":"))
        .filter(folder -> !folder.isBlank())
        .anyMatch(folder -> Files.exists(Path.of(folder, name)));
  }

  /**
   * Whether the library is in the folder or one level below; a folder that cannot be read holds
   * nothing.
   */
  private static boolean holds(Path folder, String library) {
    if (Files.exists(folder.resolve(library))) {
      return true;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.anyMatch(each -> Files.exists(each.resolve(library)));
    } catch (IOException e) {
      return false;
    }
  }
}
