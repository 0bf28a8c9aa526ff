package motguide.ui.progress;

import javafx.scene.layout.VBox;

/** The plan: how sure to be, how much a day, and by when. */
final class PlanPage extends VBox {

  PlanPage(Plans plans) {
    CapPart cap = new CapPart(plans);
    VBox usual = new VBox(new RetentionPart(plans, cap::forecast), cap);
    usual.getStyleClass().add("progress-column");
    getChildren().add(new Beside(usual, new VBox(new ExamPart(plans))));
  }
}
