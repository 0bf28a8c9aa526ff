package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small pack without faults in a folder of its own, for tests to spoil. */
final class SmallPack {
  private static final PackReader READER = new PackReader();

  private final Path folder;

  private SmallPack(Path folder) {
    this.folder = folder;
  }

  /** Lays the pack out below {@code folder}. */
  static SmallPack in(Path folder) throws IOException {
    Path from = original();
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path to = folder.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(to);
        } else {
          Files.copy(each, to);
        }
      }
    }
    return new SmallPack(folder);
  }

  private static Path original() {
    try {
      return Path.of(
          java.util.Objects.requireNonNull(SmallPack.class.getResource("small")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** Replaces the first {@code old} in a file, which must be there. */
  SmallPack replace(String file, String old, String replacement) throws IOException {
    String text = text(file);
    int at = text.indexOf(old);
    assertThat(at).as("«%s» in %s", old, file).isNotNegative();
    return write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
  }

  SmallPack write(String file, String text) throws IOException {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  SmallPack write(String file, byte[] bytes) throws IOException {
    Path to = folder.resolve(file);
    Files.createDirectories(to.getParent());
    Files.write(to, bytes);
    return this;
  }

  SmallPack delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Where {@code needle} first stands, counted in the plainest way: {@code line:column}. */
  String placeOf(String file, String needle) throws IOException {
    String text = text(file);
    int at = text.indexOf(needle);
    assertThat(at).as("«%s» in %s", needle, file).isNotNegative();
    int line = 1;
    int column = 1;
    for (int point : text.substring(0, at).codePoints().toArray()) {
      line += point == '\n' ? 1 : 0;
      column = point == '\n' ? 1 : column + 1;
    }
    return line + ":" + column;
  }

  PackReading read() {
    return READER.read(folder, Progress.NONE);
  }

  List<Problem> problems() {
    return read().problems();
  }

  /** The pack as a zip at {@code file}, each name prefixed. */
  Path zip(Path file, String prefix) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(each).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(prefix + name));
        zip.write(Files.readAllBytes(each));
      }
    }
    return file;
  }

  static PackReading read(Path pack) {
    return READER.read(pack, Progress.NONE);
  }
}
