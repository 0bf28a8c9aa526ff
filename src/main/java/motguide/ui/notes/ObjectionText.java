package motguide.ui.notes;

import java.util.List;
import java.util.Optional;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;
import motguide.quiz.QuestionFinder;
import motguide.quiz.Response;
import motguide.study.Objection;
import motguide.study.ResponseText;
import motguide.ui.kit.Wording;

/** An objection in words, for the list and for whoever keeps the pack. */
final class ObjectionText {
  private ObjectionText() {}

  /** Everything the authors of the pack need: which pack and question, what was answered. */
  static String of(Objection objection, Library library, Wording wording) {
    String expected = question(objection, library).map(each -> expected(each, wording)).orElse("");
    return wording.text(
        "notes.objection.text",
        objection.pack().id() + " " + objection.pack().version(),
        objection.question().value(),
        prompt(objection, library, wording),
        answer(objection),
        expected);
  }

  /** The question; its id if the pack no longer has it. */
  static String prompt(Objection objection, Library library, Wording wording) {
    return question(objection, library)
        .map(each -> wording.first(each.prompt()))
        .orElse(objection.question().value());
  }

  private static Optional<Question> question(Objection objection, Library library) {
    return new QuestionFinder(library).question(objection.question());
  }

  private static String expected(Question question, Wording wording) {
    return switch (question.task()) {
      case Task.ShortText(var expected, _) -> wording.first(expected.answer());
      case Task.Cloze(var blanks, _) ->
          String.join(" / ", blanks.stream().map(each -> wording.first(each.answer())).toList());
      case Task.NumberEntry number ->
          number.answer() == Math.rint(number.answer())
              ? String.valueOf((long) number.answer())
              : String.valueOf(number.answer());
      default -> "";
    };
  }

  /** What was answered. */
  static String answer(Objection objection) {
    try {
      return switch (ResponseText.parse(objection.response())) {
        case Response.Texts(List<String> typed) -> String.join(" / ", typed);
        case Response.NumberTyped(String typed) -> typed;
        default -> objection.response();
      };
    } catch (IllegalArgumentException e) {
      return objection.response();
    }
  }
}
