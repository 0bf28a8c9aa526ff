package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import motguide.content.LocalizedText;
import motguide.content.Task;
import motguide.quiz.Grade;
import motguide.quiz.Part;
import motguide.quiz.Response;
import motguide.quiz.Verdict;

/**
 * Why a wrong answer tempts.
 *
 * @param caption whom it is said to: who chose or wrote this
 * @param text what the answer is true of
 */
record Temptation(String caption, String text) {

  /** What is to be said about {@code response}; empty where it was right or there was none. */
  static List<Temptation> of(QuestionSheet sheet, Response response, Grade grade) {
    if (grade.verdict() == Verdict.RIGHT || grade.verdict() == Verdict.UNANSWERED) {
      return List.of();
    }
    return switch (sheet.question().task()) {
      case Task.SingleChoice single -> options(sheet, grade);
      case Task.MultipleChoice several -> options(sheet, grade);
      case Task.TrueFalse(boolean answer, LocalizedText why) ->
          one(
              sheet.text(
                  "quiz.tempting.chose",
                  sheet.text(answer ? "quiz.choose.false" : "quiz.choose.true")),
              sheet.first(why));
      case Task.Ordering(var items, LocalizedText why) -> general(sheet, why);
      case Task.Matching(var left, var right, var pairs, LocalizedText why) -> general(sheet, why);
      case Task.Placement(var date, var tolerance, var event, LocalizedText why) ->
          general(sheet, why);
      case Task.NumberEntry(var answer, var tolerance, var unit, LocalizedText why) ->
          general(sheet, why);
      case Task.ShortText(var expected, LocalizedText why) -> written(sheet, response, why);
      case Task.Cloze(var blanks, LocalizedText why) -> written(sheet, response, why);
    };
  }

  private static List<Temptation> options(QuestionSheet sheet, Grade grade) {
    List<Temptation> all = new ArrayList<>();
    List<Task.Option> shown = sheet.asked().options();
    for (int i = 0; i < shown.size(); i++) {
      Task.Option option = shown.get(i);
      LocalizedText why = option.rationale();
      boolean wronglyChosen =
          grade.parts().stream()
              .anyMatch(
                  part ->
                      part instanceof Part.Choice(String id, Part.OptionState state)
                          && id.equals(option.id())
                          && state == Part.OptionState.WRONGLY_CHOSEN);
      if (wronglyChosen && why != null) {
        all.add(
            new Temptation(sheet.text("quiz.tempting.chose", Keys.letterOf(i)), sheet.first(why)));
      }
    }
    return all;
  }

  private static List<Temptation> written(
      QuestionSheet sheet, Response response, LocalizedText why) {
    return response instanceof Response.Texts(List<String> typed) && typed.size() == 1
        ? one(sheet.text("quiz.tempting.wrote", typed.getFirst().strip()), sheet.first(why))
        : general(sheet, why);
  }

  private static List<Temptation> general(QuestionSheet sheet, LocalizedText why) {
    return one(sheet.text("quiz.tempting.general"), sheet.first(why));
  }

  private static List<Temptation> one(String caption, String text) {
    return List.of(new Temptation(caption, text));
  }
}
