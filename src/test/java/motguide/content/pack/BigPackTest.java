package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Very large packs are read to the end, sound or not. */
final class BigPackTest {
  private static final String EVENT =
      """
      {"id": "e%1$d", "date": "%2$d", "lane": "%3$s", "type": "event", "importance": 3,
       "certainty": "established", "short": {"ja": "出来事%1$d", "en": "Event %1$d"},
       "title": {"ja": "出来事その%1$d", "en": "Event number %1$d"},
       "summary": {"ja": "何かがあった。", "en": "Something happened."}, "claims": ["F1"]}\
      """;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aHundredThousandEventsAreRead() throws IOException {
    PackReading reading = packOf(100_000, "us").read();
    assertThat(reading.problems()).isEmpty();
    assertThat(((PackReading.Loaded) reading).pack().events()).hasSize(100_003);
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void twentyThousandFaultsAreAllReportedWithTheirLines() throws IOException {
    List<Problem> problems = packOf(20_000, "uss").problems();
    assertThat(problems).hasSize(20_000);
    assertThat(problems.getFirst().line()).isEqualTo(2);
    assertThat(problems.getLast().line()).isEqualTo(2 + 4 * 19_999);
    assertThat(problems).allMatch(p -> p.code().equals("id-unknown"));
  }

  private SmallPack packOf(int events, String lane) throws IOException {
    SmallPack pack =
        SmallPack.in(folder)
            .replace("manifest.json", "[\"events.json\"]", "[\"many.json\", \"events.json\"]");
    try (Writer out = Files.newBufferedWriter(folder.resolve("many.json"))) {
      out.write("[");
      for (int i = 0; i < events; i++) {
        out.write((i == 0 ? "\n" : ",\n") + EVENT.formatted(i, 1700 + i % 300, lane));
      }
      out.write("\n]");
    }
    return pack;
  }
}
