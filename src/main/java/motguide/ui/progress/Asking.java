package motguide.ui.progress;

import java.util.List;
import java.util.function.LongSupplier;
import motguide.content.QuestionId;
import motguide.quiz.QuizScope;
import motguide.ui.navigation.Navigator;
import motguide.ui.navigation.Place;

/** Leads to rounds of chosen questions. */
record Asking(Navigator navigator, LongSupplier seeds) {

  /** Asks all of {@code questions}. */
  void all(List<QuestionId> questions) {
    some(questions, questions.size());
  }

  /** Asks at most {@code count} of {@code questions}; nothing where there are none. */
  void some(List<QuestionId> questions, int count) {
    if (!questions.isEmpty()) {
      navigator.goTo(
          new Place.QuizRound(
              new QuizScope.Chosen(questions),
              Math.min(count, questions.size()),
              seeds.getAsLong()));
    }
  }
}
