package motguide.exchange;

import java.io.IOException;
import java.io.OutputStream;
import motguide.sheet.Print;

/** Writes a print in one file format. */
interface SheetWriter {

  /**
   * Writes the whole file.
   *
   * @param out is left open
   * @param watch is told now and then how far it is
   * @throws java.io.InterruptedIOException if the watch wants it to stop
   */
  void write(Print print, OutputStream out, ExportWatch watch) throws IOException;
}
