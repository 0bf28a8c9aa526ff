package motguide.ui.projection;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.time.DateFormatter;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;

/** A scene in the list of scenes: number, lane, year, name, planned time. */
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
    Scene scene = tour.scenes().get(index);
    Event event = library.event(scene.focus().getFirst());
    Label number = new Label(Integer.toString(index + 1));
    number.getStyleClass().add("scene-number");
    Label year = new Label(DateFormatter.of(wording.language().locale()).compact(event.date()));
    year.getStyleClass().add("scene-year");
    year.setMinWidth(USE_PREF_SIZE);
    Label name = new Label(wording.first(event.shortName()));
    name.getStyleClass().add("scene-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label time = new Label(Clocks.text(scene.seconds()));
    time.getStyleClass().add("scene-time");
    time.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(number, new Seal(library.lane(event.lane()), wording), year, name, time);
    row.getStyleClass().add("scene-row");
    setGraphic(row);
    setAccessibleText(number.getText() + " " + year.getText() + " " + name.getText());
  }
}
