package motguide.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.pack.PackReader;
import motguide.content.pack.PackReading;
import motguide.content.pack.Problem;
import motguide.content.pack.Progress;
import motguide.exchange.ExportFormat;
import motguide.exchange.ExportOutcome;
import motguide.exchange.ExportWatch;
import motguide.exchange.FileExport;
import motguide.exchange.PrintFonts;
import motguide.exchange.PrintPalette;
import motguide.sheet.Blank;
import motguide.sheet.Paper;
import motguide.sheet.Poster;
import motguide.sheet.SheetRequest.Names;
import motguide.study.LanguageMode;
import motguide.time.DateBounds;
import motguide.time.DateSyntaxException;
import motguide.time.HistoricalDate;
import motguide.timeline.AxisRange;
import motguide.timeline.TimelineModel;
import motguide.ui.export.ExportChoice;
import motguide.ui.export.PackPrint;
import motguide.ui.export.PrintFiles;
import motguide.ui.home.PackTimeline;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.TimelineExtent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code motguide export}: saves the timeline of a pack as PDF, SVG or PNG, without a display; the
 * format follows from the end of the file name.
 */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
  /** Exit code where the file could not be saved. */
  static final int NOT_SAVED = 1;

  /** Exit code where there is no pack without errors. */
  static final int NO_PACK = 2;

  private static final Pattern TILES = Pattern.compile("([1-9])[xX×]([1-9])");

  private final Clock clock;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--pack", paramLabel = "PACK")
  private @Nullable Path pack;

  @Option(names = "--lang", paramLabel = "ja|en")
  private @Nullable Language language;

  @Option(names = "--from", paramLabel = "YEAR")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "YEAR")
  private @Nullable String to;

  @Option(names = "--paper", paramLabel = "a4|a3", defaultValue = "A4")
  private Paper paper = Paper.A4;

  @Option(names = "--portrait")
  private boolean portrait;

  @Option(names = "--tiles", paramLabel = "NxM", defaultValue = "1x1")
  private String tiles = "1x1";

  @Option(names = "--fold")
  private boolean folded;

  @Option(names = "--wareki")
  private boolean wareki;

  @Option(names = "--names", paramLabel = "fit|screen", defaultValue = "FIT")
  private NameCount names = NameCount.FIT;

  @Option(names = "--ties", paramLabel = "EVENT")
  private @Nullable String ties;

  @Option(names = "--sources")
  private boolean sources;

  @Option(names = "--worksheet", paramLabel = "names|dates", defaultValue = "NONE")
  private LeftOut blank = LeftOut.NONE;

  @Option(names = "--word-list")
  private boolean bank;

  @Option(names = "--contrast")
  private boolean contrast;

  @Option(names = "--scale", paramLabel = "1-4", defaultValue = "2")
  private int scale = 2;

  /** What a worksheet leaves out, as it is asked for. */
  enum LeftOut {
    /** Nothing: it is no worksheet. */
    NONE(Blank.NOTHING),
    /** The names. */
    NAMES(Blank.NAMES),
    /** The dates. */
    DATES(Blank.DATES);

    private final Blank blank;

    LeftOut(Blank blank) {
      this.blank = blank;
    }
  }

  /** How many names there are, as it is asked for. */
  enum NameCount {
    /** As many as find room. */
    FIT(Names.AS_MANY_AS_FIT),
    /** As many as on screen. */
    SCREEN(Names.AS_ON_SCREEN);

    private final Names names;

    NameCount(Names names) {
      this.names = names;
    }
  }

  /** Prints the day that {@code clock} tells on the sheet. */
  ExportCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    ExportFormat format =
        ExportFormat.ofFileName(file.toString())
            .orElseThrow(() -> wrong("FILE", file + " (.pdf .svg .png)"));
    if (scale < 1 || scale > 4) {
      throw wrong("--scale", String.valueOf(scale));
    }
    Poster poster = poster();
    PackReader reader = new PackReader();
    PackReading reading =
        pack == null ? reader.readBuiltIn(Progress.NONE) : reader.read(pack, Progress.NONE);
    if (!(reading instanceof PackReading.Loaded loaded)) {
      tell(reading);
      return NO_PACK;
    }
    Library library = new Library(loaded.pack());
    ExportChoice choice =
        new ExportChoice(
            format,
            from == null && to == null,
            poster,
            names.names,
            folded,
            contrast,
            sources,
            blank.blank,
            bank,
            scale);
    return save(library, choice);
  }

  private int save(Library library, ExportChoice choice) {
    Wording wording =
        new Wording(language() == Language.JA ? LanguageMode.JA_EN : LanguageMode.EN_JA);
    TimelineExtent extent = extent(PackTimeline.of(library, wording));
    try (PrintFonts fonts = new PrintFonts()) {
      PackPrint.Made made =
          new PackPrint(library, wording, LocalDate.now(clock), fonts).make(choice, extent);
      ExportOutcome outcome =
          PrintFiles.save(
              made,
              FileExport.of(choice.format(), fonts, PrintPalette.of(contrast), scale),
              file,
              PrintFiles.keyOf(file),
              ExportWatch.NONE);
      return tell(outcome, made, wording);
    }
  }

  private int tell(ExportOutcome outcome, PackPrint.Made made, Wording wording) {
    return switch (outcome) {
      case ExportOutcome.Saved saved -> {
        PrintWriter out = spec.commandLine().getOut();
        out.println(wording.text("export.saved", saved.file(), Math.ceilDiv(saved.bytes(), 1024L)));
        if (made.key() != null) {
          out.println(wording.text("export.worksheet.saved", PrintFiles.keyOf(saved.file())));
        }
        out.println(
            wording.text("export.pages", saved.pages())
                + ", "
                + wording.text(
                    made.key() == null ? "export.named" : "export.worksheet.blanks",
                    made.named(),
                    made.events()));
        out.flush();
        yield 0;
      }
      case ExportOutcome.Failed failed -> {
        complain(
            wording.text(
                "export.failed." + failed.reason().code(), failed.file(), failed.detail()));
        yield NOT_SAVED;
      }
      case ExportOutcome.Stopped() -> NOT_SAVED;
    };
  }

  private void tell(PackReading reading) {
    for (Problem problem : reading.problems()) {
      String place = problem.hasPlace() ? problem.file() + ":" + problem.line() + ": " : "";
      complain(place + problem.message().in(language()) + " " + problem.fix().in(language()));
    }
  }

  private void complain(String sentence) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("motguide: " + sentence);
    err.flush();
  }

  private Language language() {
    if (language != null) {
      return language;
    }
    String system = Locale.getDefault().getLanguage();
    return system.equals(Locale.JAPANESE.getLanguage()) ? Language.JA : Language.EN;
  }

  private Poster poster() {
    Matcher wanted = TILES.matcher(tiles);
    if (!wanted.matches()) {
      throw wrong("--tiles", tiles);
    }
    int columns = Integer.parseInt(wanted.group(1));
    int rows = Integer.parseInt(wanted.group(2));
    if (columns > Poster.MOST || rows > Poster.MOST) {
      throw wrong("--tiles", tiles);
    }
    return new Poster(paper, !portrait, columns, rows);
  }

  /** From the first day of one year to the last of another; the ends of the pack if not said. */
  private TimelineExtent extent(TimelineModel model) {
    double start = from == null ? model.range().startDay() : date("--from", from).earliestStart();
    double end = to == null ? model.range().endDay() : date("--to", to).latestEnd();
    if (end <= start) {
      throw wrong("--to", String.valueOf(to));
    }
    if (ties != null && model.item(ties) == null) {
      throw wrong("--ties", ties);
    }
    return new TimelineExtent(
        model, new AxisRange(start, end), Set.of(), folded, wareki, Optional.ofNullable(ties));
  }

  private DateBounds date(String option, String text) {
    try {
      DateBounds bounds = HistoricalDate.parse(text).bounds();
      if (bounds.hasStart() && bounds.hasEnd()) {
        return bounds;
      }
    } catch (DateSyntaxException e) {
      throw wrong(option, text, e);
    }
    throw wrong(option, text);
  }

  private ParameterException wrong(String what, String value) {
    return new ParameterException(spec.commandLine(), what + ": " + value);
  }

  private ParameterException wrong(String what, String value, Exception cause) {
    return new ParameterException(spec.commandLine(), what + ": " + value, cause);
  }
}
