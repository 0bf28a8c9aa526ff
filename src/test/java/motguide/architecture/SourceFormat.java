package motguide.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one way sources are laid out: google-java-format. Run as a program it formats every source
 * file.
 */
final class SourceFormat {
  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/jmh/java"));

  private SourceFormat() {}

  /** Formats every source file below the working folder that is not yet in form. */
  public static void main(String[] args) throws IOException, FormatterException {
    for (Path file : sources()) {
      String source = Files.readString(file);
      String formatted = formatted(source);
      if (!source.equals(formatted)) {
        Files.writeString(file, formatted);
        System.out.println("formatted " + file);
      }
    }
  }

  /** Every Java file of the project. */
  static List<Path> sources() throws IOException {
    Stream<Path> all = Stream.of();
    for (Path root : ROOTS) {
      if (Files.isDirectory(root)) {
        all = Stream.concat(all, Files.walk(root));
      }
    }
    try (Stream<Path> files = all) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** {@code source} as it should be. */
  static String formatted(String source) throws FormatterException {
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }
}
