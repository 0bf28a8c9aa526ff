package motguide.lecture;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps the logs of lectures. */
public interface LectureLogStore {

  /**
   * Keeps a log, instead of an earlier one of the same lecture.
   *
   * @param text the same for people to read
   * @return the file for people
   * @throws RuntimeException as the store has it, if it cannot be kept
   */
  Path save(LectureLog log, String text);

  /** The log of the latest lecture; empty for none, or none that can be read. */
  Optional<LectureLog> latest();
}
