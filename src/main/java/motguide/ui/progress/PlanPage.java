package motguide.ui.progress;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plan: how sure to be, how much a day, and by when. Side by side where there is room. */
final class PlanPage extends VBox {
  private static final double LEAST_BESIDE_EM = 62;

  private final VBox usual;
  private final VBox exam;
  private final RetentionPart retention;
  private boolean beside;

  PlanPage(Plans plans) {
    getStyleClass().add("progress-plan");
    CapPart cap = new CapPart(plans);
    retention = new RetentionPart(plans, cap::forecast);
    usual = new VBox(retention, cap);
    usual.getStyleClass().add("progress-plan-column");
    exam = new VBox(new ExamPart(plans));
    for (Region each : new Region[] {usual, exam}) {
      each.setMinWidth(0);
      each.setPrefWidth(1);
      HBox.setHgrow(each, Priority.ALWAYS);
    }
    getChildren().setAll(usual, exam);
    widthProperty().subscribe(this::arrange);
  }

  private void arrange() {
    boolean room = getWidth() >= LEAST_BESIDE_EM * retention.emPx();
    if (room != beside) {
      beside = room;
      if (room) {
        HBox row = new HBox(usual, exam);
        row.getStyleClass().add("progress-plan-columns");
        getChildren().setAll(row);
      } else {
        getChildren().setAll(usual, exam);
      }
    }
  }
}
