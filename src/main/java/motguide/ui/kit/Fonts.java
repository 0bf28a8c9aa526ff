package motguide.ui.kit;

import java.net.URL;
import java.util.List;
import javafx.scene.text.Font;

/** Loads the bundled fonts, so that Japanese is right on a machine without Japanese fonts. */
public final class Fonts {
  private static final String FOLDER = "/motguide/ui/theme/fonts/";
  private static final List<String> FILES =
      List.of(
          "IBMPlexSansJP_400Regular.ttf",
          "IBMPlexSansJP_500Medium.ttf",
          "IBMPlexSansJP_600SemiBold.ttf",
          "IBMPlexSansJP_700Bold.ttf",
          "ShipporiMincho_600SemiBold.ttf",
          "IBMPlexMono_400Regular.ttf",
          "IBMPlexMono_600SemiBold.ttf");

  private Fonts() {}

  /**
   * Makes the bundled families known to JavaFX; calling again does no harm.
   *
   * @throws IllegalStateException if a font file is missing or unreadable
   */
  public static void load() {
    for (String file : FILES) {
      URL url = Fonts.class.getResource(FOLDER + file);
      if (url == null || Font.loadFont(url.toExternalForm(), 16) == null) {
        throw new IllegalStateException("bundled font " + file + " cannot be read");
      }
    }
  }
}
