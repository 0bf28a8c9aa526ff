package motguide.ui.quiz;

import java.util.Optional;
import motguide.content.Language;
import motguide.content.LocalizedText;
import motguide.content.NumberUnit;
import motguide.content.Task;
import motguide.quiz.Hint;

/** Puts a hint into words. */
final class HintWords {
  private HintWords() {}

  static String of(Hint hint, QuestionSheet sheet) {
    return switch (hint) {
      case Hint.NotThis(String id) ->
          sheet.text(
              "quiz.hint.not", Keys.letterOf(Math.max(0, sheet.asked().order().indexOf(id))));
      case Hint.SoMany(int right) -> sheet.text("quiz.hint.many", right);
      case Hint.First(String id) -> sheet.text("quiz.hint.first", item(sheet, id));
      case Hint.Together(String left, String right) ->
          sheet.text("quiz.hint.together", left(sheet, left), right(sheet, right));
      case Hint.Between(long from, long to) -> between(sheet, from, to);
      case Hint.Begins(int blank, Hint.Beginning ja, Hint.Beginning en) -> {
        Hint.Beginning shown = sheet.wording().language() == Language.JA ? ja : en;
        yield sheet.text("quiz.hint.begins", blank + 1, shown.start(), shown.length());
      }
    };
  }

  private static String between(QuestionSheet sheet, long from, long to) {
    boolean years =
        !(sheet.question().task() instanceof Task.NumberEntry number)
            || number.unit() == NumberUnit.YEAR;
    return years
        ? sheet.text(
            "quiz.hint.between", sheet.dates().compactYear(from), sheet.dates().compactYear(to))
        : sheet.text("quiz.hint.between", String.valueOf(from), String.valueOf(to));
  }

  private static String item(QuestionSheet sheet, String id) {
    return sheet.question().task() instanceof Task.Ordering(var items, var why)
        ? first(
            sheet,
            items.stream()
                .filter(item -> item.id().equals(id))
                .map(Task.OrderItem::text)
                .findFirst())
        : "";
  }

  private static String left(QuestionSheet sheet, String id) {
    return sheet.question().task() instanceof Task.Matching matching
        ? first(
            sheet,
            matching.left().stream()
                .filter(item -> item.id().equals(id))
                .map(Task.MatchItem::text)
                .findFirst())
        : "";
  }

  private static String right(QuestionSheet sheet, String id) {
    return first(
        sheet,
        sheet.asked().rights().stream()
            .filter(item -> item.id().equals(id))
            .map(Task.MatchItem::text)
            .findFirst());
  }

  private static String first(QuestionSheet sheet, Optional<LocalizedText> text) {
    return text.map(sheet::first).orElse("");
  }
}
