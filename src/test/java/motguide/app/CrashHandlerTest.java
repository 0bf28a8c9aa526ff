package motguide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrashHandlerTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void aFaultIsLoggedOnceAndItsCodeIsTold() throws IOException {
    List<String> told = new ArrayList<>();
    Path log = folder.resolve("new").resolve("faults.log");
    CrashHandler handler = new CrashHandler(log, NOON, told::add);
    handler.uncaughtException(Thread.currentThread(), new IllegalStateException("out of chalk"));
    assertThat(told).hasSize(1);
    assertThat(Files.readString(log))
        .startsWith("2026-11-24T12:00 " + told.getFirst())
        .containsOnlyOnce("out of chalk");
  }

  @Test
  void theSameFaultHasTheSameCodeWhateverItSays() {
    assertThat(CrashHandler.codeOf(fault("one"))).isEqualTo(CrashHandler.codeOf(fault("two")));
    assertThat(CrashHandler.codeOf(new IllegalStateException()))
        .isNotEqualTo(CrashHandler.codeOf(fault("one")));
  }

  @Test
  void aLogThatCannotBeWrittenDoesNotHideTheCode() throws IOException {
    List<String> told = new ArrayList<>();
    Path file = Files.createFile(folder.resolve("file"));
    new CrashHandler(file.resolve("faults.log"), NOON, told::add)
        .uncaughtException(Thread.currentThread(), fault("x"));
    assertThat(told).hasSize(1);
  }

  private static IllegalArgumentException fault(String message) {
    return new IllegalArgumentException(message);
  }
}
