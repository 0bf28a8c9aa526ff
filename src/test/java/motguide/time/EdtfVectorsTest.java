package motguide.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What an independent EDTF library reads, this one reads, with the same first and last day; or it
 * says why not.
 */
class EdtfVectorsTest {

  private static final String EXPLANATION = "# difference ";

  private static final List<String> LINES = lines();

  private record Vector(
      String text, String otherReading, String difference, String expectedReading) {

    static Vector of(String line) {
      String[] cells = line.split("\t", -1);
      String other = cells[1].equals("reject") ? "reject" : cells[2] + " " + cells[3];
      if (cells.length <= 4) {
        return new Vector(cells[0], other, "", limits(other));
      }
      String ours = cells[5].equals("reject") ? "reject" : cells[5] + " " + cells[6];
      return new Vector(cells[0], other, cells[4], ours);
    }

    /** An unknown start or end has no limit. */
    private static String limits(String reading) {
      return reading.replace("UNKNOWN ", "NO_START ").replace(" UNKNOWN", " NO_END");
    }
  }

  @Test
  void everyVectorIsReadAsExpected() {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> actual = new TreeMap<>();
    for (Vector vector : vectors()) {
      expected.put(vector.text(), vector.expectedReading());
      actual.put(vector.text(), reading(vector.text()));
    }

    assertThat(actual).hasSizeGreaterThan(900).containsExactlyEntriesOf(expected);
  }

  @Test
  void everyDifferenceIsOneAndIsExplained() {
    TreeSet<String> explained = new TreeSet<>();
    for (String line : LINES) {
      if (line.startsWith(EXPLANATION)) {
        explained.add(line.substring(EXPLANATION.length(), line.indexOf(':')));
      }
    }
    TreeSet<String> used = new TreeSet<>();
    for (Vector vector : vectors()) {
      if (!vector.difference().isEmpty()) {
        used.add(vector.difference());
        assertThat(vector.expectedReading())
            .as(vector.text())
            .isNotEqualTo(Vector.limits(vector.otherReading()));
      }
    }

    assertThat(used).isEqualTo(explained);
  }

  private static List<Vector> vectors() {
    return LINES.stream().filter(line -> !line.startsWith("#")).map(Vector::of).toList();
  }

  private static String reading(String text) {
    return switch (HistoricalDate.read(text)) {
      case DateReading.Unreadable unreadable -> "reject";
      case DateReading.Read(HistoricalDate date) ->
          day(date.bounds().earliestStart()) + " " + day(date.bounds().latestEnd());
    };
  }

  private static String day(long number) {
    if (number == DateBounds.NO_START) {
      return "NO_START";
    }
    return number == DateBounds.NO_END ? "NO_END" : Long.toString(number);
  }

  private static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(EdtfVectorsTest.class.getResourceAsStream("edtf-vectors.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
