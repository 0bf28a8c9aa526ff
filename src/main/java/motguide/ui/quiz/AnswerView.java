package motguide.ui.quiz;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import motguide.quiz.Grade;

/** The part of the screen in which one question is asked and answered. */
interface AnswerView {

  /** What is shown; the same node each time. */
  Parent node();

  /** Puts the keyboard where answering starts. */
  void focusFirst();

  /** Takes a typed character, when no text field has the keyboard; gives whether it meant one. */
  default boolean typed(String character) {
    return false;
  }

  /** Takes a pressed key before the focused control does; gives whether it meant one. */
  default boolean pressed(KeyEvent event) {
    return false;
  }

  /** Whether a 0 is part of an answer here, so that it cannot mean “I do not know”. */
  default boolean usesZero() {
    return false;
  }

  /** Shows what was right and what was answered; from now on nothing can be changed. */
  void reveal(Grade grade, String confidence);
}
