package motguide.ui.kit;

import java.net.URL;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import motguide.study.Settings;
import motguide.study.Theme;

/**
 * Dresses a scene: tokens and rules as stylesheets, the theme and text size as style classes of its
 * root.
 */
public final class Stylesheets {
  private Stylesheets() {}

  /**
   * Adds the guide’s stylesheets to {@code scene} and the classes that {@code settings} ask for to
   * its root.
   */
  public static void dress(Scene scene, Settings settings) {
    scene.getStylesheets().setAll(sheet("tokens.css"), sheet("base.css"));
    dressRoot(scene.getRoot(), settings);
  }

  /**
   * Sets the classes of theme and text size on {@code root}, which must be the root of a dressed
   * scene.
   */
  public static void dressRoot(Parent root, Settings settings) {
    ObservableList<String> classes = root.getStyleClass();
    classes.removeIf(
        name ->
            name.equals("dark")
                || name.startsWith("hc-")
                || name.startsWith("text-scale-")
                || name.startsWith("language-"));
    if (!classes.contains("root")) {
      classes.addFirst("root");
    }
    switch (settings.theme()) {
      case LIGHT -> {}
      case DARK -> classes.add("dark");
      case CONTRAST_LIGHT -> classes.add("hc-light");
      case CONTRAST_DARK -> classes.add("hc-dark");
    }
    classes.add("text-scale-" + settings.textPercent());
    classes.add("language-" + settings.language().first().name().toLowerCase(Locale.ROOT));
  }

  /** Whether a theme is white on black, where the highlighter is a line. */
  public static boolean isDark(Theme theme) {
    return theme == Theme.DARK || theme == Theme.CONTRAST_DARK;
  }

  private static String sheet(String name) {
    URL url = Stylesheets.class.getResource("/motguide/ui/theme/" + name);
    if (url == null) {
      throw new IllegalStateException("stylesheet " + name + " is missing");
    }
    return url.toExternalForm();
  }
}
