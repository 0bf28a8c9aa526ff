package motguide.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program: opens the guide, or runs one of the commands beside it. */
@Command(name = "motguide", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Main implements Callable<Integer> {
  /** Exit code where the guide cannot be shown on this machine. */
  static final int NO_DISPLAY = 3;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "PACK")
  private @Nullable Path pack;

  private final Displays displays;

  private Main(Displays displays) {
    this.displays = displays;
  }

  /**
   * Runs the command line and ends the process with its exit code once the last window is closed.
   */
  public static void main(String[] args) {
    System.exit(commandLine(Displays.ofThisMachine()).execute(args));
  }

  /** The whole command line; {@code displays} knows whether a window can be shown. */
  static CommandLine commandLine(Displays displays) {
    // The bundle is looked up here: picocli, a module of its own, would not find it.
    return new CommandLine(new Main(displays))
        .addSubcommand(new ExportCommand(Clock.system(ZoneId.systemDefault())))
        .addSubcommand(new CheckCommand())
        .addSubcommand(new ScreensCommand())
        .setResourceBundle(texts())
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static ResourceBundle texts() {
    return ResourceBundle.getBundle("motguide.i18n.commands", Locale.getDefault());
  }

  @Override
  public Integer call() {
    Optional<Displays.Missing> missing = displays.missing();
    if (missing.isPresent()) {
      return cannotShow(missing.get());
    }
    try {
      // Before the launch, which would answer a display that does not open with a stack trace.
      Platform.startup(() -> {});
    } catch (UnsupportedOperationException e) {
      return cannotShow(Displays.Missing.DISPLAY);
    }
    Application.launch(
        GuideApplication.class, pack == null ? new String[0] : new String[] {pack.toString()});
    return 0;
  }

  private int cannotShow(Displays.Missing missing) {
    spec.commandLine().getErr().println(texts().getString("start." + missing.code()));
    return NO_DISPLAY;
  }
}
