package motguide.ui.quiz;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;

/**
 * A field for one blank. Knows whether an input method is composing, so that the Enter that ends a
 * composition is not taken for a confirmation: neither while letters are being composed nor in the
 * same moment in which they are handed over.
 */
final class BlankField extends TextField {
  private boolean composing;

  BlankField() {
    getStyleClass().add("quiz-blank");
    addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
  }

  private void compose(InputMethodEvent event) {
    if (event.getComposed().isEmpty()) {
      Platform.runLater(() -> composing = false);
    } else {
      composing = true;
    }
  }

  /** Whether an input method is at work, so that Enter belongs to it. */
  boolean isComposing() {
    return composing;
  }
}
