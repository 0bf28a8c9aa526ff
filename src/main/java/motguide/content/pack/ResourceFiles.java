package motguide.content.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** A pack among the program's own resources: in a folder of classes, a jar or a run-time image. */
final class ResourceFiles implements PackFiles {
  private final String root;

  /**
   * The pack in a folder of resources.
   *
   * @param root such as {@code /packs/mot-history/}
   */
  ResourceFiles(String root) {
    this.root = root;
  }

  @Override
  public boolean has(String path) {
    return PackFiles.staysInside(path) && ResourceFiles.class.getResource(root + path) != null;
  }

  @Override
  public long size(String path) throws IOException {
    try (InputStream in = open(path)) {
      return in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  @Override
  public byte[] read(String path, int limit) throws IOException {
    try (InputStream in = open(path)) {
      return in.readNBytes(limit);
    }
  }

  @Override
  public Set<String> names() {
    return Set.of();
  }

  @Override
  public void close() {}

  private InputStream open(String path) throws IOException {
    InputStream in = ResourceFiles.class.getResourceAsStream(root + path);
    if (in == null) {
      throw new FileNotFoundException(root + path);
    }
    return in;
  }
}
