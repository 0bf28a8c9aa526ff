package motguide.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.Theme;
import motguide.ui.kit.Icon;
import motguide.ui.kit.IconShape;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.WideButton;
import motguide.ui.kit.Wording;

/** Fills the first-run page: language and colours first, then the doors. */
final class WelcomeController {
  private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST_LIGHT);

  private final Library library;
  private final Wording wording;
  private final Settings settings;
  private final Consumer<Settings> change;
  private final Doors doors;

  @FXML private OneOf<Language> language;
  @FXML private OneOf<Theme> theme;
  @FXML private Label title;
  @FXML private Label subtitle;
  @FXML private VBox picture;
  @FXML private HBox doorRow;
  @FXML private Button openPack;
  @FXML private Button keys;

  WelcomeController(Library library, Settings settings, Consumer<Settings> change, Doors doors) {
    this.library = library;
    this.settings = settings;
    this.change = change;
    this.doors = doors;
    wording = new Wording(settings.language());
  }

  @FXML
  private void initialize() {
    offerLanguages();
    offerThemes();
    LocalizedText name = library.pack().manifest().title();
    title.setText(wording.first(name));
    subtitle.setText(name.in(wording.language().other()));
    PackDots dots = new PackDots(library, wording);
    VBox.setVgrow(dots, Priority.ALWAYS);
    picture.getChildren().add(dots);
    door(1, IconShape.TIMELINE, "timeline", library.pack().events().size(), doors::toTimeline);
    door(2, IconShape.QUIZ, "quiz", library.pack().questions().size(), doors::toQuiz);
    int tours = library.pack().tours().size();
    door(3, IconShape.PROJECT, "projection", tours, doors::toProjection);
    doorRow.getChildren().getFirst().getStyleClass().add("main");
    openPack.setOnAction(event -> doors.openAnotherPack());
    keys.setOnAction(event -> doors.showKeys());
  }

  private void offerLanguages() {
    language.offer(
        List.of(Language.values()),
        choice -> wording.text("welcome.language." + choice.name().toLowerCase(Locale.ROOT)),
        settings.language().first());
    language
        .valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null && chosen != settings.language().first()) {
                apply(
                    now ->
                        now.withLanguage(
                            chosen == Language.JA ? LanguageMode.JA_EN : LanguageMode.EN_JA));
              }
            });
  }

  private void offerThemes() {
    theme.offer(
        THEMES,
        choice -> wording.text("welcome.theme." + choice.name().toLowerCase(Locale.ROOT)),
        settings.theme());
    theme
        .valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null && chosen != settings.theme()) {
                apply(now -> now.withTheme(chosen));
              }
            });
  }

  private void apply(UnaryOperator<Settings> edit) {
    change.accept(edit.apply(settings));
  }

  private void door(int number, IconShape icon, String code, int count, Runnable action) {
    Label name = new Label(wording.text("welcome.door." + code));
    name.getStyleClass().add("welcome-door-name");
    name.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label key = new Label(Integer.toString(number));
    key.getStyleClass().add("key-hint");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(new Icon(icon, 22), name, gap, key);
    head.getStyleClass().add("welcome-door-head");
    Label line = new Label(wording.text("welcome.door." + code + ".line", count));
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().add("welcome-door-line");
    Label note = new Label(wording.text("welcome.door." + code + ".note"));
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add("welcome-door-note");
    VBox body = new VBox(head, line, note);
    body.getStyleClass().add("welcome-door-body");
    Button button = new WideButton(body);
    button.setId("door-" + code);
    button.getStyleClass().add("welcome-door");
    button.setMaxHeight(Double.MAX_VALUE);
    button.setAccessibleText(name.getText() + " " + line.getText());
    button.setOnAction(event -> action.run());
    HBox.setHgrow(button, Priority.ALWAYS);
    doorRow.getChildren().add(button);
  }

  /** Gives the keyboard to the first door. */
  void focusFirst() {
    doorRow.getChildren().getFirst().requestFocus();
  }

  /** Opens the door whose number was typed. */
  void typed(KeyEvent event) {
    int index = "123".indexOf(event.getCharacter());
    if (index >= 0 && !event.getCharacter().isEmpty()) {
      event.consume();
      ((Button) doorRow.getChildren().get(index)).fire();
    } else if (event.getCharacter().equals("?")) {
      event.consume();
      doors.showKeys();
    }
  }
}
