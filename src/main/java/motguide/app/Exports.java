package motguide.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import motguide.exchange.ExportFormat;
import motguide.exchange.ExportOutcome;
import motguide.exchange.ExportWatch;
import motguide.exchange.FileExport;
import motguide.exchange.PrintFonts;
import motguide.exchange.PrintPalette;
import motguide.sheet.LetterMeasure;
import motguide.sheet.Print;
import motguide.ui.export.ExportFiles;
import motguide.ui.export.ExportOverlay;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;
import motguide.ui.quiz.PrintSaver;

/** Makes the sheet of the export; previews and files are made one after the other beside it. */
final class Exports {
  private static final long IDLE_SECONDS = 10;

  private final Clock clock;
  private final Executor background;

  /**
   * Exports.
   *
   * @param clock tells the day that is printed on sheets
   * @param background runs one thing after the other
   */
  Exports(Clock clock, Executor background) {
    this.clock = clock;
    this.background = background;
  }

  /** Exports whose work is done on a thread of their own while there is any. */
  static Exports inBackground(Clock clock) {
    ThreadPoolExecutor background =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("export").daemon().factory());
    background.allowCoreThreadTimeOut(true);
    return new Exports(clock, background);
  }

  /** Saves prints as PDF, asking where in the language of {@code surroundings}. */
  PrintSaver savesTo(Surroundings surroundings) {
    ExportFiles files = new ExportFileChooser(surroundings.wording().messages());
    return (suggested, print, told) ->
        files
            .choose(ExportFormat.PDF, suggested)
            .ifPresent(
                file ->
                    background.execute(
                        () -> {
                          ExportOutcome outcome = saved(file, print);
                          Platform.runLater(() -> told.accept(outcome));
                        }));
  }

  /** Saves a print as PDF, in the colours of the light theme. */
  static ExportOutcome saved(Path file, Function<LetterMeasure, Print> print) {
    try (PrintFonts fonts = new PrintFonts()) {
      return FileExport.of(ExportFormat.PDF, fonts, PrintPalette.of(false), 1)
          .save(print.apply(fonts), file, ExportWatch.NONE);
    }
  }

  Overlay overlay(Surroundings surroundings, TimelineExtent shown) {
    return new ExportOverlay(
        surroundings,
        shown,
        new ExportFileChooser(surroundings.wording().messages()),
        LocalDate.now(clock),
        background,
        Platform::runLater);
  }
}
