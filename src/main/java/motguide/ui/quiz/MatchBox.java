package motguide.ui.quiz;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import motguide.content.Task;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Texts;

/** One thing to be paired, with the key that picks it. */
final class MatchBox extends HBox {
  private static final PseudoClass PAIRED = PseudoClass.getPseudoClass("paired");
  private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final double SIGN_PX = 18;

  private final String itemId;
  private final boolean left;
  private final Label key;
  private final String words;
  private final VBox texts = new VBox();
  private final Runnable pick;

  MatchBox(QuestionSheet sheet, Task.MatchItem item, boolean left, String keyText, Runnable pick) {
    this.left = left;
    this.pick = pick;
    itemId = item.id();
    words = sheet.first(item.text());
    key = new Label(keyText);
    key.getStyleClass().add("quiz-match-key");
    getStyleClass().add("quiz-match-box");
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    texts.getChildren().add(Texts.wrapped(words, "quiz-match-text"));
    sheet
        .wording()
        .second(item.text())
        .ifPresent(other -> texts.getChildren().add(Texts.wrapped(other, "secondary")));
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().addAll(key, texts);
    setAccessibleText(keyText + " " + words);
  }

  String itemId() {
    return itemId;
  }

  boolean isLeft() {
    return left;
  }

  String words() {
    return words;
  }

  String keyText() {
    return key.getText();
  }

  void setPaired(boolean value) {
    pseudoClassStateChanged(PAIRED, value);
  }

  void setPending(boolean value) {
    pseudoClassStateChanged(PENDING, value);
  }

  void setTarget(boolean value) {
    pseudoClassStateChanged(TARGET, value);
  }

  /** Shows whether its pair is right, and with {@code more} what would have been. */
  void reveal(boolean right, String more) {
    getStyleClass().add(right ? "outcome-right" : "outcome-wrong");
    getChildren().set(0, new Icon(right ? IconShape.MARU : IconShape.BATSU, SIGN_PX));
    addNote(more);
  }

  /** Writes a note under the text. */
  void addNote(String note) {
    if (!note.isEmpty()) {
      texts.getChildren().add(Texts.wrapped(note, "quiz-match-note"));
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      pick.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
