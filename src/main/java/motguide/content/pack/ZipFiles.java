package motguide.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A pack in a zip. Nothing is ever unpacked to disk, and never more than the directory of the zip
 * promises; {@link #check} refuses what promises too much before a single byte is unpacked.
 *
 * <p>Whoever zips a folder gets that folder as the only one at the top: it is passed through. What
 * macOS adds for itself is ignored.
 */
final class ZipFiles implements PackFiles {
  private static final int MAX_ENTRIES = 10_000;
  private static final long MAX_TOTAL = 256L << 20;
  private static final long MAX_RATIO = 200;
  private static final long SMALL = 1L << 20;
  private static final String MANIFEST = "manifest.json";
  private static final Pattern ARCHIVE =
      Pattern.compile("(?i).*\\.(zip|motpack|jar|7z|rar|tar|gz|tgz|bz2|xz|zst)");

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private final String top;

  /**
   * Opens the zip at {@code file}.
   *
   * @throws java.util.zip.ZipException if it is no zip
   * @throws IOException if it cannot be read
   */
  ZipFiles(Path file) throws IOException {
    zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    if (zip.size() <= MAX_ENTRIES) {
      Enumeration<? extends ZipEntry> all = zip.entries();
      while (all.hasMoreElements()) {
        ZipEntry entry = all.nextElement();
        if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
          entries.putIfAbsent(entry.getName(), entry);
        }
      }
    }
    top = topFolder();
  }

  private String topFolder() {
    if (entries.containsKey(MANIFEST)) {
      return "";
    }
    Set<String> tops = new TreeSet<>();
    for (String name : entries.keySet()) {
      int slash = name.indexOf('/');
      if (slash > 0 && name.substring(slash + 1).equals(MANIFEST)) {
        tops.add(name.substring(0, slash + 1));
      }
    }
    return tops.size() == 1 ? tops.iterator().next() : "";
  }

  /** Reports everything about the zip itself that makes it unfit; the pack is then left unread. */
  void check(Findings findings) {
    if (zip.size() > MAX_ENTRIES) {
      findings.report(Fault.ZIP_TOO_MANY, Where.file(""), zip.size(), MAX_ENTRIES);
      return;
    }
    long total = 0;
    Map<String, String> seen = new HashMap<>();
    Enumeration<? extends ZipEntry> all = zip.entries();
    while (all.hasMoreElements()) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName();
      Where where = Where.file(name);
      String path = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
      if (!PackFiles.staysInside(path)) {
        findings.report(Fault.ZIP_PATH_OUTSIDE, where, name);
      }
      String earlier = seen.putIfAbsent(anySystem(path), path);
      if (earlier != null) {
        findings.report(Fault.ZIP_NAMES_CLASH, where, name, earlier);
      }
      if (entry.isDirectory()) {
        continue;
      }
      if (ARCHIVE.matcher(name).matches()) {
        findings.report(Fault.ZIP_NESTED, where, name);
      }
      long size = Math.max(entry.getSize(), 0);
      total += Math.min(size, MAX_TOTAL + 1);
      if (size > SMALL && size / Math.max(entry.getCompressedSize(), 1) > MAX_RATIO) {
        findings.report(Fault.ZIP_RATIO, where, size / Math.max(entry.getCompressedSize(), 1));
      }
    }
    if (total > MAX_TOTAL) {
      findings.report(Fault.ZIP_TOO_BIG, Where.file(""), MAX_TOTAL >> 20);
    }
  }

  /** The name as the least particular file system keeps it: without case, composed. */
  private static String anySystem(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean has(String path) {
    return PackFiles.staysInside(path) && entries.containsKey(top + path);
  }

  @Override
  public long size(String path) {
    return entry(path).getSize();
  }

  @Override
  public byte[] read(String path, int limit) throws IOException {
    ZipEntry entry = entry(path);
    int most = (int) Math.min(limit, entry.getSize());
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(most);
    }
  }

  @Override
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (String name : entries.keySet()) {
      if (name.startsWith(top)) {
        names.add(name.substring(top.length()));
      }
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private ZipEntry entry(String path) {
    ZipEntry entry = entries.get(top + path);
    if (entry == null) {
      throw new IllegalArgumentException("no " + path);
    }
    return entry;
  }
}
