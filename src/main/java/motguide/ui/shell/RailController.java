package motguide.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import motguide.ui.navigation.Place.Section;

/** The rail at the left edge: one button a section, the present one marked. */
public final class RailController {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Consumer<Section> onChosen;
  private final Map<Section, Button> buttons = new EnumMap<>(Section.class);

  @FXML private Button timeline;
  @FXML private Button cards;
  @FXML private Button quiz;
  @FXML private Button progress;
  @FXML private Button projection;
  @FXML private Button settings;

  /**
   * A rail that tells which section was chosen.
   *
   * @param onChosen called on the JavaFX thread
   */
  public RailController(Consumer<Section> onChosen) {
    this.onChosen = onChosen;
  }

  @FXML
  private void initialize() {
    bind(Section.TIMELINE, timeline);
    bind(Section.CARDS, cards);
    bind(Section.QUIZ, quiz);
    bind(Section.PROGRESS, progress);
    bind(Section.PROJECTION, projection);
    bind(Section.SETTINGS, settings);
  }

  private void bind(Section section, Button button) {
    buttons.put(section, button);
    button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    button.setOnAction(event -> onChosen.accept(section));
  }

  /** Marks {@code section} as the one the reader is in. */
  public void showSection(Section section) {
    buttons.forEach((each, button) -> button.pseudoClassStateChanged(HERE, each == section));
  }
}
