package motguide.ui.progress;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two columns side by side where there is room, else one under the other. */
final class Beside extends VBox {
  private static final double LEAST_BESIDE_EM = 62;

  private final List<Region> columns;
  private final Label em = new Label();
  private boolean beside;

  Beside(Region left, Region right) {
    columns = List.of(left, right);
    getStyleClass().add("progress-beside");
    em.setManaged(false);
    em.setVisible(false);
    for (Region each : columns) {
      each.setMinWidth(0);
      each.setPrefWidth(1);
      HBox.setHgrow(each, Priority.ALWAYS);
    }
    arrange(false);
    widthProperty().subscribe(this::fit);
    // The font changes while styles are applied, when nothing may be put elsewhere.
    em.fontProperty().subscribe(() -> Platform.runLater(this::fit));
  }

  private void fit() {
    boolean room = getWidth() >= LEAST_BESIDE_EM * em.getFont().getSize();
    if (room != beside) {
      arrange(room);
    }
  }

  private void arrange(boolean room) {
    beside = room;
    getChildren().setAll(em);
    if (room) {
      HBox row = new HBox(columns.toArray(new Region[0]));
      row.getStyleClass().add("progress-columns");
      getChildren().add(row);
    } else {
      getChildren().addAll(columns);
    }
  }
}
