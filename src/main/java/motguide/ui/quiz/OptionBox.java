package motguide.ui.quiz;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One answer on offer: its key, its text, and afterwards what became of it. A radio button or,
 * where several may be chosen, a check box to screen readers; texts wrap and are never cut.
 */
final class OptionBox extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double SIGN_PX = 20;

  /** What became of an option once the answer is known. */
  enum Outcome {
    /** Right and chosen. */
    RIGHT,
    /** Right but not chosen. */
    MISSED,
    /** Wrong and chosen. */
    WRONG,
    /** Wrong and left alone. */
    PASSED
  }

  private final Label key = new Label();
  private final StackPane sign = new StackPane(key);
  private final Label state = Texts.whole("", "quiz-option-state");
  private final Runnable choose;
  private final String words;
  private boolean selected;

  /**
   * An option.
   *
   * @param square whether several may be chosen
   * @param choose what a click or Space does
   */
  OptionBox(String keyText, String text, @Nullable String second, boolean square, Runnable choose) {
    this.choose = choose;
    words = second == null ? text : text + " " + second;
    getStyleClass().add("quiz-option");
    setFocusTraversable(true);
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(square ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
    key.setText(keyText);
    key.getStyleClass().addAll("quiz-option-key", square ? "square" : "round");
    sign.getStyleClass().add("quiz-option-sign");
    VBox texts = new VBox(Texts.wrapped(text, "choice-text"));
    if (second != null) {
      texts.getChildren().add(Texts.wrapped(second, "secondary"));
    }
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    state.setVisible(false);
    state.setManaged(false);
    getChildren().addAll(sign, texts, state);
    setAccessibleText(keyText + " " + words);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !isDisabled()) {
            requestFocus();
            choose.run();
          }
        });
  }

  /** Shows whether it is chosen. */
  void setSelected(boolean value) {
    if (selected != value) {
      selected = value;
      pseudoClassStateChanged(SELECTED, value);
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  /** Whether it is shown as chosen. */
  boolean isSelected() {
    return selected;
  }

  /** Chooses it, as a click does. */
  void fire() {
    choose.run();
  }

  /** Shows what became of it, with {@code words} at its right edge. */
  void reveal(Outcome outcome, String stateWords) {
    getStyleClass().add("outcome-" + outcome.name().toLowerCase(java.util.Locale.ROOT));
    if (outcome != Outcome.PASSED) {
      boolean cross = outcome == Outcome.WRONG;
      sign.getChildren().setAll(new Icon(cross ? IconShape.BATSU : IconShape.MARU, SIGN_PX));
    }
    state.setText(stateWords);
    state.setVisible(!stateWords.isEmpty());
    state.setManaged(!stateWords.isEmpty());
    setAccessibleText(stateWords.isEmpty() ? words : stateWords + ": " + words);
    setFocusTraversable(false);
    setMouseTransparent(true);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) selected
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      choose.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
