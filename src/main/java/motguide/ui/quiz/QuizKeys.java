package motguide.ui.quiz;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import motguide.quiz.Confidence;

/**
 * The keys of a round. Letters and digits act only while no text is being typed and if the reader
 * has not switched them off; a held Enter acts once.
 */
final class QuizKeys {
  private static final Map<KeyCode, Confidence> CONFIDENCE =
      Map.of(
          KeyCode.DIGIT1, Confidence.LOW,
          KeyCode.DIGIT2, Confidence.MAYBE,
          KeyCode.DIGIT3, Confidence.SURE);

  private final QuizRoundController round;
  private boolean enterDown;

  QuizKeys(QuizRoundController round) {
    this.round = round;
  }

  void install(Region root) {
    // What leaves the scene while Enter is down never hears that it was let go.
    root.sceneProperty().subscribe(scene -> enterDown = false);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    boolean viewTookIt =
        round.asking() && round.answerView().map(view -> view.pressed(event)).orElse(false);
    if (viewTookIt || withAlt(event) || plain(event)) {
      event.consume();
    }
  }

  private boolean withAlt(KeyEvent event) {
    if (!event.isAltDown() || event.isShortcutDown() || !round.asking()) {
      return false;
    }
    if (event.getCode() == KeyCode.DIGIT0) {
      round.giveUp();
      return true;
    }
    if (event.getCode() == KeyCode.H) {
      round.hint();
      return true;
    }
    if (event.getCode() == KeyCode.F) {
      round.toggleFlag();
      return true;
    }
    Confidence level = CONFIDENCE.get(event.getCode());
    if (level != null) {
      round.say(level);
    }
    return level != null;
  }

  private boolean plain(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case ENTER -> enter(event);
      case ESCAPE -> {
        round.leave();
        yield true;
      }
      case BACK_SPACE -> !isTyping(event) && round.undo();
      case PAGE_UP -> round.stepExam(-1);
      case PAGE_DOWN -> round.stepExam(1);
      default -> false;
    };
  }

  private boolean enter(KeyEvent event) {
    if (event.getTarget() instanceof ButtonBase button
        && button.getStyleClass().contains("button")
        && !"quiz-go".equals(button.getId())) {
      return false;
    }
    if (!enterDown) {
      enterDown = true;
      round.go();
    }
    return true;
  }

  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      enterDown = false;
    }
  }

  private void typed(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || isTyping(event) || !round.singleKeys()) {
      return;
    }
    String character = event.getCharacter();
    if (character.isBlank() || Character.isISOControl(character.charAt(0))) {
      return;
    }
    boolean acted = round.asking() ? answer(character) : round.telling() && lead(character);
    if (acted) {
      event.consume();
    }
  }

  private boolean answer(String character) {
    boolean viewTookIt = round.answerView().map(view -> view.typed(character)).orElse(false);
    if (viewTookIt) {
      return true;
    }
    if (character.equals("0")) {
      round.giveUp();
      return true;
    }
    if (character.equalsIgnoreCase("h")) {
      round.hint();
      return true;
    }
    if (character.equalsIgnoreCase("f") && round.isExam()) {
      round.toggleFlag();
      return true;
    }
    return character.equalsIgnoreCase("z") && round.undo();
  }

  private boolean lead(String character) {
    switch (character.toLowerCase(java.util.Locale.ROOT)) {
      case "c" -> round.openFirstCard();
      case "t" -> round.openTimeline();
      case "e" -> round.toggleEvidence();
      case "o" -> round.object();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean isTyping(KeyEvent event) {
    return event.getTarget() instanceof Node node && node instanceof TextInputControl;
  }
}
