package motguide.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.exchange.lecture.LectureJson;
import motguide.lecture.Command;
import motguide.lecture.Digression;
import motguide.lecture.LastTime;
import motguide.lecture.Lecture;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureLogStore;
import motguide.lecture.LectureSession;
import motguide.study.LanguageMode;
import motguide.study.StorageException;
import motguide.support.SampleLecture;
import motguide.support.ShippedPack;
import motguide.timeline.AxisRange;
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
    LectureSession session = rehearsal();
    session.seen();
    return session;
  }

  private LectureSession rehearsal() {
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
  void aRehearsalLeavesNoLogUntilARoomSeesIt() {
    LectureSession session = rehearsal();
    perform(session, new Command.Start());
    perform(session, new Command.Next());
    perform(session, new Command.Next());
    assertThat(saved).isEmpty();
    session.seen();
    perform(session, new Command.Next());
    perform(session, new Command.End());
    assertThat(saved.getLast().visits())
        .extracting(LectureLog.Visit::number)
        .as("what the room has seen")
        .containsExactly(4);
  }

  @Test
  void aWholeLectureIsInBothFilesWithVotesInkAndDigression() {
    Tour tour = SampleLecture.tour();
    LectureSession session = session();
    perform(session, new Command.Start());
    for (int scene = 0; scene < tour.scenes().size(); scene++) {
      if (scene == 3) {
        perform(session, new Command.ShowBoard(SampleLecture.vote()));
        perform(session, new Command.HideBoard());
      }
      if (scene == 5) {
        perform(session, new Command.Draw(SampleLecture.stroke(700_000)));
      }
      if (scene == 7) {
        perform(session, new Command.Digress(new Digression(new AxisRange(1, 2), null)));
        perform(session, new Command.SnapBack());
      }
      perform(session, new Command.Freeze());
      perform(session, new Command.Freeze());
      if (scene + 1 < tour.scenes().size()) {
        perform(session, new Command.Next());
      }
    }
    perform(session, new Command.End());
    LectureLog log = saved.getLast();
    assertThat(log.visits())
        .extracting(LectureLog.Visit::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, tour.scenes().size()).boxed().toList());
    assertThat(log.visits().get(3).votes()).hasSize(1);
    assertThat(log.strokes()).isEqualTo(1);
    assertThat(log.visits().stream().filter(LectureLog.Visit::digressed))
        .extracting(LectureLog.Visit::number)
        .containsExactly(8);
    assertThat(log.visits().stream().map(LectureLog.Visit::length).reduce(Duration::plus))
        .as("no time is lost or told twice")
        .contains(log.length());
    assertThat(LectureJson.read(LectureJson.write(log))).contains(log);
    for (Scene scene : tour.scenes()) {
      assertThat(texts.getLast()).contains(scene.sentence().ja());
    }
    assertThat(texts.getLast()).contains("乙", "8");
    assertThat(LastTime.questions(log, ShippedPack.library())).hasSize(3).doesNotHaveDuplicates();
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
