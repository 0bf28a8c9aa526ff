package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip cannot lead the reader astray. */
final class ZipFilesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.json",
        "/etc/evil.json",
        "a/../../evil.json",
        "C:/evil.json",
        "a\\evil.json",
        "a//b.json",
        "./a.json"
      })
  void namesThatLeadOutsideAreRefused(String name) throws IOException {
    assertThat(codes(zip(Map.of(name, "[]".getBytes(StandardCharsets.UTF_8)))))
        .containsExactly("zip-path-outside");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inner.zip", "a/inner.MOTPACK", "x.tar.gz", "x.jar"})
  void archivesInTheArchiveAreRefused(String name) throws IOException {
    assertThat(codes(zip(Map.of(name, new byte[] {1})))).containsExactly("zip-nested");
  }

  @Test
  void namesThatDifferOnlyInCaseOrCompositionClash() throws IOException {
    byte[] list = "[]".getBytes(StandardCharsets.UTF_8);
    assertThat(codes(zip(Map.of("Lanes.json", list, "lanes.JSON", list))))
        .containsExactly("zip-names-clash");
    assertThat(codes(zip(Map.of("caf\u00e9.json", list, "cafe\u0301.json", list))))
        .containsExactly("zip-names-clash");
  }

  @Test
  void anEntryThatSwellsIsRefusedUnread() throws IOException {
    assertThat(codes(zip(Map.of("zeros.json", new byte[3 << 20])))).containsExactly("zip-ratio");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void moreThanTheBoundIsRefusedUnread() throws IOException {
    Path file = folder.resolve("big.motpack");
    byte[] noise = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 257; i++) {
        zip.putNextEntry(new ZipEntry("part" + i));
        zip.write(noise);
      }
    }
    assertThat(codes(file)).containsExactly("zip-too-big");
  }

  @Test
  void tooManyEntriesAreRefusedUnread() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    for (int i = 0; i <= 10_000; i++) {
      entries.put("f" + i, new byte[0]);
    }
    assertThat(codes(zip(entries))).containsExactly("zip-too-many");
  }

  @Test
  void whatMacosAddsIsIgnored() throws IOException {
    SmallPack pack = SmallPack.in(folder.resolve("pack"));
    pack.write("__MACOSX/._lanes.json", "x");
    Path zip = pack.zip(folder.resolve("mac.motpack"), "");
    assertThat(SmallPack.read(zip)).isInstanceOf(PackReading.Loaded.class);
  }

  @Test
  void aCutOffZipIsNotRead() throws IOException {
    Path zip = SmallPack.in(folder.resolve("pack")).zip(folder.resolve("cut.motpack"), "");
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(codes(zip)).containsExactly("pack-not-a-pack");
  }

  @Test
  void aDamagedEntryIsReportedNotThrown() throws IOException {
    Path zip = SmallPack.in(folder.resolve("pack")).zip(folder.resolve("bad.motpack"), "");
    byte[] whole = Files.readAllBytes(zip);
    for (int i = 60; i < 160; i++) {
      whole[i] ^= 0x55;
    }
    Files.write(zip, whole);
    assertThat(codes(zip)).isNotEmpty();
  }

  @Test
  void namesCannotSteerATerminal() throws IOException {
    Path zip = zip(Map.of("../\u001b[31mred", new byte[0]));
    Problem problem = SmallPack.read(zip).problems().getFirst();
    assertThat(problem.file() + problem.message().en()).doesNotContain("\u001b");
  }

  private Path zip(Map<String, byte[]> entries) throws IOException {
    Path file = folder.resolve("attack.motpack");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return file;
  }

  private static List<String> codes(Path zip) {
    return SmallPack.read(zip).problems().stream().map(Problem::code).toList();
  }
}
