package motguide.ui.quiz;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.content.Event;
import motguide.content.Lane;
import motguide.content.Task;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Texts;

/** One thing to be put in order. */
final class OrderRow extends HBox {
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
  private static final double ICON_PX = 18;

  private final QuestionSheet sheet;
  private final Task.OrderItem item;
  private final StackPane handle = new StackPane(new Icon(IconShape.GRIP, ICON_PX));
  private final VBox texts = new VBox();
  private final Label year = Texts.whole("", "quiz-order-year");

  OrderRow(QuestionSheet sheet, Task.OrderItem item) {
    this.sheet = sheet;
    this.item = item;
    getStyleClass().add("quiz-order-row");
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    handle.getStyleClass().add("quiz-order-handle");
    getChildren().add(handle);
    Optional<Event> event = Optional.ofNullable(item.event()).map(sheet.library()::event);
    event.ifPresent(
        known -> {
          Lane lane = sheet.library().lane(known.lane());
          getStyleClass().add(Seal.laneStyleClass(lane.hue()));
          getChildren().add(new Seal(lane, sheet.wording()));
        });
    texts.getChildren().add(Texts.wrapped(sheet.first(item.text()), "quiz-order-text"));
    sheet.wording().second(item.text()).ifPresent(this::addSecond);
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().add(texts);
  }

  private void addSecond(String other) {
    texts.getChildren().add(Texts.wrapped(other, "secondary"));
  }

  /** The id of the thing. */
  String itemId() {
    return item.id();
  }

  /** Says at which place it stands, from 0, and whether it has been taken up. */
  void stand(int place, boolean held) {
    pseudoClassStateChanged(HELD, held);
    setAccessibleText(
        sheet.text(
            held ? "quiz.order.held.spoken" : "quiz.order.row.spoken",
            place + 1,
            sheet.first(item.text())));
  }

  /** Shows whether it stands right, and its date. */
  void reveal(boolean right, boolean answered) {
    if (answered) {
      handle.getChildren().setAll(new Icon(right ? IconShape.MARU : IconShape.BATSU, ICON_PX));
      getStyleClass().add(right ? "outcome-right" : "outcome-wrong");
    } else {
      handle.getChildren().clear();
    }
    if (texts.getChildren().size() > 1) {
      texts.getChildren().removeLast();
    }
    if (item.date() != null) {
      year.setText(sheet.dates().compact(item.date()));
      getChildren().add(year);
    }
    String words = sheet.first(item.text()) + " " + year.getText();
    setAccessibleText(
        answered ? sheet.text(right ? "quiz.sign.right" : "quiz.sign.wrong") + " " + words : words);
  }
}
