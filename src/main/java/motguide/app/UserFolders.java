package motguide.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the guide keeps what belongs to its reader, by the custom of each system.
 *
 * @param settings folder of the settings
 * @param data folder of everything else, such as the log
 */
record UserFolders(Path settings, Path data) {
  private static final String NAME = "motguide";

  /** The folders of the person who runs this process. */
  static UserFolders ofThisPerson() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  /** The folders on a system called {@code system} for a person at home in {@code home}. */
  static UserFolders of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      Path roaming = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
      Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
      return new UserFolders(roaming.resolve(NAME), local.resolve(NAME));
    }
    if (name.contains("mac")) {
      Path support = home.resolve("Library").resolve("Application Support").resolve(NAME);
      return new UserFolders(support, support);
    }
    return new UserFolders(
        folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME),
        folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
            .resolve(NAME));
  }

  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
