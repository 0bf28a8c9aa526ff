package motguide.exchange.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import motguide.study.Answer;
import motguide.study.Progress;
import motguide.support.StudySamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswersCsvTest {
  private final StudySamples samples = new StudySamples(9);

  @Test
  void theAnswersComeBack() throws IOException {
    List<Answer> answers =
        List.of(samples.answer(samples.roundId()), samples.rated(), samples.answer());
    assertThat(AnswersCsv.read(written(answers)))
        .isEqualTo(
            new ProgressReading.Read(
                new Progress(answers, List.of(), List.of(), List.of(), List.of())));
  }

  @Test
  void excelSeesUtf8AndLinesOfItsOwnKind() throws IOException {
    String text = written(List.of(samples.answer()));
    assertThat(text)
        .startsWith("\ufeffid,at,pack,packVersion,question,card,claims,kind,response,mark,")
        .endsWith("\r\n")
        .contains("経営%20戦略");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void columnsMayChangePlacesAndLinesEndAsTheyLike() throws IOException {
    Answer answer = samples.rated();
    String[] lines = written(List.of(answer)).substring(1).split("\r\n", -1);
    String mixed =
        "first," + lines[0] + "\n\n" + "\"a \"\"quoted\"\"\nfield, of two lines\"," + lines[1];
    assertThat(AnswersCsv.read(mixed))
        .isEqualTo(
            new ProgressReading.Read(
                new Progress(List.of(answer), List.of(), List.of(), List.of(), List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'quoted",
        "plain",
        "",
        "a,b",
        "say \"so\"",
        "two\r\nlines",
        " blank "
      })
  void noFieldIsAFormulaAndEveryFieldComesBack(String field) throws IOException {
    StringBuilder text = new StringBuilder();
    CsvText.row(List.of("first", field, "last"), text);
    String written = text.toString().replace("first,", "").replaceFirst("^\"", "");
    assertThat(written).doesNotMatch("(?s)^[=+@＝＋－＠\t\r-].*");
    assertThat(CsvText.rows(text.toString(), new Problems()))
        .containsExactly(new CsvText.Row(1, List.of("first", field, "last")));
  }

  @Test
  void anyTableComesBack() throws IOException {
    Random random = new Random(5);
    String signs = "a,\"\r\n'=技 ";
    for (int table = 0; table < 200; table++) {
      List<List<String>> rows =
          java.util.stream.Stream.generate(
                  () ->
                      java.util.stream.Stream.generate(
                              () -> {
                                StringBuilder field = new StringBuilder("x");
                                random
                                    .ints(random.nextInt(6), 0, signs.length())
                                    .forEach(i -> field.append(signs.charAt(i)));
                                return field.substring(random.nextInt(2));
                              })
                          .limit(3)
                          .toList())
              .limit(4)
              .toList();
      StringBuilder text = new StringBuilder();
      CsvText.start(text);
      for (List<String> row : rows) {
        CsvText.row(row, text);
      }
      assertThat(CsvText.rows(text.toString(), new Problems()))
          .extracting(CsvText.Row::fields)
          .isEqualTo(rows);
    }
  }

  @Test
  void problemsAreNamedByLineAndColumn() throws IOException {
    String text =
        written(List.of(samples.rated(), samples.rated())).replace(",rated,", ",guessed,");
    assertThat(problems(text))
        .extracting(ProgressProblem::place)
        .containsExactly("line 2, kind", "line 3, kind");
  }

  @Test
  void aTableOfSomethingElseIsRefused() {
    assertThat(problems("name,mark\r\nA,1\r\n").getFirst().place()).isEqualTo("line 1");
    assertThat(problems("").getFirst().place()).isEqualTo("line 1");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsNamed() throws IOException {
    String text = written(List.of(samples.rated())) + "\"and so on\r\nand on";
    assertThat(problems(text).getFirst().place()).isEqualTo("line 3");
  }

  private static List<ProgressProblem> problems(String text) {
    return ((ProgressReading.Rejected) AnswersCsv.read(text)).problems();
  }

  private static String written(List<Answer> answers) throws IOException {
    StringBuilder text = new StringBuilder();
    AnswersCsv.write(answers, id -> "=" + id + ", \"名前\"", text);
    return text.toString();
  }
}
