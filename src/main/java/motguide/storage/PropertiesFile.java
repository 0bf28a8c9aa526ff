package motguide.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * A small text file of names and values. One that is no text is kept aside under another name.
 * Written to a temporary file first and then moved, so that a crash leaves the old or the new one.
 *
 * @param file need not exist
 */
record PropertiesFile(Path file) {

  /** What is in it; empty if there is none, or none that is text. */
  Optional<Properties> read() {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
      return Optional.of(lines);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (CharacterCodingException | IllegalArgumentException e) {
      keepAside();
      return Optional.empty();
    } catch (IOException e) {
      throw DiskTrouble.failure("read", file, e);
    }
  }

  /** Writes {@code lines} under a line that says what they are. */
  void write(Properties lines, String heading) {
    try {
      StringWriter text = new StringWriter();
      lines.store(text, heading);
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "choices", ".draft");
      try {
        Files.writeString(draft, text.toString());
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw DiskTrouble.failure("write", file, e);
    }
  }

  private void keepAside() {
    Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw DiskTrouble.failure("set aside", file, e);
    }
  }
}
