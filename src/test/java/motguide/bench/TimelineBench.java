package motguide.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.support.TimelineWords;
import motguide.time.DayNumber;
import motguide.timeline.AxisRange;
import motguide.timeline.EmptyStretches;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import motguide.timeline.Walk;
import motguide.ui.kit.Fonts;
import motguide.ui.kit.Stylesheets;
import motguide.ui.timeline.OverviewView;
import motguide.ui.timeline.TimelineView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Shows a timeline of many events, zooms in, pans and zooms out, and tells how long each frame
 * took.
 *
 * <p>Begins a second and a half after the first frame. Frames follow one another as fast as they
 * can; each moves the view by what a sixtieth of a second would, so that five seconds are three
 * hundred frames on every machine.
 */
@Command(name = "motguide bench timeline", mixinStandardHelpOptions = true)
public final class TimelineBench implements Callable<Integer> {
  private static final int FRAMES = 300;
  private static final int PAN_YEARS = 50;
  private static final int SETTLE_MS = 1500;

  /** With fewer events the heap changes more by itself than by what they take. */
  private static final int LEAST_FOR_BYTES = 10_000;

  @Option(names = "--events", description = "how many events to make up", defaultValue = "100000")
  private int events;

  @Option(names = "--data", description = "a JSON file of events to show instead")
  private Path data;

  @Option(names = "--json", description = "print the figures as JSON")
  private boolean json;

  @Option(names = "--rounds", description = "how often; the last is told", defaultValue = "1")
  private int rounds;

  private final List<FrameTimes> phases = new ArrayList<>();

  /** Runs the benchmark and ends the program. */
  public static void main(String[] arguments) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("prism.lcdtext", "false");
    System.setProperty("javafx.animation.fullspeed", "true");
    System.exit(new CommandLine(new TimelineBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    started.join();
    BenchData loaded = data == null ? BenchData.generated(events) : BenchData.read(data);
    // What making or parsing the events has left behind is not the timeline's to clear away.
    System.gc();
    Shown shown = onFx(() -> show(loaded));
    double firstFrameMs = shown.firstFrame().orTimeout(300, TimeUnit.SECONDS).join();
    settle();
    Viewport whole = onFx(() -> shown.view().getViewport());
    for (int round = 0; round < rounds; round++) {
      phases.clear();
      run(shown.view(), whole);
    }
    report(loaded.items().size(), firstFrameMs, layoutBytes(loaded));
    return 0;
  }

  /** A reader looks before they move; meanwhile the timeline warms itself up. */
  private static void settle() {
    try {
      Thread.sleep(SETTLE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Shown(TimelineView view, CompletableFuture<Double> firstFrame) {}

  private static Shown show(BenchData loaded) {
    Fonts.load();
    long before = System.nanoTime();
    CompletableFuture<TimelineModel> model = CompletableFuture.supplyAsync(loaded::model);
    TimelineView view = new TimelineView(TimelineWords.of(true));
    view.reducedMotionProperty().set(true);
    view.modelProperty().set(model.join());
    BorderPane root = new BorderPane(view);
    root.setBottom(new OverviewView(view));
    Scene scene = new Scene(root, 1600, 900);
    Stylesheets.dress(scene, Settings.initial(LanguageMode.JA_EN));
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    CompletableFuture<Double> first = new CompletableFuture<>();
    // The first frame is on screen when the second begins.
    FrameClock.afterFrames(2, () -> first.complete((System.nanoTime() - before) / 1e6));
    return new Shown(view, first);
  }

  private void run(TimelineView view, Viewport whole) {
    Viewport close =
        Viewport.of(
            new AxisRange(DayNumber.startOfYear(1975), DayNumber.startOfYear(1985)),
            onFx(() -> view.canvasWidthProperty().get()));
    phase("zoom in", view, part -> between(whole, close, part));
    double panDays = PAN_YEARS * Viewport.DAYS_PER_YEAR;
    phase(
        "pan",
        view,
        part -> new Viewport(close.centreDay() + panDays * part * 0.9, close.daysPerPixel()));
    Viewport there = new Viewport(close.centreDay() + panDays * 0.9, close.daysPerPixel());
    phase("zoom out", view, part -> between(there, whole, part));
  }

  private static Viewport between(Viewport from, Viewport to, double part) {
    double zoom = from.daysPerPixel() * Math.pow(to.daysPerPixel() / from.daysPerPixel(), part);
    // The centre moves so that one point of the screen stays fixed while the zoom changes.
    double span = to.daysPerPixel() - from.daysPerPixel();
    double share = span == 0 ? part : (zoom - from.daysPerPixel()) / span;
    return new Viewport(from.centreDay() + (to.centreDay() - from.centreDay()) * share, zoom);
  }

  private void phase(String name, TimelineView view, FrameClock.Way way) {
    CompletableFuture<FrameTimes> done = new CompletableFuture<>();
    onFx(
        () -> {
          new FrameClock(
                  FRAMES, part -> view.viewportProperty().set(way.at(part)), name, done::complete)
              .start();
          return null;
        });
    phases.add(done.orTimeout(600, TimeUnit.SECONDS).join());
  }

  /** What the layout keeps for each event beside the event itself, after a collection. */
  private static double layoutBytes(BenchData loaded) {
    TimelineModel model = loaded.model();
    double before = usedBytes();
    List<Object> kept =
        List.of(model.laneIndexes(), new Walk(model), EmptyStretches.of(model, Set.of()));
    double bytes = (usedBytes() - before) / Math.max(1, loaded.items().size());
    Reference.reachabilityFence(kept);
    Reference.reachabilityFence(model);
    return bytes;
  }

  private static double usedBytes() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void report(int count, double firstFrameMs, double layoutBytes) {
    double heapMb = usedBytes() / 1024.0 / 1024.0;
    if (json) {
      System.out.printf(
          Locale.ROOT,
          "{\"events\":%d,\"firstFrameMs\":%.1f,\"heapMb\":%.1f,\"layoutBytesPerEvent\":%.1f,"
              + "\"phases\":[%s]}%n",
          count,
          firstFrameMs,
          heapMb,
          layoutBytes,
          String.join(",", phases.stream().map(FrameTimes::json).toList()));
    } else {
      System.out.printf(
          Locale.ROOT,
          "%d events, 1600 × 900, software rendering%n"
              + "first frame %.0f ms, heap %.0f MB, layout %s%n",
          count,
          firstFrameMs,
          heapMb,
          count < LEAST_FOR_BYTES
              ? "of too few events to weigh"
              : String.format(Locale.ROOT, "%.0f bytes an event", layoutBytes));
      phases.forEach(phase -> System.out.println(phase.text()));
    }
  }

  private static <T> T onFx(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | Error fault) {
            result.completeExceptionally(fault);
          }
        });
    return result.orTimeout(300, TimeUnit.SECONDS).join();
  }
}
