package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;

/** The lines from each row of an order to where it stands on the axis. */
final class OrderJoin extends Region {
  private final OrderList list;
  private final OrderTruth truth;
  private final List<CubicCurve> curves = new ArrayList<>();

  /**
   * The lines.
   *
   * @param wrong the ids whose lines are dashed
   */
  OrderJoin(OrderList list, OrderTruth truth, List<String> wrong) {
    this.list = list;
    this.truth = truth;
    getStyleClass().add("quiz-order-join");
    for (String id : list.order()) {
      CubicCurve curve = new CubicCurve();
      curve.setManaged(false);
      curve.setMouseTransparent(true);
      curve.getStyleClass().addAll("quiz-join", wrong.contains(id) ? "wrong" : "right");
      curves.add(curve);
    }
    getChildren().addAll(curves);
  }

  @Override
  protected void layoutChildren() {
    List<String> order = list.order();
    double width = getWidth();
    for (int i = 0; i < order.size(); i++) {
      double from = list.middleOf(order.get(i));
      double to =
          truth.dotAt(order.get(i), truth.getHeight() > 0 ? truth.getHeight() : getHeight());
      CubicCurve curve = curves.get(i);
      curve.setStartX(4);
      curve.setStartY(from);
      curve.setControlX1(width * 0.5);
      curve.setControlY1(from);
      curve.setControlX2(width * 0.5);
      curve.setControlY2(to);
      curve.setEndX(width - 2);
      curve.setEndY(to);
    }
  }
}
