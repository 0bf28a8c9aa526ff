package motguide.ui.export;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import motguide.content.Library;
import motguide.exchange.ExportOutcome;
import motguide.exchange.FileExport;
import motguide.exchange.PrintFonts;
import motguide.exchange.PrintPalette;
import motguide.exchange.SheetPicture;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.TimelineExtent;
import org.jspecify.annotations.Nullable;

/**
 * Makes previews and files beside the screen, one after the other, and tells on the screen’s thread
 * what came of them.
 */
final class ExportWork {
  private static final int BOX_WIDTH = 880;
  private static final int BOX_HEIGHT = 760;

  private final Library library;
  private final Wording wording;
  private final LocalDate today;
  private final TimelineExtent shown;
  private final Executor background;
  private final Executor screen;
  private final AtomicInteger wanted = new AtomicInteger();
  private volatile boolean stopping;

  /** Only touched in the background. */
  private @Nullable PrintFonts fonts;

  private @Nullable PackPrint prints;

  /**
   * Work on a pack.
   *
   * @param background runs one thing after the other
   * @param screen runs on the thread of the screen
   */
  ExportWork(
      Library library,
      Wording wording,
      LocalDate today,
      TimelineExtent shown,
      Executor background,
      Executor screen) {
    this.library = library;
    this.wording = wording;
    this.today = today;
    this.shown = shown;
    this.background = background;
    this.screen = screen;
  }

  /**
   * What a choice comes to.
   *
   * @param fullWidth of the picture at scale 1, in pixels
   * @param fullHeight of the same
   */
  record Preview(
      SheetPicture picture, int pages, int fullWidth, int fullHeight, int named, int events) {}

  /** Draws a preview, unless another has been asked for by then. */
  void preview(ExportChoice choice, Consumer<Preview> done) {
    int mine = wanted.incrementAndGet();
    background.execute(
        () -> {
          if (wanted.get() != mine) {
            return;
          }
          PackPrint.Made made = prints().make(choice, shown);
          SheetPicture picture =
              SheetPicture.of(
                  made.print(), fonts(), PrintPalette.of(choice.contrast()), BOX_WIDTH, BOX_HEIGHT);
          Preview preview =
              new Preview(
                  picture,
                  made.print().pages(),
                  SheetPicture.fullWidth(made.print()),
                  SheetPicture.fullHeight(made.print()),
                  made.named(),
                  made.events());
          screen.execute(
              () -> {
                if (wanted.get() == mine) {
                  done.accept(preview);
                }
              });
        });
  }

  /** Saves a file, and the key of a worksheet as {@code key}. */
  void save(
      ExportChoice choice,
      Path file,
      Path key,
      DoubleConsumer progress,
      Consumer<ExportOutcome> done) {
    stopping = false;
    background.execute(
        () -> {
          PackPrint.Made made = prints().make(choice, shown);
          ExportOutcome outcome =
              PrintFiles.save(
                  made,
                  FileExport.of(
                      choice.format(), fonts(), PrintPalette.of(choice.contrast()), choice.scale()),
                  file,
                  key,
                  share -> report(share, progress));
          screen.execute(() -> done.accept(outcome));
        });
  }

  private void report(double share, DoubleConsumer progress) throws InterruptedIOException {
    if (stopping) {
      throw new InterruptedIOException();
    }
    screen.execute(() -> progress.accept(share));
  }

  /** Stops the saving that is under way. */
  void stop() {
    stopping = true;
  }

  private PrintFonts fonts() {
    PrintFonts known = fonts;
    if (known == null) {
      known = new PrintFonts();
      fonts = known;
    }
    return known;
  }

  private PackPrint prints() {
    PackPrint known = prints;
    if (known == null) {
      known = new PackPrint(library, wording, today, fonts());
      prints = known;
    }
    return known;
  }
}
