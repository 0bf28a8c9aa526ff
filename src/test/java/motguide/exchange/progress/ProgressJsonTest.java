package motguide.exchange.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import motguide.study.KeptRound;
import motguide.study.Progress;
import motguide.support.StudySamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressJsonTest {
  private final StudySamples samples = new StudySamples(3);

  @Test
  void everythingComesBack() throws IOException {
    Progress all = everything();
    assertThat(ProgressJson.read(new StringReader(written(all))))
        .isEqualTo(new ProgressReading.Read(all));
  }

  @Test
  void nothingComesBackAsNothing() throws IOException {
    assertThat(ProgressJson.read(new StringReader(written(Progress.NONE))))
        .isEqualTo(new ProgressReading.Read(Progress.NONE));
  }

  @Test
  void peopleCanReadIt() throws IOException {
    assertThat(written(everything()))
        .startsWith(
            """
            {
              "format": "motguide-progress",
              "version": 1,
              "exported": "2026-11-24T09:00:00.123+09:00",
              "answers": [
                {
                  "id": "\
            """)
        .contains("\"response\": \"texts 経営%20戦略 b\"")
        .contains("\"text\": \"メモ \\\"二行\\n目\\\"\"")
        .contains("\"steps\": [\n        \"goto 1\",");
  }

  /** The words of a file stay as they are, whatever becomes of the program. */
  @Test
  void aFileOfTheFirstVersionIsUnderstood() throws IOException {
    String file =
        """
        {"exported":"2026-11-24T09:00:00Z","version":1,"format":"motguide-progress","future":[1,{}],
         "notes":[{"pack":"p","event":"ev-1","text":"","at":"2026-11-24T09:00:00Z"}],
         "answers":[{"id":"00000000-0000-0001-0000-000000000002","at":"2026-11-24T09:00:00+09:00",
          "pack":"p","packVersion":"1","card":"c-1","claims":"cl-1=1.0 cl%202=0.5","kind":"rated",
          "response":"","mark":1,"tookMs":1200,"rating":3,"try":1,"hints":0}]}
        """;
    ProgressReading reading = ProgressJson.read(new StringReader(file));
    assertThat(reading).isInstanceOf(ProgressReading.Read.class);
    Progress progress = ((ProgressReading.Read) reading).progress();
    assertThat(progress.notes()).hasSize(1);
    assertThat(progress.answers().getFirst().rating()).isEqualTo(3);
    assertThat(progress.answers().getFirst().claims()).hasSize(2);
  }

  @Test
  void aNewerFileSaysSo() throws IOException {
    String file =
        "{\"format\":\"motguide-progress\",\"version\":2,\"answers\":[{\"other\":\"shape\"}]}";
    assertThat(ProgressJson.read(new StringReader(file)))
        .isEqualTo(new ProgressReading.TooNew(2, 1));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          '"mark": 0.0'      | '"mark": 1.5'          | /answers/0/mark
          '"mark": 0.0'      | '"mark": "NaN"'        | /answers/0/mark
          '"at": "2026'      | '"at": "2026 '         | /answers/0/at
          '"kind": "answered"'| '"kind": "guessed"'   | /answers/0/kind
          '"try": 1'         | '"try": 0'             | /answers/0/try
          '"question": "q-1"'| '"nothing": "q-1"'     | /answers/0/question
          '"plan": ['        | '"plans": ['           | /rounds/0/plan
          '"event": "ev-1"'  | '"card": "  "'         | /notes/0/card
          '"notes": ['       | '"notes": [ 3, '       | /notes/0
          '"bookmarks": []'  | '"bookmarks": {}'      | /bookmarks
          '"motguide-'       | '"another-'            | /format
          """,
      delimiter = '|')
  void whatMakesNoSenseIsNamedWithItsPlace(String from, String to, String place)
      throws IOException {
    String sound = sound();
    assertThat(sound).contains(from);
    ProgressReading reading =
        ProgressJson.read(
            new StringReader(sound.replaceFirst(java.util.regex.Pattern.quote(from), to)));
    assertThat(reading).isInstanceOf(ProgressReading.Rejected.class);
    assertThat(((ProgressReading.Rejected) reading).problems())
        .extracting(ProgressProblem::place)
        .contains(place);
  }

  @Test
  void allProblemsAreNamedNotOnlyTheFirst() throws IOException {
    String file =
        sound().replace("\"try\": 1", "\"try\": 0").replace("\"mark\": 0.0", "\"mark\": 7");
    ProgressReading.Rejected rejected =
        (ProgressReading.Rejected) ProgressJson.read(new StringReader(file));
    assertThat(rejected.problems())
        .extracting(ProgressProblem::place)
        .containsExactly("/answers/0/mark", "/answers/0/try");
    assertThat(rejected.problems().getFirst().fix().ja()).contains("0 から 1");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          ``
          []
          3
          {
          {"format": "motguide-progress", "version": 1, "answers": [{"id": "
          {"format": "motguide-progress", "version": 1, "answers": [{]}
          PK binary rubbish
          """,
      delimiter = '|')
  void whatIsNoProgressIsRefused(String file) throws IOException {
    assertThat(ProgressJson.read(new StringReader(file)))
        .isInstanceOf(ProgressReading.Rejected.class);
  }

  private static String sound() {
    return """
        {
          "format": "motguide-progress", "version": 1,
          "answers": [ { "id": "00000000-0000-0001-0000-000000000002",
            "at": "2026-11-24T09:00:00+09:00", "pack": "p", "packVersion": "1",
            "question": "q-1", "claims": "", "kind": "answered", "response": "true",
            "mark": 0.0, "tookMs": 5, "try": 1, "hints": 0 } ],
          "rounds": [ { "id": "00000000-0000-0001-0000-000000000003",
            "at": "2026-11-24T09:00:00+09:00", "pack": "p", "packVersion": "1",
            "plan": ["immediate", "q-1"], "steps": [] } ],
          "notes": [ { "pack": "p", "event": "ev-1", "text": "x",
            "at": "2026-11-24T09:00:00+09:00" } ],
          "bookmarks": []
        }
        """;
  }

  private Progress everything() {
    var id = samples.roundId();
    return new Progress(
        List.of(samples.answer(id), samples.rated(), samples.answer()),
        List.of(
            new KeptRound(
                samples.round(id), List.of("goto 1", "respond texts a%20b"), Optional.empty()),
            new KeptRound(
                samples.round(samples.roundId()), List.of(), Optional.of(samples.later()))),
        List.of(samples.note("メモ \"二行\n目\"")),
        List.of(samples.bookmark()),
        List.of(samples.objection()));
  }

  private static String written(Progress progress) throws IOException {
    StringWriter text = new StringWriter();
    ProgressJson.write(progress, StudySamples.START, text);
    return text.toString();
  }
}
