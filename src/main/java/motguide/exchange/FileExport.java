package motguide.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import motguide.sheet.Print;
import org.jspecify.annotations.Nullable;

/**
 * Saves a print as a file: beside its place first, then moved there in one step, so that nobody
 * ever finds half a file.
 */
public final class FileExport {
  private static final long HARDLY_ANYTHING = 64 * 1024;

  private final SheetWriter writer;
  private final ExportFormat format;

  FileExport(ExportFormat format, SheetWriter writer) {
    this.format = format;
    this.writer = writer;
  }

  /**
   * Saves in one format.
   *
   * @param scale pixels of a picture for each pixel of the design, 1 to 4; only {@link
   *     ExportFormat#PNG} uses it
   */
  public static FileExport of(
      ExportFormat format, PrintFonts fonts, PrintPalette palette, int scale) {
    return new FileExport(
        format,
        switch (format) {
          case PDF -> new PdfSheet(fonts, palette);
          case SVG -> new SvgSheet(fonts, palette);
          case PNG -> new PngSheet(fonts, palette, scale);
        });
  }

  /** Saves under the given name, over an older file of that name. Takes up to some seconds. */
  public ExportOutcome save(Print print, Path file, ExportWatch watch) {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return new ExportOutcome.Failed(
          target, ExportOutcome.Reason.NO_FOLDER, String.valueOf(folder));
    }
    if (Files.isDirectory(target)) {
      return new ExportOutcome.Failed(target, ExportOutcome.Reason.NOT_ALLOWED, "a folder");
    }
    Path draft = null;
    try {
      // Not a temporary file of the system: those can be read by their owner alone.
      draft = folder.resolve("." + UUID.randomUUID() + ".part");
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), 1 << 16)) {
        writer.write(print, out, watch);
      }
      long bytes = Files.size(draft);
      move(draft, target);
      return new ExportOutcome.Saved(target, bytes, format.hasPages() ? print.pages() : 1);
    } catch (InterruptedIOException | ClosedByInterruptException e) {
      return new ExportOutcome.Stopped();
    } catch (IOException | ReadOnlyFileSystemException e) {
      return new ExportOutcome.Failed(target, reason(e, folder), detail(e));
    } finally {
      discard(draft);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static ExportOutcome.Reason reason(Exception failure, Path folder) {
    if (failure instanceof AccessDeniedException
        || failure instanceof ReadOnlyFileSystemException
        || !Files.isWritable(folder)) {
      return ExportOutcome.Reason.NOT_ALLOWED;
    }
    if (failure instanceof NoSuchFileException) {
      return ExportOutcome.Reason.NO_FOLDER;
    }
    return isFull(folder) ? ExportOutcome.Reason.DISK_FULL : ExportOutcome.Reason.OTHER;
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANYTHING;
    } catch (IOException e) {
      // A disk that does not even tell its free space has some other trouble.
      return false;
    }
  }

  private static String detail(Exception failure) {
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }

  private static void discard(@Nullable Path draft) {
    if (draft != null) {
      try {
        Files.deleteIfExists(draft);
      } catch (IOException e) {
        draft.toFile().deleteOnExit();
      }
    }
  }
}
