package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import motguide.content.Task;
import motguide.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Two columns of boxes and the lines between them. */
final class MatchBoard extends Region {
  private static final double DRAG_AFTER_PX = 4;
  private static final double LEFT_SHARE = 0.38;
  private static final double RIGHT_SHARE = 0.44;

  private final QuestionSheet sheet;
  private final Task.Matching task;
  private final MatchModel model;
  private final List<MatchBox> left = new ArrayList<>();
  private final List<MatchBox> right = new ArrayList<>();
  private final List<CubicCurve> lines = new ArrayList<>();
  private final CubicCurve drawn = curve("drawn");
  private final javafx.scene.control.Label em = Texts.whole("", "quiz-em");

  private @Nullable MatchBox dragFrom;
  private @Nullable MatchBox dragOver;
  private Point2D pressedAt = Point2D.ZERO;
  private boolean drawing;
  private boolean revealed;

  MatchBoard(QuestionSheet sheet, Task.Matching task, MatchModel model) {
    this.sheet = sheet;
    this.task = task;
    this.model = model;
    getStyleClass().add("quiz-match-board");
    setAccessibleRole(AccessibleRole.PARENT);
    for (Task.MatchItem item : task.left()) {
      left.add(box(item, true, Keys.digitOf(left.size())));
    }
    for (Task.MatchItem item : sheet.asked().rights()) {
      right.add(box(item, false, Keys.letterOf(right.size())));
    }
    drawn.setVisible(false);
    em.setVisible(false);
    getChildren().add(em);
    getChildren().addAll(left);
    getChildren().addAll(right);
    getChildren().add(drawn);
    getChildren().forEach(node -> node.setManaged(false));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    model.responseProperty().subscribe(now -> showPairs());
    model.pendingLeftProperty().subscribe(now -> showPairs());
    model.pendingRightProperty().subscribe(now -> showPairs());
  }

  private MatchBox box(Task.MatchItem item, boolean onLeft, String key) {
    Runnable pick = () -> pick(item.id(), onLeft);
    MatchBox box = new MatchBox(sheet, item, onLeft, key, pick);
    box.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(box, event));
    return box;
  }

  private static CubicCurve curve(String styleClass) {
    CubicCurve curve = new CubicCurve();
    curve.getStyleClass().addAll("quiz-match-line", styleClass);
    curve.setManaged(false);
    curve.setMouseTransparent(true);
    return curve;
  }

  private void pick(String id, boolean onLeft) {
    if (onLeft) {
      model.pickLeft(id);
    } else {
      model.pickRight(id);
    }
  }

  /** Picks a box, as a click does. */
  void pick(MatchBox box) {
    pick(box.itemId(), box.isLeft());
  }

  void focusFirst() {
    left.getFirst().requestFocus();
  }

  Optional<MatchBox> focusedBox() {
    return java.util.stream.Stream.concat(left.stream(), right.stream())
        .filter(MatchBox::isFocused)
        .findFirst();
  }

  void focusBeside(MatchBox box, int step) {
    List<MatchBox> column = box.isLeft() ? left : right;
    column.get(Math.clamp(column.indexOf(box) + step, 0, column.size() - 1)).requestFocus();
  }

  void focusAcross(MatchBox box) {
    List<MatchBox> column = box.isLeft() ? left : right;
    List<MatchBox> other = box.isLeft() ? right : left;
    other.get(Math.min(column.indexOf(box), other.size() - 1)).requestFocus();
  }

  private void press(MatchBox box, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !model.draft().isClosed()) {
      box.requestFocus();
      dragFrom = box;
      drawing = false;
      pressedAt = new Point2D(event.getSceneX(), event.getSceneY());
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    MatchBox box = dragFrom;
    if (box == null) {
      return;
    }
    if (!drawing && pressedAt.distance(event.getSceneX(), event.getSceneY()) < DRAG_AFTER_PX) {
      return;
    }
    drawing = true;
    Point2D here = sceneToLocal(event.getSceneX(), event.getSceneY());
    List<MatchBox> others = box.isLeft() ? right : left;
    MatchBox over =
        others.stream()
            .filter(other -> other.getBoundsInParent().contains(here))
            .findFirst()
            .orElse(null);
    dragOver = over;
    others.forEach(other -> other.setTarget(other.equals(over)));
    lead(drawn, edge(box), over == null ? here : edge(over));
    drawn.setVisible(true);
    event.consume();
  }

  private void release() {
    MatchBox box = dragFrom;
    if (box == null) {
      return;
    }
    MatchBox over = dragOver;
    dragFrom = null;
    dragOver = null;
    drawn.setVisible(false);
    left.forEach(each -> each.setTarget(false));
    right.forEach(each -> each.setTarget(false));
    if (!drawing) {
      pick(box);
    } else if (over != null) {
      if (box.isLeft()) {
        model.pair(box.itemId(), over.itemId());
      } else {
        model.pair(over.itemId(), box.itemId());
      }
    }
    drawing = false;
  }

  private void showPairs() {
    if (revealed) {
      return;
    }
    Map<String, String> pairs = model.pairs();
    for (MatchBox box : left) {
      Optional<MatchBox> partner = model.rightOf(box.itemId()).flatMap(this::rightBox);
      box.setPaired(partner.isPresent());
      box.setPending(box.itemId().equals(model.pendingLeftProperty().get()));
      box.setAccessibleText(spoken(box, partner));
    }
    for (MatchBox box : right) {
      Optional<MatchBox> partner = model.leftOf(box.itemId()).flatMap(this::leftBox);
      box.setPaired(partner.isPresent());
      box.setPending(box.itemId().equals(model.pendingRightProperty().get()));
      box.setAccessibleText(spoken(box, partner));
    }
    getChildren().removeAll(lines);
    lines.clear();
    for (int i = 0; i < pairs.size(); i++) {
      lines.add(curve("made"));
    }
    getChildren().addAll(lines);
    requestLayout();
  }

  private String spoken(MatchBox box, Optional<MatchBox> partner) {
    String name = box.keyText() + " " + box.words();
    return partner
        .map(other -> sheet.text("quiz.match.paired.spoken", name, other.words()))
        .orElse(name);
  }

  private Optional<MatchBox> leftBox(String id) {
    return left.stream().filter(box -> box.itemId().equals(id)).findFirst();
  }

  private Optional<MatchBox> rightBox(String id) {
    return right.stream().filter(box -> box.itemId().equals(id)).findFirst();
  }

  /** Shows which pairs are right, and draws the right lines beside the wrong ones. */
  void reveal(boolean answered) {
    revealed = true;
    getChildren().removeAll(lines);
    lines.clear();
    for (Task.MatchPair pair : task.pairs()) {
      String wanted = rightBox(pair.right()).map(MatchBox::keyText).orElse("");
      boolean right = model.rightOf(pair.left()).map(pair.right()::equals).orElse(false);
      leftBox(pair.left())
          .ifPresent(
              box -> {
                if (answered) {
                  box.reveal(right, right ? "" : sheet.text("quiz.match.wanted", wanted));
                } else {
                  box.addNote(sheet.text("quiz.match.wanted", wanted));
                }
                box.setAccessibleText(
                    sheet.text(
                        "quiz.match.truth.spoken",
                        answered ? sheet.text(right ? "quiz.sign.right" : "quiz.sign.wrong") : "",
                        box.words(),
                        rightBox(pair.right()).map(MatchBox::words).orElse("")));
              });
      lines.add(curve("truth"));
    }
    task.pairs().stream()
        .filter(
            pair -> model.rightOf(pair.left()).filter(id -> !id.equals(pair.right())).isPresent())
        .forEach(pair -> lines.add(curve("wrong")));
    getChildren().addAll(lines);
    for (MatchBox box : left) {
      box.setPending(false);
      box.setFocusTraversable(false);
    }
    for (MatchBox box : right) {
      box.setPending(false);
      box.setFocusTraversable(false);
    }
    requestLayout();
  }

  private double emPx() {
    return em.getFont().getSize();
  }

  private double gap() {
    return Math.rint(emPx() * 0.9);
  }

  private double rowHeight(double width) {
    double most = emPx() * 3.6;
    for (MatchBox box : left) {
      most = Math.max(most, box.prefHeight(Math.rint(width * LEFT_SHARE)));
    }
    for (MatchBox box : right) {
      most = Math.max(most, box.prefHeight(Math.rint(width * RIGHT_SHARE)));
    }
    return Math.ceil(most);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return emPx() * 44;
  }

  @Override
  protected double computeMinWidth(double height) {
    return emPx() * 20;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = width < 0 ? computePrefWidth(-1) : width;
    return Math.max(left.size(), right.size()) * (rowHeight(across) + gap());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = rowHeight(width);
    double leftWidth = Math.rint(width * LEFT_SHARE);
    double rightWidth = Math.rint(width * RIGHT_SHARE);
    for (int i = 0; i < left.size(); i++) {
      left.get(i).resizeRelocate(0, i * (height + gap()), leftWidth, height);
    }
    for (int i = 0; i < right.size(); i++) {
      right.get(i).resizeRelocate(width - rightWidth, i * (height + gap()), rightWidth, height);
    }
    layoutLines();
  }

  private void layoutLines() {
    List<Map.Entry<String, String>> shown = new ArrayList<>();
    if (revealed) {
      task.pairs().forEach(pair -> shown.add(Map.entry(pair.left(), pair.right())));
      task.pairs().stream()
          .filter(
              pair -> model.rightOf(pair.left()).filter(id -> !id.equals(pair.right())).isPresent())
          .forEach(
              pair ->
                  shown.add(
                      Map.entry(pair.left(), model.rightOf(pair.left()).orElse(pair.right()))));
    } else {
      shown.addAll(model.pairs().entrySet());
    }
    for (int i = 0; i < lines.size(); i++) {
      Optional<MatchBox> from = leftBox(shown.get(i).getKey());
      Optional<MatchBox> to = rightBox(shown.get(i).getValue());
      if (from.isPresent() && to.isPresent()) {
        lead(lines.get(i), edge(from.get()), edge(to.get()));
      }
    }
  }

  private static Point2D edge(MatchBox box) {
    double x = box.isLeft() ? box.getLayoutX() + box.getWidth() : box.getLayoutX();
    return new Point2D(x, box.getLayoutY() + box.getHeight() / 2);
  }

  private static void lead(CubicCurve curve, Point2D from, Point2D to) {
    double half = (to.getX() - from.getX()) / 2;
    curve.setStartX(from.getX());
    curve.setStartY(from.getY());
    curve.setControlX1(from.getX() + half);
    curve.setControlY1(from.getY());
    curve.setControlX2(to.getX() - half);
    curve.setControlY2(to.getY());
    curve.setEndX(to.getX());
    curve.setEndY(to.getY());
  }
}
