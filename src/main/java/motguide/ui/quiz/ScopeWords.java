package motguide.ui.quiz;

import motguide.content.Library;
import motguide.quiz.QuizScope;
import motguide.ui.kit.Wording;

/** Says in words what a round is about. */
final class ScopeWords {
  private ScopeWords() {}

  /** A title for {@code scope} in the reader’s language. */
  static String title(QuizScope scope, Library library, Wording wording) {
    return switch (scope) {
      case QuizScope.Everything() -> wording.text("quiz.scope.everything");
      case QuizScope.OnEvent(var id) -> wording.first(library.event(id).shortName());
      case QuizScope.OnCard(var id) -> wording.first(library.card(id).term());
      case QuizScope.OnEra(var id) -> wording.first(library.era(id).name());
      case QuizScope.OnLane(var id) -> wording.first(library.lane(id).name());
      case QuizScope.Chosen(var questions) -> wording.text("quiz.scope.chosen");
      case QuizScope.InClass(var questions) -> wording.text("quiz.scope.class");
    };
  }
}
