package motguide.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import motguide.content.Library;
import motguide.content.pack.PackReader;
import motguide.content.pack.PackReading;
import motguide.content.pack.Progress;
import motguide.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pack beside the window, so that the window never waits for it. What comes of it is told
 * on the JavaFX thread; a reading that was called off tells nothing.
 */
final class PackOpening {
  private final PackReader packs;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  PackOpening(PackReader packs) {
    this.packs = packs;
  }

  /**
   * What came of it.
   *
   * @param reading what the reader of packs said
   * @param opened the pack, indexed; null where there is nothing to open
   */
  record Outcome(PackReading reading, @Nullable Opened opened) {}

  /** A pack ready to be shown, and its index, which may still be in the making. */
  record Opened(Library library, CompletableFuture<SearchIndex> index) {}

  /**
   * Begins to read.
   *
   * @param place folder or file of the pack; empty for the built-in one
   * @param progress told how much is done, from 0 to 1
   * @param done told what came of it
   */
  void read(Optional<Path> place, DoubleConsumer progress, Consumer<Outcome> done) {
    Thread reader =
        new Thread(
            () -> {
              try {
                Outcome outcome = outcome(place, progress);
                if (!cancelled.get()) {
                  Platform.runLater(() -> done.accept(outcome));
                }
              } catch (CancellationException calledOff) {
                // Whoever called it off has something else to show by now.
              }
            },
            "pack-reader");
    reader.setDaemon(true);
    reader.start();
  }

  private Outcome outcome(Optional<Path> place, DoubleConsumer progress) {
    Progress told =
        new Progress() {
          @Override
          public void at(double fraction) {
            Platform.runLater(() -> progress.accept(fraction));
          }

          @Override
          public boolean cancelled() {
            return cancelled.get();
          }
        };
    PackReading reading =
        place.isPresent() ? packs.read(place.get(), told) : packs.readBuiltIn(told);
    return new Outcome(
        reading,
        switch (reading) {
          case PackReading.Loaded loaded -> open(new Library(loaded.pack()));
          case PackReading.Rejected rejected ->
              rejected.usable().map(salvage -> open(new Library(salvage.pack()))).orElse(null);
          case PackReading.Newer newer -> null;
          case PackReading.Unreadable unreadable -> null;
        });
  }

  private static Opened open(Library library) {
    return new Opened(library, CompletableFuture.supplyAsync(() -> SearchIndex.of(library)));
  }

  /** Calls the reading off. */
  void cancel() {
    cancelled.set(true);
  }
}
