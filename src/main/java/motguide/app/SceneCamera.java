package motguide.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import motguide.exchange.PixelsFile;

/**
 * Takes pictures of scenes that are in no window.
 *
 * @param width in pixels
 * @param height in pixels
 */
record SceneCamera(int width, int height) {
  private static final int SECONDS_AT_MOST = 60;

  /** Rounds of layout after which nothing moves any more: views that follow each other's size. */
  private static final int SETTLING_ROUNDS = 2;

  /** Longer than a cross-fade, the one motion that is left when motion is reduced. */
  private static final Duration FADED = Duration.ofMillis(200);

  /** Runs {@code work} on the JavaFX thread, waits for it and gives its result. */
  static <T> T onFx(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.get());
          } catch (RuntimeException | Error fault) {
            result.completeExceptionally(fault);
          }
        });
    return result.orTimeout(SECONDS_AT_MOST, TimeUnit.SECONDS).join();
  }

  /**
   * Lets {@code scene} take its final form. Takes no picture: a scene without a window shows in its
   * second picture what it has drawn for the first, whatever has changed since.
   */
  void settle(Scene scene) {
    layOut(scene);
    try {
      Thread.sleep(FADED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    layOut(scene);
  }

  private static void layOut(Scene scene) {
    for (int round = 0; round < SETTLING_ROUNDS; round++) {
      onFx(
          () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return true;
          });
    }
  }

  /**
   * Writes what {@code scene} shows to {@code file}.
   *
   * @throws IOException if the disk will not take it
   */
  void take(Scene scene, Path file) throws IOException {
    settle(scene);
    WritableImage picture = onFx(() -> scene.snapshot(null));
    int wide = (int) picture.getWidth();
    int high = (int) picture.getHeight();
    int[] pixels = new int[wide * high];
    picture
        .getPixelReader()
        .getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
    PixelsFile.write(pixels, wide, high, file);
  }
}
