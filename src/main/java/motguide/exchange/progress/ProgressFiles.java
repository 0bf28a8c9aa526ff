package motguide.exchange.progress;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import motguide.content.Id;
import motguide.study.Answer;
import motguide.study.Progress;

/**
 * Progress in files of its own: written beside the place and then moved there, so that nobody ever
 * finds half a file and an older one of that name stays whole until then.
 */
public final class ProgressFiles {
  private ProgressFiles() {}

  /** Saves everything as JSON. */
  public static void saveJson(Progress progress, OffsetDateTime at, Path file) throws IOException {
    save(file, to -> ProgressJson.write(progress, at, to));
  }

  /**
   * Saves the answers as a table.
   *
   * @param title what a question or a card is called in the language of the reader
   */
  public static void saveCsv(List<Answer> answers, Function<Id, String> title, Path file)
      throws IOException {
    save(file, to -> AnswersCsv.write(answers, title, to));
  }

  /** Reads a file of either kind, told apart by its name: a table if that ends in {@code .csv}. */
  public static ProgressReading read(Path file) throws IOException {
    try {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
        return AnswersCsv.read(Files.readString(file));
      }
      try (var from = Files.newBufferedReader(file)) {
        return ProgressJson.read(from);
      }
    } catch (CharacterCodingException e) {
      Problems problems = new Problems();
      problems.add("", "", Expected.UTF_8);
      return new ProgressReading.Rejected(problems.all());
    }
  }

  /** Writes a text. */
  @FunctionalInterface
  private interface Body {
    void write(Writer to) throws IOException;
  }

  private static void save(Path file, Body body) throws IOException {
    Path draft = file.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      try (Writer to = Files.newBufferedWriter(draft, StandardOpenOption.CREATE_NEW)) {
        body.write(to);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
