package motguide.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import motguide.ui.export.ExportOverlay;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;

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
