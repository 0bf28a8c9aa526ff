package motguide.lecture;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps the logs of lectures. */
public interface LectureLogStore {

  /**
   * Keeps a log, instead of an earlier one of the same lecture.
   *
   * @param text the same for people to read
   * @throws RuntimeException as the store has it, if it cannot be kept
   */
  void save(LectureLog log, String text);

  /** The file for people in which {@code log} is kept, or would be. */
  Path fileOf(LectureLog log);

  /** The log of the latest lecture; empty for none, or none that can be read. */
  Optional<LectureLog> latest();
}
