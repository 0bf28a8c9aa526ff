package motguide.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import motguide.content.Language;
import motguide.content.pack.PackReader;
import motguide.content.pack.PackReading;
import motguide.content.pack.PackReport;
import motguide.content.pack.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code motguide check}: says what there is to mend in a content pack. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  /** Exit code where there is nothing to mend. */
  static final int CLEAN = 0;

  /** Exit code where there are errors or warnings. */
  static final int PROBLEMS = 1;

  /** Exit code where there is no pack, or none that this version can read. */
  static final int UNREADABLE = 2;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PACK")
  private Path pack = Path.of("");

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--lang", paramLabel = "ja|en")
  private @Nullable Language language;

  @Override
  public Integer call() {
    PackReading reading = new PackReader().read(pack, Progress.NONE);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      PackReport.jsonLines(reading).forEach(out::println);
    } else {
      PackReport.lines(reading, language(), pack.toString()).forEach(out::println);
    }
    out.flush();
    return switch (reading) {
      case PackReading.Unreadable _, PackReading.Newer _ -> UNREADABLE;
      case PackReading.Loaded loaded -> loaded.problems().isEmpty() ? CLEAN : PROBLEMS;
      case PackReading.Rejected _ -> PROBLEMS;
    };
  }

  private Language language() {
    if (language != null) {
      return language;
    }
    String system = Locale.getDefault().getLanguage();
    return system.equals(Locale.JAPANESE.getLanguage()) ? Language.JA : Language.EN;
  }
}
