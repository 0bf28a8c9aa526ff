package motguide.exchange.progress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import motguide.content.Id;
import motguide.study.Answer;
import motguide.study.Progress;
import org.jspecify.annotations.Nullable;

/** The answer log as a table, for spreadsheets; what was answered can be read back from it. */
public final class AnswersCsv {
  /** What the question or card is called: for people, and passed over in reading. */
  private static final String TITLE = "title";

  private static final List<String> NEEDED = List.of("id", "at", "pack", "kind", "mark");

  private AnswersCsv() {}

  /**
   * Writes {@code answers}, one a row.
   *
   * @param title what a question or a card is called in the language of the reader
   */
  public static void write(List<Answer> answers, Function<Id, String> title, Appendable to)
      throws IOException {
    CsvText.start(to);
    List<String> names = new ArrayList<>(AnswerFields.NAMES);
    names.add(TITLE);
    CsvText.row(names, to);
    for (Answer answer : answers) {
      List<String> row = new ArrayList<>();
      for (@Nullable Object field : AnswerFields.of(answer).values()) {
        row.add(field == null ? "" : field.toString());
      }
      row.add(title.apply(answer.of()));
      CsvText.row(row, to);
    }
  }

  /**
   * Reads a table that {@link #write} has written, whatever the order of its columns now. Only the
   * answers are in it.
   */
  public static ProgressReading read(String text) {
    Problems problems = new Problems();
    List<CsvText.Row> rows = CsvText.rows(text, problems);
    List<String> names = rows.isEmpty() ? List.of() : rows.getFirst().fields();
    if (!names.containsAll(NEEDED)) {
      problems.add("line 1", String.join(",", names), Expected.HEADER);
      return new ProgressReading.Rejected(problems.all());
    }
    List<Answer> answers = new ArrayList<>();
    for (CsvText.Row row : rows.subList(1, rows.size())) {
      Fields fields =
          new Fields(
              byName(names, row.fields()), name -> "line " + row.line() + ", " + name, problems);
      AnswerFields.read(fields).ifPresent(answers::add);
    }
    return problems.isEmpty()
        ? new ProgressReading.Read(
            new Progress(answers, List.of(), List.of(), List.of(), List.of()))
        : new ProgressReading.Rejected(problems.all());
  }

  private static Map<String, String> byName(List<String> names, List<String> fields) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), fields.size()); i++) {
      values.put(names.get(i), fields.get(i));
    }
    return values;
  }
}
