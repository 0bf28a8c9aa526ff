package motguide.ui.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import motguide.content.Event;
import motguide.content.Library;
import motguide.content.Manifest;
import motguide.study.LanguageMode;
import motguide.study.Settings;
import motguide.study.Theme;
import motguide.time.DateFormatter;
import motguide.ui.kit.MarkedText;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Surroundings;
import org.controlsfx.control.ToggleSwitch;

/** Binds the page of settings to the settings. */
public final class SettingsController {
  private static final double SAMPLE_FROM_PX = 1000;

  private final Surroundings surroundings;
  private final Wording wording;
  private final Consumer<Settings> change;
  private final PackDesk pack;

  @FXML private ScrollPane scroll;
  @FXML private VBox page;
  @FXML private VBox display;
  @FXML private VBox text;
  @FXML private VBox content;
  @FXML private VBox record;
  @FXML private VBox about;
  @FXML private Hyperlink toDisplay;
  @FXML private Hyperlink toText;
  @FXML private Hyperlink toContent;
  @FXML private Hyperlink toRecord;
  @FXML private Hyperlink toAbout;
  @FXML private FlowPane themes;
  @FXML private OneOf<LanguageMode> language;
  @FXML private ToggleSwitch reducedMotion;
  @FXML private ToggleSwitch singleKeys;
  @FXML private Slider textSize;
  @FXML private Label textSizeNote;
  @FXML private Label packTitle;
  @FXML private Label packFacts;
  @FXML private Label packLicence;
  @FXML private Button openPack;
  @FXML private VBox sample;
  @FXML private VBox sampleSide;
  @FXML private HBox root;

  SettingsController(Surroundings surroundings, Consumer<Settings> change, PackDesk pack) {
    this.surroundings = surroundings;
    this.wording = surroundings.wording();
    this.change = change;
    this.pack = pack;
  }

  @FXML
  private void initialize() {
    Settings now = surroundings.settings().getValue();
    offerThemes(now.theme());
    language.offer(
        List.of(LanguageMode.values()),
        mode -> wording.text("settings.language." + mode.name().toLowerCase(java.util.Locale.ROOT)),
        now.language());
    language
        .valueProperty()
        .subscribe(
            mode -> {
              if (mode != null) {
                apply(settings -> settings.withLanguage(mode));
              }
            });
    reducedMotion.setSelected(now.reducedMotion());
    reducedMotion
        .selectedProperty()
        .subscribe(on -> apply(settings -> settings.withReducedMotion(on)));
    singleKeys.setSelected(now.singleKeys());
    singleKeys.selectedProperty().subscribe(on -> apply(settings -> settings.withSingleKeys(on)));
    offerTextSizes(now.textPercent());
    sayPack();
    openPack.setOnAction(event -> pack.openAnother());
    leadTo(toDisplay, display);
    leadTo(toText, text);
    leadTo(toContent, content);
    leadTo(toRecord, record);
    leadTo(toAbout, about);
    record.getChildren().add(new RecordSection(wording, pack.record()));
    fillSample();
    root.widthProperty().subscribe(this::fit);
    surroundings.settings().subscribe(this::fit);
  }

  /** Large text in a window of ordinary width leaves no room for the sample. */
  private void fit() {
    double width = root.getWidth() * 100 / surroundings.settings().getValue().textPercent();
    boolean roomy = width == 0 || width >= SAMPLE_FROM_PX;
    sampleSide.setVisible(roomy);
    sampleSide.setManaged(roomy);
  }

  private void apply(UnaryOperator<Settings> edit) {
    change.accept(edit.apply(surroundings.settings().getValue()));
  }

  private void offerThemes(Theme chosen) {
    ToggleGroup group = new ToggleGroup();
    for (Theme theme : Theme.values()) {
      RadioButton tile = new RadioButton();
      tile.setId("theme-" + theme.name());
      tile.setText(
          wording.text("settings.theme." + theme.name().toLowerCase(java.util.Locale.ROOT)));
      tile.getStyleClass().setAll("theme-tile");
      tile.setGraphic(new ThemePreview(theme));
      tile.setToggleGroup(group);
      tile.setSelected(theme == chosen);
      tile.selectedProperty()
          .subscribe(
              selected -> {
                if (selected) {
                  apply(settings -> settings.withTheme(theme));
                }
              });
      themes.getChildren().add(tile);
    }
  }

  private void offerTextSizes(int chosen) {
    List<Integer> sizes = Settings.TEXT_PERCENTS;
    textSize.setMax(sizes.size() - 1.0);
    textSize.setValue(sizes.indexOf(chosen));
    textSize.setLabelFormatter(
        new StringConverter<>() {
          @Override
          public String toString(Double index) {
            return sizes.get(index.intValue()) + "%";
          }

          @Override
          public Double fromString(String label) {
            return (double) sizes.indexOf(Integer.parseInt(label.replace("%", "")));
          }
        });
    textSize
        .valueProperty()
        .subscribe(
            value -> {
              int percent = sizes.get((int) Math.round(value.doubleValue()));
              textSizeNote.setText(wording.text("settings.text.size.note", percent));
              textSize.setAccessibleText(wording.text("settings.text.size.value", percent));
              if (!textSize.isValueChanging()) {
                apply(settings -> settings.withTextPercent(percent));
              }
            });
    textSize
        .valueChangingProperty()
        .subscribe(
            dragging -> {
              if (!dragging) {
                int percent = sizes.get((int) Math.round(textSize.getValue()));
                apply(settings -> settings.withTextPercent(percent));
              }
            });
  }

  private void sayPack() {
    Library library = surroundings.library();
    Manifest manifest = library.pack().manifest();
    packTitle.setText(wording.first(manifest.title()) + "  " + manifest.version());
    packFacts.setText(
        wording.text(
            "settings.pack.facts",
            library.pack().events().size(),
            library.pack().cards().size(),
            library.pack().questions().size(),
            library.pack().sources().size(),
            pack.location()));
    packLicence.setText(
        wording.text(
            "settings.pack.licence", manifest.licence(), String.join(", ", manifest.authors())));
  }

  private void leadTo(Hyperlink link, VBox section) {
    link.setOnAction(
        event -> {
          link.setVisited(false);
          double way = page.getHeight() - scroll.getViewportBounds().getHeight();
          double top = section.getBoundsInParent().getMinY();
          scroll.setVvalue(way <= 0 ? 0 : Math.clamp(top / way, 0, 1));
          firstIn(section).ifPresent(Node::requestFocus);
        });
  }

  private static Optional<Node> firstIn(VBox section) {
    return section.lookupAll("*").stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .min(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()));
  }

  private void fillSample() {
    Library library = surroundings.library();
    Optional<Event> shown =
        library.pack().events().stream()
            .filter(event -> event.importance() == 5 && event.mark() != null)
            .reduce((first, second) -> second);
    shown.ifPresent(
        event -> {
          Label lane = new Label(wording.first(library.lane(event.lane()).name()));
          HBox head = new HBox(new Seal(library.lane(event.lane()), wording), lane);
          head.getStyleClass().add("sample-head");
          Label year =
              new Label(DateFormatter.of(wording.language().locale()).compact(event.date()));
          year.getStyleClass().add("year-large");
          Label title = new Label(wording.first(event.title()));
          title.getStyleClass().add("work-title");
          title.setWrapText(true);
          sample.getChildren().addAll(head, year, title);
          wording
              .second(event.title())
              .ifPresent(
                  other -> {
                    Label second = new Label(other);
                    second.getStyleClass().add("secondary");
                    second.setWrapText(true);
                    sample.getChildren().add(second);
                  });
          MarkedText summary =
              new MarkedText(
                  wording.first(event.summary()),
                  event.mark() == null ? null : wording.first(event.mark()));
          summary.getStyleClass().add("body");
          sample.getChildren().add(summary);
        });
  }

  /**
   * The id by which the control that has the keyboard is found again; empty if it is none of this
   * page.
   */
  String idOf(Node owner) {
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node.equals(page)) {
        return "";
      }
      if (node.getId() != null && page.lookup("#" + node.getId()) != null) {
        return node.getId();
      }
    }
    return "";
  }

  /** Gives the keyboard to the control with this id, or to the first. */
  void focus(String id) {
    Node wanted = id.isEmpty() ? null : page.lookup("#" + id);
    if (language.equals(wanted)) {
      wanted = language.button(surroundings.settings().getValue().language());
    }
    if (wanted == null) {
      wanted =
          themes.getChildren().stream()
              .filter(tile -> tile instanceof RadioButton button && button.isSelected())
              .findFirst()
              .orElse(null);
    }
    Arrays.stream(new Node[] {wanted}).filter(node -> node != null).forEach(Node::requestFocus);
  }
}
