package motguide.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import motguide.content.Language;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.Theme;
import motguide.ui.kit.Fonts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code motguide screens}: draws every screen of the guide to a PNG file, without a display. The
 * screens are the very ones the reader sees.
 */
@Command(name = "screens", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ScreensCommand implements Callable<Integer> {
  private static final int SMALLEST = 320;
  private static final int LARGEST = 7680;

  /** The themes as they are asked for; contrast is the light one. */
  enum Colours {
    /** Black on white. */
    LIGHT(Theme.LIGHT),
    /** White on near-black. */
    DARK(Theme.DARK),
    /** High contrast, black on white. */
    CONTRAST(Theme.CONTRAST_LIGHT),
    /** High contrast, white on black. */
    CONTRAST_DARK(Theme.CONTRAST_DARK);

    private final Theme theme;

    Colours(Theme theme) {
      this.theme = theme;
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR")
  private Path folder = Path.of("");

  @Option(names = "--lang", paramLabel = "ja|en", defaultValue = "JA")
  private Language language = Language.JA;

  @Option(names = "--theme", paramLabel = "light|dark|contrast", defaultValue = "LIGHT")
  private Colours theme = Colours.LIGHT;

  @Option(names = "--size", paramLabel = "WxH", defaultValue = "1440x900")
  private String size = "1440x900";

  @Option(names = "--text", paramLabel = "100|115|130|150|175", defaultValue = "100")
  private int textPercent = 100;

  @Option(names = "--only", paramLabel = "NAME")
  private String only = "";

  @Override
  public Integer call() throws IOException {
    List<Integer> pixels = pixels();
    startToolkit();
    Settings settings =
        Settings.initial(language == Language.JA ? LanguageMode.JA_EN : LanguageMode.EN_JA)
            .withTheme(theme.theme)
            .withTextPercent(textPercent())
            .withReducedMotion(true)
            .withWelcomed(true);
    PrintWriter out = spec.commandLine().getOut();
    ScreenGallery gallery =
        new ScreenGallery(settings, new SceneCamera(pixels.getFirst(), pixels.getLast()));
    for (Path written : gallery.write(folder, name -> name.contains(only))) {
      out.println(written);
      out.flush();
    }
    return 0;
  }

  private int textPercent() {
    if (!Settings.TEXT_PERCENTS.contains(textPercent)) {
      throw new ParameterException(spec.commandLine(), "--text: " + Settings.TEXT_PERCENTS);
    }
    return textPercent;
  }

  private List<Integer> pixels() {
    String[] parts = size.toLowerCase(Locale.ROOT).split("x", -1);
    if (parts.length == 2 && parts[0].matches("\\d{1,5}") && parts[1].matches("\\d{1,5}")) {
      int width = Integer.parseInt(parts[0]);
      int height = Integer.parseInt(parts[1]);
      if (Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST) {
        return List.of(width, height);
      }
    }
    throw new ParameterException(
        spec.commandLine(), "--size: WxH, " + SMALLEST + "–" + LARGEST + " (1440x900): " + size);
  }

  /** JavaFX on its own headless platform, which must be said before it starts. */
  private static void startToolkit() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(null));
    } catch (IllegalStateException running) {
      started.complete(null);
    }
    started.join();
    Platform.setImplicitExit(false);
    Fonts.load();
  }
}
