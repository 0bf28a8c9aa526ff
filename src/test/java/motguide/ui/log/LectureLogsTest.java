package motguide.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motguide.lecture.Command;
import motguide.lecture.Lecture;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureLogStore;
import motguide.lecture.LectureSession;
import motguide.study.LanguageMode;
import motguide.study.StorageException;
import motguide.support.SampleLecture;
import motguide.ui.kit.Wording;
import org.junit.jupiter.api.Test;

final class LectureLogsTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final List<LectureLog> saved = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<StorageException> troubles = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-24T01:00:00Z");
  private boolean full;

  private final LectureLogs logs =
      new LectureLogs(new Memory(), () -> new Wording(LanguageMode.JA_EN), TOKYO, troubles::add);

  private LectureSession session() {
    LectureSession session = new LectureSession(Lecture.of(SampleLecture.tour()), () -> now);
    logs.begun(session);
    return session;
  }

  private void perform(LectureSession session, Command command) {
    now = now.plusSeconds(30);
    session.perform(command);
  }

  @Test
  void aLectureIsKeptAtEachChangeOfSceneAndAtItsEnd() {
    LectureSession session = session();
    perform(session, new Command.Start());
    assertThat(saved).isEmpty();
    perform(session, new Command.Next());
    perform(session, new Command.Black());
    perform(session, new Command.Black());
    perform(session, new Command.Next());
    perform(session, new Command.End());
    assertThat(saved).hasSize(3);
    assertThat(saved.getLast().visits()).hasSize(3);
    assertThat(saved).extracting(LectureLog::began).containsOnly(saved.getFirst().began());
    assertThat(logs.latest()).contains(saved.getLast());
  }

  @Test
  void theTextIsInTheReadersLanguageAndTheTimeOfThePlace() {
    LectureSession session = session();
    perform(session, new Command.Start());
    perform(session, new Command.End());
    assertThat(texts.getLast())
        .contains("# " + SampleLecture.tour().title().ja(), "10:00:30–10:01:00", "## 場面");
  }

  @Test
  void aDiskThatIsFullIsToldOnceAndTheLectureGoesOn() {
    full = true;
    LectureSession session = session();
    perform(session, new Command.Start());
    perform(session, new Command.Next());
    perform(session, new Command.Next());
    assertThat(troubles).hasSize(1);
    assertThat(session.now().lecturer().scene()).isEqualTo(2);
  }

  @Test
  void walkingThroughATourWithoutARoomLeavesNoLog() {
    LectureSession session = session();
    perform(session, new Command.Next());
    perform(session, new Command.Next());
    assertThat(saved).isEmpty();
  }

  private final class Memory implements LectureLogStore {
    @Override
    public void save(LectureLog log, String text) {
      if (full) {
        throw new StorageException(
            StorageException.Fault.DISK_FULL, "write", Path.of("log.md"), new IOException("full"));
      }
      saved.add(log);
      texts.add(text);
    }

    @Override
    public Path fileOf(LectureLog log) {
      return Path.of("log.md");
    }

    @Override
    public Optional<LectureLog> latest() {
      return saved.isEmpty() ? Optional.empty() : Optional.of(saved.getLast());
    }
  }
}
