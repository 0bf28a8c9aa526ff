package motguide.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.LocalizedText;
import motguide.content.NumberUnit;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Task;
import motguide.support.SamplePack;
import motguide.time.HistoricalDate;

/** Questions for tests: the matter does not count, only what is right. */
final class Questions {
  static final LocalizedText TEXT = new LocalizedText("文", "text");

  private Questions() {}

  static Grader grader() {
    return new Grader(SamplePack.library());
  }

  static Question of(Task task) {
    return of("q-" + task.kind(), task);
  }

  static Question of(String id, Task task) {
    return of(id, task, List.of(new CardId("c-mot")));
  }

  static Question of(String id, Task task, List<CardId> cards) {
    return new Question(
        new QuestionId(id),
        1,
        TEXT,
        task,
        TEXT,
        TEXT,
        null,
        cards,
        List.of(new EventId("plan-1962")),
        List.of());
  }

  /** Options a, b, c …, of which the first {@code right} are right. */
  static List<Task.Option> options(int right, int all) {
    return IntStream.range(0, all)
        .mapToObj(i -> new Task.Option(letter(i), TEXT, i < right, i < right ? null : TEXT))
        .toList();
  }

  static String letter(int i) {
    return String.valueOf((char) ('a' + i));
  }

  static Question single(int options) {
    return of(new Task.SingleChoice(options(1, options)));
  }

  static Question multi(int right, int all) {
    return of(new Task.MultipleChoice(options(right, all)));
  }

  static Question truth(boolean answer) {
    return of(new Task.TrueFalse(answer, TEXT));
  }

  /** Items a, b, c … with these dates; an empty text for none. */
  static Question ordering(String... dates) {
    List<Task.OrderItem> items = new ArrayList<>();
    for (String date : dates) {
      items.add(
          new Task.OrderItem(
              letter(items.size()),
              TEXT,
              date.isEmpty() ? null : HistoricalDate.parse(date),
              null));
    }
    return of(new Task.Ordering(items, TEXT));
  }

  /** Left items 1, 2, 3 … to which a, b, c … belong, and more right items to spare. */
  static Question matching(int pairs, int spare) {
    return of(
        new Task.Matching(
            IntStream.rangeClosed(1, pairs)
                .mapToObj(i -> new Task.MatchItem(String.valueOf(i), TEXT))
                .toList(),
            IntStream.range(0, pairs + spare)
                .mapToObj(i -> new Task.MatchItem(letter(i), TEXT))
                .toList(),
            IntStream.range(0, pairs)
                .mapToObj(i -> new Task.MatchPair(String.valueOf(i + 1), letter(i)))
                .toList(),
            TEXT));
  }

  static Question number(double answer, double tolerance, NumberUnit unit) {
    return of(new Task.NumberEntry(answer, tolerance, unit, TEXT));
  }

  static Question place(String date, double toleranceYears) {
    return of(
        new Task.Placement(
            HistoricalDate.parse(date), toleranceYears, new EventId("plan-1962"), TEXT));
  }

  static Task.Expected expected(String ja, String en, String... accepted) {
    return new Task.Expected(
        new LocalizedText(ja, en), List.of(), Arrays.stream(accepted).toList());
  }

  static Question text(Task.Expected expected) {
    return of(new Task.ShortText(expected, TEXT));
  }

  static Question cloze(Task.Expected... blanks) {
    return of(new Task.Cloze(List.of(blanks), TEXT));
  }
}
