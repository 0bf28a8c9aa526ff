package motguide.ui.quiz;

import java.util.List;
import java.util.Optional;
import motguide.content.Task;
import motguide.quiz.Attempt;
import motguide.quiz.Grade;
import motguide.quiz.Part;
import motguide.quiz.Response;
import motguide.quiz.Verdict;
import motguide.time.DayNumber;

/** Says in one line what somebody answered instead of what was right. */
final class ErrorWords {
  private ErrorWords() {}

  static String of(QuestionSheet sheet, Attempt attempt) {
    Optional<Grade> grade = attempt.grade();
    if (grade.isEmpty() || grade.get().verdict() == Verdict.UNANSWERED) {
      return sheet.text(
          attempt.state() == Attempt.State.SHOWN ? "quiz.error.shown" : "quiz.error.open");
    }
    return switch (attempt.response()) {
      case Response.Chosen chosen -> chosen(sheet, grade.get());
      case Response.Truth(boolean value) ->
          sheet.text("quiz.error.chose", sheet.text("quiz.choose." + value));
      case Response.Pinned(double day) ->
          sheet.text("quiz.error.year", sheet.dates().compactYear(DayNumber.yearOf(day)))
              + distance(sheet, grade.get());
      case Response.NumberTyped(String text) ->
          sheet.text("quiz.error.wrote", text.strip()) + distance(sheet, grade.get());
      case Response.Texts texts -> written(sheet, grade.get());
      case Response.Ordered order -> distance(sheet, grade.get());
      case Response.Paired pairs -> distance(sheet, grade.get());
      case Response.Unanswered none -> sheet.text("quiz.error.open");
    };
  }

  private static String distance(QuestionSheet sheet, Grade grade) {
    return new VerdictWords(sheet, grade).distance().orElse("");
  }

  private static String chosen(QuestionSheet sheet, Grade grade) {
    String wrong =
        grade
            .temptingOption()
            .flatMap(
                id ->
                    sheet.asked().options().stream()
                        .filter(option -> option.id().equals(id))
                        .findFirst())
            .map(Task.Option::text)
            .map(sheet::first)
            .orElse("");
    return wrong.isEmpty() ? distance(sheet, grade) : sheet.text("quiz.error.chose", wrong);
  }

  private static String written(QuestionSheet sheet, Grade grade) {
    List<Part> wrong = grade.parts().stream().filter(part -> !part.right()).toList();
    if (!wrong.isEmpty() && wrong.getFirst() instanceof Part.Blank blank) {
      return sheet.text("quiz.error.instead", blank.typed().strip(), blank.accepted());
    }
    return "";
  }
}
