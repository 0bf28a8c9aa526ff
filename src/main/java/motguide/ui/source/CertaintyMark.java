package motguide.ui.source;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import motguide.content.Certainty;
import motguide.ui.kit.Wording;

/**
 * How sure a thing is: the rule of the axis – solid, hollow or broken – with the word beside it.
 */
public final class CertaintyMark extends HBox {

  /** The mark of {@code certainty} in the reader’s language. */
  public CertaintyMark(Certainty certainty, Wording wording) {
    getStyleClass().addAll("certainty-mark", "certainty-" + certainty.code());
    setAlignment(Pos.CENTER_LEFT);
    Region rule = new Region();
    rule.getStyleClass().add("certainty-rule");
    Label word = new Label(wording.text("evidence.certainty." + certainty.code()));
    word.getStyleClass().add("certainty-word");
    word.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(rule, word);
  }
}
