package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import motguide.content.Task;
import motguide.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are put in order, beside numbered places. All rows are as high as the highest; the one
 * being dragged follows the pointer over a dashed place.
 */
final class OrderList extends Region {
  private static final double DRAG_AFTER_PX = 4;

  private final OrderModel model;
  private final Glide glide;
  private final Map<String, OrderRow> rows = new LinkedHashMap<>();
  private final List<Label> numbers = new ArrayList<>();
  private final Region line = new Region();
  private final Region slot = new Region();
  private final Label early;
  private final Label late;
  private final boolean dated;

  private @Nullable OrderRow dragged;
  private double pressedY;
  private double grabbedAt;
  private double draggedTop;
  private boolean moving;
  private int target;
  private boolean revealed;

  OrderList(QuestionSheet sheet, Task.Ordering task, OrderModel model, Glide glide) {
    this.model = model;
    this.glide = glide;
    getStyleClass().add("quiz-order-list");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(sheet.text("quiz.order.list.spoken"));
    dated = task.items().stream().allMatch(item -> item.date() != null);
    early = Texts.whole(sheet.text(dated ? "quiz.order.early" : "quiz.order.first"), "secondary");
    late = Texts.whole(sheet.text(dated ? "quiz.order.late" : "quiz.order.last"), "secondary");
    line.getStyleClass().add("quiz-order-line");
    slot.getStyleClass().add("quiz-order-slot");
    slot.setVisible(false);
    getChildren().addAll(line, slot, early, late);
    for (Task.OrderItem item : sheet.asked().items()) {
      Label number = new Label(Keys.digitOf(numbers.size()));
      number.getStyleClass().add("quiz-order-number");
      numbers.add(number);
      OrderRow row = new OrderRow(sheet, item);
      rows.put(item.id(), row);
      row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(row, event));
    }
    getChildren().addAll(numbers);
    getChildren().addAll(rows.values());
    getChildren().forEach(node -> node.setManaged(false));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    model.responseProperty().subscribe(now -> stand());
    model.heldProperty().subscribe(now -> stand());
  }

  OrderRow row(String id) {
    OrderRow row = rows.get(id);
    if (row == null) {
      throw new IllegalArgumentException("no row " + id);
    }
    return row;
  }

  Optional<OrderRow> focusedRow() {
    return rows.values().stream().filter(OrderRow::isFocused).findFirst();
  }

  /** The order as shown: while a row is dragged, with it where it would come to stand. */
  private List<String> shownOrder() {
    OrderRow row = dragged;
    if (row == null || !moving) {
      return model.order();
    }
    List<String> order = new ArrayList<>(model.order());
    order.remove(row.itemId());
    order.add(target, row.itemId());
    return order;
  }

  private void stand() {
    List<String> order = shownOrder();
    for (OrderRow row : rows.values()) {
      double before = row.getLayoutY() + row.getTranslateY();
      row.stand(order.indexOf(row.itemId()), row.itemId().equals(model.heldProperty().get()));
      double after = topOf(order.indexOf(row.itemId()));
      if (getHeight() > 0 && !row.equals(dragged) && before != after) {
        row.relocate(row.getLayoutX(), after);
        glide.vertically(row, before - after);
      }
    }
    requestLayout();
  }

  private void press(OrderRow row, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || model.draft().isClosed()) {
      return;
    }
    row.requestFocus();
    dragged = row;
    moving = false;
    pressedY = event.getSceneY();
    grabbedAt = row.getLayoutY();
    event.consume();
  }

  private void drag(MouseEvent event) {
    OrderRow row = dragged;
    if (row == null) {
      return;
    }
    double by = event.getSceneY() - pressedY;
    if (!moving && Math.abs(by) < DRAG_AFTER_PX) {
      return;
    }
    if (!moving) {
      moving = true;
      target = model.order().indexOf(row.itemId());
      model.put();
      row.setTranslateY(0);
      row.toFront();
      row.getStyleClass().add("dragged");
      slot.setVisible(true);
    }
    draggedTop = Math.clamp(grabbedAt + by, 0, topOf(rows.size() - 1));
    int place = (int) Math.rint(draggedTop / (rowHeight() + gap()));
    if (place != target) {
      target = place;
      stand();
    }
    requestLayout();
    event.consume();
  }

  private void release() {
    OrderRow row = dragged;
    if (row == null) {
      return;
    }
    boolean moved = moving;
    moving = false;
    dragged = null;
    slot.setVisible(false);
    row.getStyleClass().remove("dragged");
    if (moved) {
      model.moveTo(row.itemId(), target);
      stand();
    } else {
      click(row);
    }
  }

  private void click(OrderRow row) {
    String held = model.heldProperty().get();
    if (held == null || held.equals(row.itemId())) {
      model.takeOrPut(row.itemId());
    } else {
      model.moveTo(held, model.order().indexOf(row.itemId()));
      model.put();
    }
  }

  /** Shows which rows stand right, with their dates and without the places. */
  void reveal(Predicate<String> right, boolean answered) {
    revealed = true;
    rows.values()
        .forEach(
            row -> {
              row.reveal(right.test(row.itemId()), answered);
              row.setTranslateY(0);
            });
    numbers.forEach(number -> number.setVisible(false));
    line.setVisible(false);
    early.setVisible(false);
    late.setVisible(false);
    requestLayout();
  }

  /** The middle of a row, from the top of this list. */
  double middleOf(String id) {
    return topOf(model.order().indexOf(id)) + rowHeight() / 2;
  }

  /** The ids in the person’s order. */
  List<String> order() {
    return model.order();
  }

  private double emPx() {
    return early.getFont().getSize() / 0.8125;
  }

  private double gap() {
    return Math.rint(emPx() * 0.75);
  }

  private double left() {
    return revealed ? 0 : Math.rint(emPx() * 5.4);
  }

  private double rowHeight() {
    double width = (getWidth() > 0 ? getWidth() : emPx() * 30) - left();
    return rowHeight(width);
  }

  private double rowHeight(double width) {
    return Math.ceil(
        Math.max(
            emPx() * 3.4,
            rows.values().stream().mapToDouble(row -> row.prefHeight(width)).max().orElse(0)));
  }

  private double topOf(int place) {
    return place * (rowHeight() + gap());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return emPx() * 30;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = (width < 0 ? computePrefWidth(-1) : width) - left();
    return rows.size() * (rowHeight(across) + gap());
  }

  @Override
  protected void layoutChildren() {
    double height = rowHeight();
    double left = left();
    double width = getWidth() - left;
    List<String> order = shownOrder();
    double dot = Math.rint(emPx() * 2.1);
    double dotX = left - dot - Math.rint(emPx() * 0.9);
    for (int i = 0; i < order.size(); i++) {
      OrderRow row = row(order.get(i));
      double top = row.equals(dragged) && moving ? draggedTop : topOf(i);
      double shift = row.equals(dragged) && moving ? emPx() * 1.2 : 0;
      row.resizeRelocate(left + shift, top, width - shift, height);
      if (row.equals(dragged)) {
        slot.resizeRelocate(left, topOf(i), width, height);
      }
      numbers.get(i).resizeRelocate(dotX, Math.rint(topOf(i) + (height - dot) / 2), dot, dot);
    }
    line.resizeRelocate(Math.rint(dotX + dot / 2), 0, 1, topOf(order.size() - 1) + height);
    placeEnd(early, dotX, topOf(0) + height / 2);
    placeEnd(late, dotX, topOf(order.size() - 1) + height / 2);
  }

  private static void placeEnd(Label label, double right, double middle) {
    double width = label.prefWidth(-1);
    double height = label.prefHeight(-1);
    label.resizeRelocate(
        Math.max(0, right - width - 6), Math.rint(middle - height / 2), width, height);
  }
}
