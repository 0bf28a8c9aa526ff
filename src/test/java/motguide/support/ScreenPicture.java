package motguide.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import motguide.study.Settings;
import motguide.ui.kit.Fonts;
import motguide.ui.kit.Stylesheets;

/** Draws a node as the window would show it, without a window, and writes it as PNG. */
public final class ScreenPicture {
  private ScreenPicture() {}

  /** Starts JavaFX if nobody has, with the bundled fonts. */
  public static void startToolkit() {
    Toolkit.STARTED.join();
  }

  /** Begun once: by whichever test needs it first. */
  private static final class Toolkit {
    private static final CompletableFuture<Void> STARTED = started();
  }

  private static CompletableFuture<Void> started() {
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(null));
    } catch (IllegalStateException alreadyRunning) {
      started.complete(null);
    }
    return started
        .orTimeout(20, TimeUnit.SECONDS)
        .thenRunAsync(
            () -> {
              Platform.setImplicitExit(false);
              Fonts.load();
            },
            Platform::runLater);
  }

  /** Runs {@code work} on the JavaFX thread, started if need be, and gives its result. */
  public static <T> T onFx(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    startToolkit();
    return waitFor(work);
  }

  private static <T> T waitFor(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.get());
          } catch (RuntimeException | Error fault) {
            result.completeExceptionally(fault);
          }
        });
    return result.orTimeout(60, TimeUnit.SECONDS).join();
  }

  /** A dressed scene of the given size around {@code root}; on the JavaFX thread. */
  public static Scene scene(Parent root, Settings settings, double width, double height) {
    Scene scene = new Scene(root, width, height);
    Stylesheets.dress(scene, settings);
    return scene;
  }

  /** Writes what {@code scene} shows to {@code file}. */
  public static void write(Scene scene, Path file) {
    WritableImage image =
        onFx(
            () -> {
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              scene.snapshot(null);
              return scene.snapshot(null);
            });
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + file, e);
    }
  }
}
