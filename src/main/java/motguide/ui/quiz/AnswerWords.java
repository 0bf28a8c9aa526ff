package motguide.ui.quiz;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.NumberUnit;
import motguide.content.Question;
import motguide.content.Task;
import motguide.quiz.Asked;
import motguide.quiz.Grader;
import motguide.quiz.Response;
import motguide.time.DateFormatter;
import motguide.time.DayNumber;
import motguide.ui.kit.Wording;

/** Says in a line what somebody answered, what is right, and why the answer tempts. */
public final class AnswerWords {
  private final Library library;
  private final Wording wording;
  private final Grader grader;
  private final DateFormatter dates;

  /** Words about questions of {@code library}. */
  public AnswerWords(Library library, Wording wording) {
    this.library = library;
    this.wording = wording;
    grader = new Grader(library);
    dates = DateFormatter.of(wording.language().locale());
  }

  /** What was answered; says so where nothing was. */
  public String given(Question question, Response response) {
    Task task = question.task();
    return switch (response) {
      case Response.Unanswered() -> wording.text("quiz.error.open");
      case Response.Chosen(var ids) -> chosen(task, ids);
      case Response.Truth(boolean value) -> truth(value);
      case Response.Ordered(var ids, _) -> ordered(task, ids);
      case Response.Paired(var pairs) -> paired(task, pairs);
      case Response.NumberTyped(var text) -> text.strip();
      case Response.Texts(var typed) -> joined(typed.stream().map(String::strip));
      case Response.Pinned(double day) -> dates.compactYear(DayNumber.yearOf(day));
    };
  }

  /** What is right. */
  public String right(Question question) {
    return switch (question.task()) {
      case Task.SingleChoice(var options) -> correct(options);
      case Task.MultipleChoice(var options) -> correct(options);
      case Task.TrueFalse(boolean answer, _) -> truth(answer);
      case Task.Ordering(var items, _) ->
          ordered(question.task(), items.stream().map(Task.OrderItem::id).toList());
      case Task.Matching(_, _, var pairs, _) ->
          paired(
              question.task(),
              pairs.stream()
                  .collect(Collectors.toMap(Task.MatchPair::left, Task.MatchPair::right)));
      case Task.NumberEntry number -> number(number);
      case Task.ShortText(var expected, _) -> wording.first(expected.answer());
      case Task.Cloze(var blanks, _) ->
          joined(blanks.stream().map(blank -> wording.first(blank.answer())));
      case Task.Placement place -> dates.full(place.date());
    };
  }

  /** Why that answer tempts; empty where there was none or nothing is known about it. */
  public List<String> tempting(Question question, Response response) {
    Asked asked = new Asked(question, order(question.task()));
    return Temptation.of(
            new QuestionSheet(asked, library, wording), response, grader.grade(question, response))
        .stream()
        .map(Temptation::text)
        .toList();
  }

  private static List<String> order(Task task) {
    return switch (task) {
      case Task.SingleChoice(var options) -> options.stream().map(Task.Option::id).toList();
      case Task.MultipleChoice(var options) -> options.stream().map(Task.Option::id).toList();
      case Task.Ordering(var items, _) -> items.stream().map(Task.OrderItem::id).toList();
      case Task.Matching(_, var right, _, _) -> right.stream().map(Task.MatchItem::id).toList();
      default -> List.of();
    };
  }

  private String truth(boolean value) {
    return wording.text(value ? "quiz.choose.true" : "quiz.choose.false");
  }

  private String correct(List<Task.Option> options) {
    return joined(
        options.stream().filter(Task.Option::correct).map(option -> wording.first(option.text())));
  }

  private String chosen(Task task, Collection<String> ids) {
    List<Task.Option> options =
        switch (task) {
          case Task.SingleChoice(var all) -> all;
          case Task.MultipleChoice(var all) -> all;
          default -> List.of();
        };
    return joined(
        options.stream()
            .filter(option -> ids.contains(option.id()))
            .map(option -> wording.first(option.text())));
  }

  private String ordered(Task task, List<String> ids) {
    return task instanceof Task.Ordering(var items, _)
        ? ids.stream()
            .map(texts(items, Task.OrderItem::id, Task.OrderItem::text))
            .collect(Collectors.joining(" → "))
        : "";
  }

  private String paired(Task task, Map<String, String> pairs) {
    if (!(task instanceof Task.Matching(var left, var right, _, _))) {
      return "";
    }
    Function<String, String> rights = texts(right, Task.MatchItem::id, Task.MatchItem::text);
    return joined(
        left.stream()
            .filter(item -> pairs.containsKey(item.id()))
            .map(item -> wording.first(item.text()) + " – " + rights.apply(pairs.get(item.id()))));
  }

  private <T> Function<String, String> texts(
      List<T> things, Function<T, String> id, Function<T, LocalizedText> text) {
    Map<String, String> byId =
        things.stream().collect(Collectors.toMap(id, it -> wording.first(text.apply(it))));
    return key -> byId.getOrDefault(key, "");
  }

  private String number(Task.NumberEntry number) {
    if (number.unit() == NumberUnit.YEAR) {
      return dates.year((long) number.answer());
    }
    NumberFormat format = NumberFormat.getInstance(wording.language().locale());
    return wording.text("quiz.unit.full." + number.unit().code(), format.format(number.answer()));
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(" / "));
  }
}
