package motguide.exchange.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import motguide.content.Language;
import motguide.lecture.LectureLog;
import motguide.support.SampleLecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LectureFilesTest {
  private static final LectureLog LOG = SampleLecture.log();
  private static final LectureMarkdown.Words WORDS =
      new LectureMarkdown.Words("所要", "場面", "寄り道", "投票", "選択肢", "1 回目", "2 回目", "正解", "手書き");

  private static String markdown(Language language) {
    return LectureMarkdown.of(LOG, WORDS, language, ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void jsonHoldsTheWholeLogWithTheInkByDate() {
    String json = LectureJson.write(LOG);
    assertThat(LectureJson.read(json)).contains(LOG);
    assertThat(json).contains("700000.0").contains("2026-11-24T01:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"format\":\"motguide-lecture\",\"version\":2}"})
  void whatIsNoLogOfThisEditionIsNotRead(String text) {
    assertThat(LectureJson.read(text)).isEmpty();
  }

  @Test
  void aBrokenLogIsNotReadInPart() {
    String json = LectureJson.write(LOG);
    assertThat(LectureJson.read(json.replace("\"number\": 2", "\"number\": \"two\""))).isEmpty();
    assertThat(LectureJson.read(json.replace("T01:00:00Z", "T99"))).isEmpty();
  }

  @Test
  void markdownTellsScenesTimesVotesAndInkInTheTimeOfTheLecture() {
    String text = markdown(Language.JA);
    assertThat(text)
        .startsWith("# " + LOG.title().ja() + "\n\n2026-11-24 10:00 · 所要 2:23\n")
        .contains("1. 10:00:00–10:00:30 (0:30) " + LOG.visits().getFirst().sentence().ja())
        .contains("手書き 1")
        .contains("*寄り道*")
        .contains("   | 選択肢 | 1 回目 | 2 回目 |\n   | --- | ---: | ---: |\n")
        .contains("   | 乙 (正解) | 3 | 8 |");
  }

  @Test
  void signsOfMarkdownInThePacksWordsStayWords() {
    assertThat(markdown(Language.JA)).contains("どちら \\| か。");
    assertThat(markdown(Language.EN)).contains("Which?").doesNotContain("どちら");
  }
}
