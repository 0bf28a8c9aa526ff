package motguide.ui.log;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import motguide.exchange.lecture.LectureMarkdown;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureLogStore;
import motguide.lecture.LectureRecorder;
import motguide.lecture.LectureSession;
import motguide.lecture.LectureStep;
import motguide.study.StorageException;
import motguide.ui.kit.Wording;

/**
 * Keeps the log of every lecture: at each change of scene and at its end, so that a machine that
 * gives up in the middle takes little of it away. For the JavaFX thread.
 */
public final class LectureLogs {
  private final LectureLogStore store;
  private final Supplier<Wording> wording;
  private final ZoneId zone;
  private final Consumer<StorageException> trouble;

  /**
   * Logs kept in {@code store}.
   *
   * @param wording the reader’s language when a log is written
   * @param zone in which its times are told
   * @param trouble hears once a lecture that a log cannot be kept
   */
  public LectureLogs(
      LectureLogStore store,
      Supplier<Wording> wording,
      ZoneId zone,
      Consumer<StorageException> trouble) {
    this.store = store;
    this.wording = wording;
    this.zone = zone;
    this.trouble = trouble;
  }

  /** Listens to a lecture that is about to begin; a rehearsal leaves no log. */
  public void begun(LectureSession session) {
    session.observe(new Listener(session));
  }

  /** The log of the latest lecture; empty for none, or where it cannot be had. */
  public Optional<LectureLog> latest() {
    try {
      return store.latest();
    } catch (StorageException e) {
      // A lecture can begin without the one before; where the disk fails, saving will tell.
      return Optional.empty();
    }
  }

  /** The file for people in which a log is kept. */
  public Path fileOf(LectureLog log) {
    return store.fileOf(log);
  }

  /** The log as people read it. */
  String text(LectureLog log) {
    Wording words = wording.get();
    return LectureMarkdown.of(
        log,
        new LectureMarkdown.Words(
            words.text("log.length"),
            words.text("log.scenes"),
            words.text("log.digressed"),
            words.text("log.vote"),
            words.text("log.choice"),
            words.text("log.first"),
            words.text("log.second"),
            words.text("vote.right"),
            words.text("log.strokes")),
        words.language(),
        zone);
  }

  private final class Listener implements Consumer<LectureStep> {
    private final LectureRecorder recorder = new LectureRecorder();
    private final LectureSession session;
    private boolean troubled;

    Listener(LectureSession session) {
      this.session = session;
    }

    @Override
    public void accept(LectureStep step) {
      if (session.isRehearsal()) {
        return;
      }
      recorder.hear(step);
      boolean sceneEnds = step.before().lecturer().scene() != step.after().lecturer().scene();
      if (sceneEnds || !step.after().on()) {
        recorder.log().ifPresent(this::save);
      }
    }

    private void save(LectureLog log) {
      try {
        store.save(log, text(log));
      } catch (StorageException e) {
        if (!troubled) {
          trouble.accept(e);
        }
        troubled = true;
      }
    }
  }
}
