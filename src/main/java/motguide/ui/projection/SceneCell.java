package motguide.ui.projection;

import javafx.scene.control.ListCell;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.ui.kit.Wording;

/** A scene in the list of scenes. */
final class SceneCell extends ListCell<Integer> {
  private final Library library;
  private final Wording wording;
  private final Tour tour;

  SceneCell(Library library, Wording wording, Tour tour) {
    this.library = library;
    this.wording = wording;
    this.tour = tour;
    getStyleClass().add("scene-cell");
    // As wide as the list: the name gives way, not the planned time.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Integer index, boolean empty) {
    super.updateItem(index, empty);
    if (empty || index == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    SceneRow row = new SceneRow(library, wording, tour, index);
    setGraphic(row);
    setAccessibleText(row.spoken());
  }
}
