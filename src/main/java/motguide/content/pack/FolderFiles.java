package motguide.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pack in a folder. Links that lead out of the folder count as missing. */
final class FolderFiles implements PackFiles {
  private static final int MAX_DEPTH = 8;
  private static final int MAX_NAMES = 20_000;

  private final Path root;

  /**
   * The pack in {@code folder}.
   *
   * @throws IOException if the folder cannot be reached
   */
  FolderFiles(Path folder) throws IOException {
    root = folder.toRealPath();
  }

  @Override
  public boolean has(String path) {
    return find(path) != null;
  }

  @Override
  public long size(String path) throws IOException {
    return Files.size(root.resolve(path));
  }

  @Override
  public byte[] read(String path, int limit) throws IOException {
    try (InputStream in = Files.newInputStream(root.resolve(path))) {
      return in.readNBytes(limit);
    }
  }

  @Override
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.walk(root, MAX_DEPTH)) {
      all.filter(Files::isRegularFile)
          .limit(MAX_NAMES)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .forEach(names::add);
    } catch (IOException | UncheckedIOException e) {
      return Set.of();
    }
    return names;
  }

  @Override
  public void close() {}

  private @Nullable Path find(String path) {
    if (!PackFiles.staysInside(path)) {
      return null;
    }
    try {
      Path real = root.resolve(path).toRealPath();
      return real.startsWith(root) && Files.isRegularFile(real) ? real : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }
}
