package motguide.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack with twenty planted faults reports all twenty at once, each with its line. */
final class TwentyFaultsTest {
  @TempDir private Path folder;

  @Test
  void allTwentyAreReportedWithTheirLines() throws IOException {
    List<String> found =
        spoilt().problems().stream().map(p -> p.file() + ":" + p.line() + " " + p.code()).toList();
    assertThat(found)
        .containsExactlyInAnyOrder(
            "manifest.json:20 file-missing",
            "lanes.json:13 language-missing",
            "eras.json:11 id-twice",
            "events.json:8 json-comment",
            "events.json:19 json-trailing-comma",
            "events.json:35 date-impossible",
            "events.json:38 value-type",
            "events.json:38 field-unknown",
            "events.json:50 value-range",
            "events.json:57 id-unknown",
            "tours.json:9 date-not-interval",
            "tours.json:19 sentence-too-long",
            "cards.json:7 ruby-mismatch",
            "cards.json:33 field-missing",
            "claims.json:36 rival-one-sided",
            "questions/all.json:7 answer-several",
            "questions/all.json:27 distractor-is-answer",
            "questions/all.json:66 pair-missing",
            "questions/all.json:112 blank-count",
            "schools.json:12 json-quotes");
  }

  @Test
  void whatIsNotFaultyCanStillBeOpened() throws IOException {
    assertThat(spoilt().read())
        .isInstanceOfSatisfying(
            PackReading.Rejected.class,
            rejected ->
                assertThat(rejected.usable())
                    .hasValueSatisfying(
                        usable -> {
                          assertThat(usable.events()).isEqualTo(1);
                          assertThat(usable.eventsInAll()).isEqualTo(3);
                        }));
  }

  private SmallPack spoilt() throws IOException {
    String questions = "questions/all.json";
    return SmallPack.in(folder)
        .replace("manifest.json", "\"sources.json\"]", "\"sources.json\", \"works.json\"]")
        .replace("lanes.json", "{\"ja\": \"文献\", \"en\": \"Texts\"}", "{\"ja\": \"文献\"}")
        .replace("eras.json", "\"id\": \"era-two\"", "\"id\": \"era-one\"")
        .replace("events.json", "\"certainty\"", "// sure\n    \"certainty\"")
        .replace("events.json", "\"en\": \"taken up\"}\n", "\"en\": \"taken up\"},\n")
        .replace("events.json", "\"date\": \"1978-03\"", "\"date\": \"1978-13\"")
        .replace("events.json", "\"importance\": 4", "\"importance\": \"4\", \"colour\": 1")
        .replace("events.json", "\"importance\": 3", "\"importance\": 0")
        .replace("events.json", "\"to\": \"plan-1962\"", "\"to\": \"plan-1926\"")
        .replace("tours.json", "1950/1970", "1950")
        .replace("tours.json", "本と課程が生まれる。", "一冊の本と一つの課程とが、ほぼ時を同じくして生まれる。")
        .replace("cards.json", "\"base\": \"経営\"", "\"base\": \"経済\"")
        .replace("cards.json", "\"reading\": \"せいさんせいのじれんま\",", "")
        .replace("claims.json", "\"rivals\": [\"F4\"],", "")
        .replace(questions, "\"en\": \"1978\"},", "\"en\": \"1978\"}, \"correct\": true,")
        .replace(questions, "{\"ja\": \"計画\", \"en\": \"The", "{\"ja\": \"本\", \"en\": \"The")
        .replace(
            questions,
            "\"left\": [",
            "\"left\": [{\"id\": \"l0\", \"text\": {\"ja\": \"他\", \"en\": \"Other\"}},")
        .replace(questions, "____に変える____", "____に変える経営")
        .replace("schools.json", "\"F1\"", "'F1'");
  }
}
