package motguide.ui.quiz;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motguide.ui.kit.Texts;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Surroundings;

/** What stands where a round would be if there is no question to ask. */
final class EmptyRound extends VBox {
  private final Button back;

  EmptyRound(Surroundings surroundings) {
    Wording wording = surroundings.wording();
    getStyleClass().add("quiz-empty");
    getStylesheets().add(EmptyRound.class.getResource("quiz.css").toExternalForm());
    setAlignment(Pos.CENTER);
    back = new Button(wording.text("quiz.empty.back"));
    back.setMnemonicParsing(false);
    back.setOnAction(action -> surroundings.navigator().back());
    getChildren().addAll(Texts.wrapped(wording.text("quiz.empty"), "lead"), back);
  }

  @Override
  public void requestFocus() {
    back.requestFocus();
  }
}
