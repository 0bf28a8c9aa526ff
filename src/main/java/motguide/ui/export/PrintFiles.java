package motguide.ui.export;

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
  private PrintFiles() {}

  /** Where the key of the worksheet {@code sheet} is saved: 「a-key.pdf」 beside 「a.pdf」. */
  public static Path keyOf(Path sheet) {
    String name = String.valueOf(sheet.getFileName());
    int dot = name.lastIndexOf('.');
    String keyName =
        dot < 0 ? name + "-key" : name.substring(0, dot) + "-key" + name.substring(dot);
    return sheet.resolveSibling(keyName);
  }

  /** Saves the sheet, and then its key if it has one; tells of the sheet, or of what failed. */
  public static ExportOutcome save(
      PackPrint.Made made, FileExport export, Path file, ExportWatch watch) {
    Print key = made.key();
    if (key == null) {
      return export.save(made.print(), file, watch);
    }
    ExportOutcome sheet = export.save(made.print(), file, share -> watch.reached(share / 2));
    if (!(sheet instanceof ExportOutcome.Saved)) {
      return sheet;
    }
    ExportOutcome keySaved = export.save(key, keyOf(file), share -> watch.reached(0.5 + share / 2));
    return keySaved instanceof ExportOutcome.Saved ? sheet : keySaved;
  }
}
