package motguide.exchange;

import java.io.InterruptedIOException;

/** Looks on while a file is written. */
public interface ExportWatch {

  /** Looks away. */
  ExportWatch NONE = share -> {};

  /**
   * So much is done; called on the thread that writes.
   *
   * @param share 0 to 1
   * @throws InterruptedIOException to stop the writing
   */
  void reached(double share) throws InterruptedIOException;
}
