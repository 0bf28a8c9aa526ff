package motguide.ui.tour;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import motguide.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** A tour: its title, whose it is, how many scenes and minutes. */
final class TourCell extends ListCell<TourLine> {
  private static final int SECONDS_PER_MINUTE = 60;

  private final Wording wording;
  private final ToursViewModel model;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final VBox box = new VBox(title, facts);

  TourCell(Wording wording, ToursViewModel model) {
    this.wording = wording;
    this.model = model;
    getStyleClass().add("tours-tour");
    title.getStyleClass().add("tours-tour-title");
    title.setWrapText(true);
    facts.getStyleClass().add("tours-facts");
    facts.setWrapText(true);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable TourLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(model.titleOf(line.draft()));
    facts.setText(
        wording.text(
            line.isOwn() ? "tours.line.own" : "tours.line.pack",
            line.draft().scenes().size(),
            Math.ceilDiv(line.draft().seconds(), SECONDS_PER_MINUTE)));
    setGraphic(box);
    setAccessibleText(title.getText() + " " + facts.getText());
  }
}
