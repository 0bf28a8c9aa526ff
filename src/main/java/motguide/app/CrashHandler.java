package motguide.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Takes what nobody caught: writes it once to the log and tells the reader in one sentence with a
 * code. The code is made from where it happened, so the same fault has the same code.
 */
final class CrashHandler implements Thread.UncaughtExceptionHandler {
  private final Path log;
  private final Clock clock;
  private final Consumer<String> tell;

  /**
   * @param log file to which faults are appended
   * @param tell shows the code to the reader; called on the thread that failed
   */
  CrashHandler(Path log, Clock clock, Consumer<String> tell) {
    this.log = log;
    this.clock = clock;
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    String code = codeOf(fault);
    String entry =
        LocalDateTime.now(clock) + " " + code + " on " + thread.getName() + "\n" + trace + "\n";
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Files.writeString(log, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      System.err.print(entry);
    }
    tell.accept(code);
  }

  /** Eight hexadecimal digits that stand for the kind of fault and the place it came from. */
  static String codeOf(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place =
        trace.length == 0 ? "" : trace[0].getClassName() + "." + trace[0].getMethodName();
    CRC32 sum = new CRC32();
    sum.update((fault.getClass().getName() + "@" + place).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
