package motguide.ui.strip;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import org.jspecify.annotations.Nullable;

/** An event that stands out on a strip: its dot or sign, and its name where there is one. */
final class StripMark {
  private static final double SIGN_PX = 16;

  private final Event event;
  private final String year;
  private final String shortName;
  private final Labeled dot;
  private final @Nullable Icon icon;
  private final @Nullable Label name;

  StripMark(
      Event event,
      StripSign sign,
      String year,
      String shortName,
      String spoken,
      @Nullable Consumer<EventId> onEvent) {
    this.event = event;
    this.year = year;
    this.shortName = shortName;
    IconShape shape = sign.shape();
    icon = shape == null ? null : new Icon(shape, SIGN_PX);
    dot = onEvent == null ? new Label() : button(event.id(), spoken, onEvent);
    dot.setGraphic(icon);
    dot.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    dot.getStyleClass().addAll("time-strip-mark", "time-strip-" + sign.code());
    if (shape == null) {
      name = new Label();
      name.getStyleClass().add("time-strip-name");
    } else {
      name = null;
    }
  }

  /** Names the event in full or by its year alone; gives the width that takes, 0 without a name. */
  double nameWidth(boolean full) {
    if (name == null) {
      return 0;
    }
    name.setText(full ? year + "  " + shortName : year);
    return name.prefWidth(-1);
  }

  /** Draws the sign at {@code px} across. */
  void resizeSign(double px) {
    if (icon != null) {
      icon.setSize(px);
    }
  }

  private static Button button(EventId id, String spoken, Consumer<EventId> onEvent) {
    Button button = new Button();
    button.getStyleClass().setAll("time-strip-button");
    button.setAccessibleText(spoken);
    button.setAccessibleRole(AccessibleRole.BUTTON);
    button.setTooltip(new Tooltip(spoken));
    button.setOnAction(action -> onEvent.accept(id));
    return button;
  }

  Event event() {
    return event;
  }

  boolean named() {
    return name != null;
  }

  Region dot() {
    return dot;
  }

  @Nullable Label name() {
    return name;
  }

  List<Node> nodes() {
    return name == null ? List.of(dot) : List.of(dot, name);
  }
}
