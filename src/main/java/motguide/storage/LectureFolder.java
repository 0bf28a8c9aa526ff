package motguide.storage;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import motguide.exchange.lecture.LectureJson;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureLogStore;

/**
 * Logs of lectures as files of a folder, two for each lecture: Markdown for people and JSON. Each
 * is written to a temporary file first and then moved.
 */
public final class LectureFolder implements LectureLogStore {
  private static final String JSON = ".json";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'", Locale.ROOT);

  private final Path folder;

  /** Logs kept in {@code folder}, which need not exist. */
  public LectureFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public void save(LectureLog log, String text) {
    write(folder.resolve(name(log) + JSON), LectureJson.write(log));
    write(fileOf(log), text);
  }

  @Override
  public Path fileOf(LectureLog log) {
    return folder.resolve(name(log) + ".md");
  }

  private static String name(LectureLog log) {
    return log.began().atOffset(ZoneOffset.UTC).format(NAME);
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "lecture", ".draft");
      try {
        Files.writeString(draft, text);
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw DiskTrouble.failure("write", file, e);
    }
  }

  @Override
  public Optional<LectureLog> latest() {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    for (Path file : newestFirst()) {
      Optional<LectureLog> log = read(file);
      if (log.isPresent()) {
        return log;
      }
    }
    return Optional.empty();
  }

  private List<Path> newestFirst() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(JSON))
          .sorted(
              Comparator.comparing((Path file) -> String.valueOf(file.getFileName())).reversed())
          .toList();
    } catch (IOException e) {
      throw DiskTrouble.failure("list", folder, e);
    }
  }

  private static Optional<LectureLog> read(Path file) {
    try {
      return LectureJson.read(Files.readString(file));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw DiskTrouble.failure("read", file, e);
    }
  }
}
