package motguide.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import motguide.exchange.ExportOutcome;
import motguide.exchange.ExportWatch;
import motguide.exchange.FileExport;
import motguide.sheet.Print;

/**
 * Saves what was made: a timeline as one file; a worksheet as two, so that the sheet can be handed
 * out without its key.
 */
public final class PrintFiles {
  private static final int MOST_NUMBERS = 1000;

  private PrintFiles() {}

  /** Where the key of the worksheet {@code sheet} is saved: 「a-key.pdf」 beside 「a.pdf」. */
  public static Path keyOf(Path sheet) {
    return beside(sheet, "-key");
  }

  /**
   * The same where nobody has been asked whether a file may be replaced: with a number if a file of
   * that name is there, as 「a-key-2.pdf」.
   */
  static Path freeKeyOf(Path sheet) {
    Path key = keyOf(sheet);
    for (int number = 2; Files.exists(key) && number < MOST_NUMBERS; number++) {
      key = beside(sheet, "-key-" + number);
    }
    return key;
  }

  private static Path beside(Path sheet, String mark) {
    String name = String.valueOf(sheet.getFileName());
    int dot = name.lastIndexOf('.');
    return sheet.resolveSibling(
        dot < 0 ? name + mark : name.substring(0, dot) + mark + name.substring(dot));
  }

  /**
   * Saves the sheet, and then its key, if it has one, to {@code keyFile}; tells of the sheet, or of
   * what failed.
   */
  public static ExportOutcome save(
      PackPrint.Made made, FileExport export, Path file, Path keyFile, ExportWatch watch) {
    Print key = made.key();
    if (key == null) {
      return export.save(made.print(), file, watch);
    }
    ExportOutcome sheet = export.save(made.print(), file, share -> watch.reached(share / 2));
    if (!(sheet instanceof ExportOutcome.Saved)) {
      return sheet;
    }
    ExportOutcome keySaved = export.save(key, keyFile, share -> watch.reached(0.5 + share / 2));
    return keySaved instanceof ExportOutcome.Saved ? sheet : keySaved;
  }
}
