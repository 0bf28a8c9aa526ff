package motguide.ui.card;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** A card in the list beside the open one: its headword in the reader’s language or languages. */
final class CardCell extends ListCell<Card> {
  private final Wording wording;
  private final Label term = new Label();
  private final Label second = new Label();
  private final VBox lines = new VBox(term);

  CardCell(Wording wording) {
    this.wording = wording;
    getStyleClass().add("card-cell");
    term.getStyleClass().add("card-cell-term");
    second.getStyleClass().add("card-cell-second");
    lines.getStyleClass().add("card-cell-lines");
    lines.setMinWidth(0);
    lines.setPrefWidth(1);
  }

  @Override
  protected void updateItem(@Nullable Card card, boolean empty) {
    super.updateItem(card, empty);
    if (empty || card == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    term.setText(wording.first(card.term()));
    second.setText(wording.second(card.term()).orElse(""));
    lines.getChildren().setAll(term);
    if (!second.getText().isEmpty()) {
      lines.getChildren().add(second);
    }
    setAccessibleText(wording.first(card.term()));
    setGraphic(lines);
  }
}
