package motguide.ui.projection;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.time.DateFormatter;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;

/** A scene in one line: number, lane, year, name, planned time. */
final class SceneRow extends HBox {
  private final String spoken;

  SceneRow(Library library, Wording wording, Tour tour, int index) {
    Scene scene = tour.scenes().get(index);
    Event event = library.event(scene.focus().getFirst());
    getStyleClass().add("scene-row");
    String number = Integer.toString(index + 1);
    String year = DateFormatter.of(wording.language().locale()).compact(event.date());
    Label name = label(wording.first(event.shortName()), "scene-name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    getChildren()
        .addAll(
            label(number, "scene-number"),
            new Seal(library.lane(event.lane()), wording),
            label(year, "scene-year"),
            name,
            label(Clocks.text(scene.seconds()), "scene-time"));
    spoken = number + " " + year + " " + name.getText();
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /** What a screen reader says of the scene: number, year and name. */
  String spoken() {
    return spoken;
  }
}
