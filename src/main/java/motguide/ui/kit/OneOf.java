package motguide.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A row of joined buttons of which one is chosen, or none as long as nobody has. Arrow keys move
 * the choice; screen readers meet radio buttons.
 *
 * @param <T> what is chosen from
 */
public final class OneOf<T> extends HBox {
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
  private final Map<T, RadioButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();

  /** An empty row for FXML; see {@link #offer}. */
  public OneOf() {
    getStyleClass().add("one-of");
    value.subscribe(
        chosen -> {
          RadioButton button = chosen == null ? null : buttons.get(chosen);
          if (button != null) {
            button.setSelected(true);
          }
        });
  }

  /**
   * Puts {@code choices} into the row, in this order.
   *
   * @param words what is written on each
   * @param chosen the one that is chosen; null for none yet
   */
  public void offer(List<T> choices, Function<T, String> words, @Nullable T chosen) {
    buttons.values().forEach(button -> button.setToggleGroup(null));
    buttons.clear();
    getChildren().clear();
    for (T choice : choices) {
      RadioButton button = new RadioButton(words.apply(choice));
      button.getStyleClass().setAll("toggle-button", "one-of-button");
      button.setToggleGroup(group);
      button.setMnemonicParsing(false);
      button
          .selectedProperty()
          .subscribe(
              selected -> {
                if (selected) {
                  value.set(choice);
                }
              });
      buttons.put(choice, button);
      getChildren().add(button);
    }
    if (!getChildren().isEmpty()) {
      getChildren().getFirst().getStyleClass().add("first");
      getChildren().getLast().getStyleClass().add("last");
    }
    value.set(chosen);
  }

  /** What is chosen; null before anything is on offer. */
  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }

  /**
   * The button of one choice, such as to describe it or give it the keyboard; null if it is not on
   * offer.
   */
  public @Nullable RadioButton button(T choice) {
    return buttons.get(choice);
  }
}
