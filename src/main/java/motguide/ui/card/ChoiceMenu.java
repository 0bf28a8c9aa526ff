package motguide.ui.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/**
 * A button that says what is chosen and opens the list of choices.
 *
 * @param <T> what is chosen from; null stands for “all”
 */
public final class ChoiceMenu<T> extends MenuButton {
  private final Map<@Nullable T, RadioMenuItem> items = new LinkedHashMap<>();
  private Function<@Nullable T, String> face = choice -> "";

  /** An empty menu for FXML; see {@link #offer}. */
  public ChoiceMenu() {
    getStyleClass().add("choice-menu");
    setMnemonicParsing(false);
  }

  /**
   * Puts {@code choices} into the menu.
   *
   * @param words what stands in the list
   * @param face what the button says when it is chosen
   * @param chosen called when the reader chooses another
   */
  void offer(
      List<@Nullable T> choices,
      Function<@Nullable T, String> words,
      Function<@Nullable T, String> face,
      Consumer<@Nullable T> chosen) {
    this.face = face;
    items.clear();
    getItems().clear();
    ToggleGroup group = new ToggleGroup();
    for (T choice : choices) {
      RadioMenuItem item = new RadioMenuItem(words.apply(choice));
      item.setMnemonicParsing(false);
      item.setToggleGroup(group);
      item.setOnAction(event -> chosen.accept(choice));
      items.put(choice, item);
      getItems().add(item);
    }
  }

  /** Shows {@code choice} as chosen; one that is not on offer is only named. */
  void showChosen(@Nullable T choice) {
    setText(face.apply(choice));
    RadioMenuItem item = items.get(choice);
    if (item != null) {
      item.setSelected(true);
    }
  }
}
