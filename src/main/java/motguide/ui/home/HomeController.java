package motguide.ui.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Lane;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.timeline.AxisHits;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisWords;
import motguide.timeline.Level;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;
import motguide.ui.timeline.OverviewView;
import motguide.ui.timeline.TimelineView;
import org.controlsfx.control.ToggleSwitch;
import org.jspecify.annotations.Nullable;

/** Binds the bar, the axis, the table and the panel of the timeline home to each other. */
final class HomeController {
  private static final PseudoClass HIDDEN_LANE = PseudoClass.getPseudoClass("hidden-lane");

  /** The part of the free axis within which a selected event is well seen, with its name. */
  private static final double CLEAR_SHARE = 0.6;

  private final Library library;
  private final Wording wording;
  private final HomeViewModel model;
  private final AxisWords words;
  private final TimelineView axis;
  private final EventTable table;
  private final Parent panel;
  private final EventPanelController panelController;
  private final Map<LaneId, Button> laneButtons = new HashMap<>();
  private VBox axisWithOverview = new VBox();
  private boolean panelBeside = true;

  @FXML private VBox home;
  @FXML private TextField search;
  @FXML private HBox lanes;
  @FXML private ComboBox<@Nullable LocalizedText> theme;
  @FXML private Label found;
  @FXML private HBox foldBox;
  @FXML private ToggleSwitch fold;
  @FXML private Button zoomOut;
  @FXML private Label span;
  @FXML private Button zoomIn;
  @FXML private Button fit;
  @FXML private ToggleButton asTable;
  @FXML private StackPane stage;
  @FXML private BorderPane frame;

  HomeController(
      Library library,
      Wording wording,
      HomeViewModel model,
      TimelineView axis,
      EventTable table,
      Parent panel,
      EventPanelController panelController) {
    this.library = library;
    this.wording = wording;
    this.model = model;
    this.axis = axis;
    this.table = table;
    this.panel = panel;
    this.panelController = panelController;
    words = axis.wordsProperty().get();
  }

  @FXML
  private void initialize() {
    VBox.setVgrow(axis, Priority.ALWAYS);
    axisWithOverview = new VBox(axis, new OverviewView(axis));
    frame.setCenter(axisWithOverview);
    bindBar();
    bindSearch();
    bindSelection();
    home.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void bindBar() {
    for (Lane lane : library.pack().lanes()) {
      lanes.getChildren().add(laneButton(lane));
    }
    model.hiddenLanesProperty().subscribe(this::showLanes);
    theme.getItems().add(null);
    theme.getItems().addAll(model.themes());
    theme.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalizedText value) {
            return value == null ? wording.text("home.theme.all") : wording.first(value);
          }

          @Override
          public @Nullable LocalizedText fromString(String text) {
            return null;
          }
        });
    theme.setButtonCell(new ThemeCell(wording));
    theme.setCellFactory(list -> new ThemeCell(wording));
    theme.valueProperty().bindBidirectional(model.themeProperty());
    fold.selectedProperty().bindBidirectional(axis.foldedProperty());
    foldBox.managedProperty().bind(foldBox.visibleProperty());
    foldBox
        .visibleProperty()
        .bind(
            axis.levelProperty()
                .map(level -> level.compareTo(Level.Z1) <= 0)
                .orElse(false)
                .flatMap(far -> axis.foldedProperty().map(folded -> (boolean) folded || far)));
    span.textProperty()
        .bind(axis.visibleSpanYearsProperty().map(years -> words.span(years.doubleValue())));
    zoomIn.setOnAction(event -> axis.zoomByKey(true));
    zoomOut.setOnAction(event -> axis.zoomByKey(false));
    fit.setOnAction(event -> axis.fitAll());
    asTable.selectedProperty().subscribe(this::showTable);
  }

  private Button laneButton(Lane lane) {
    Button button = new Button(wording.first(lane.shortName()));
    button.setId("home-lane-" + lane.id().value());
    button.getStyleClass().add("home-lane");
    button.setGraphic(new Seal(lane, wording));
    button.setAccessibleRole(javafx.scene.AccessibleRole.TOGGLE_BUTTON);
    button.setAccessibleText(wording.text("home.lane.spoken", wording.first(lane.name())));
    button.setTooltip(
        new Tooltip(wording.first(lane.name()) + "\n" + wording.text("home.lane.tip")));
    button.setOnAction(event -> model.toggle(lane.id()));
    button.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (event.isAltDown()) {
            event.consume();
            button.disarm();
            model.only(lane.id());
          }
        });
    laneButtons.put(lane.id(), button);
    return button;
  }

  private void showLanes(Set<LaneId> hidden) {
    Set<String> ids = hidden.stream().map(LaneId::value).collect(Collectors.toSet());
    axis.hiddenLanes().retainAll(ids);
    axis.hiddenLanes().addAll(ids);
    laneButtons.forEach(
        (lane, button) -> button.pseudoClassStateChanged(HIDDEN_LANE, hidden.contains(lane)));
    fillTable();
  }

  private void bindSearch() {
    search.textProperty().bindBidirectional(model.queryProperty());
    model.matchesProperty().subscribe(this::showMatches);
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN) {
            focusMain();
            event.consume();
          }
        });
    search.setOnAction(event -> selectNextMatch());
  }

  private void showMatches(@Nullable Set<EventId> matches) {
    if (matches == null) {
      axis.hitsProperty().set(AxisHits.NONE);
      found.setText("");
    } else {
      axis.hitsProperty().set(AxisHits.of(parts(matches)));
      found.setText(
          matches.isEmpty() && !model.queryProperty().get().isBlank()
              ? wording.text("home.search.none", model.queryProperty().get().strip())
              : wording.text("home.search.found", matches.size()));
    }
    found.setManaged(matches != null);
    fillTable();
  }

  /** Which part of each short name the query stands in. */
  private Map<String, AxisHits.Part> parts(Set<EventId> matches) {
    String words = model.queryProperty().get().strip();
    Map<String, AxisHits.Part> parts = new HashMap<>();
    for (EventId id : matches) {
      String name = wording.first(library.event(id).shortName());
      int at =
          words.isEmpty()
              ? -1
              : name.toLowerCase(java.util.Locale.ROOT)
                  .indexOf(words.toLowerCase(java.util.Locale.ROOT));
      parts.put(
          id.value(), at < 0 ? AxisHits.Part.NONE : new AxisHits.Part(at, at + words.length()));
    }
    return parts;
  }

  /** Enter in the search field walks through what was found, by date. */
  private void selectNextMatch() {
    List<Event> listed = model.listed();
    if (model.matchesProperty().get() == null || listed.isEmpty()) {
      return;
    }
    EventId now = model.selectedProperty().get();
    int next = 0;
    for (int i = 0; i < listed.size(); i++) {
      if (listed.get(i).id().equals(now)) {
        next = (i + 1) % listed.size();
      }
    }
    model.selectedProperty().set(listed.get(next).id());
    axis.reveal(listed.get(next).id().value());
  }

  private void bindSelection() {
    model
        .selectedProperty()
        .subscribe(
            id -> {
              axis.selectedIdProperty().set(id == null ? null : id.value());
              showPanel(id);
            });
    axis.selectedIdProperty()
        .subscribe(id -> model.selectedProperty().set(id == null ? null : new EventId(id)));
    axis.onActivateProperty().set(item -> panelController.focus());
    home.widthProperty().subscribe(this::placePanel);
    axis.canvasWidthProperty().subscribe(this::clearSelected);
  }

  private void showPanel(@Nullable EventId id) {
    if (id != null) {
      panelController.show(library.event(id));
    }
    placePanel();
    clearSelected();
  }

  private void clearSelected() {
    EventId selected = model.selectedProperty().get();
    if (selected != null && !panelBeside) {
      keepClearOfPanel(selected);
    }
  }

  /** Where the panel lies over the axis, the selected event moves out from under it. */
  private void keepClearOfPanel(EventId id) {
    AxisItem item = axis.getModel().item(id.value());
    if (item == null) {
      return;
    }
    panel.applyCss();
    double free = axis.canvasWidthProperty().get() - panel.prefWidth(-1);
    double x = axis.scaleProperty().get().x(axis.getModel().anchorOf(item));
    if (free > 0 && x > free * CLEAR_SHARE) {
      axis.panBy(x - free * CLEAR_SHARE);
    }
  }

  private void placePanel() {
    boolean shown = model.selectedProperty().get() != null;
    frame.setRight(shown && panelBeside ? panel : null);
    stage.getChildren().remove(panel);
    if (shown && !panelBeside) {
      StackPane.setAlignment(panel, javafx.geometry.Pos.CENTER_RIGHT);
      stage.getChildren().add(panel);
    }
  }

  /** Puts the panel beside the axis, or over it where the window is narrow. */
  void setPanelBeside(boolean beside) {
    if (panelBeside != beside) {
      panelBeside = beside;
      panel.pseudoClassStateChanged(PseudoClass.getPseudoClass("over"), !beside);
      placePanel();
    }
  }

  private void showTable(boolean shown) {
    frame.setCenter(shown ? table : axisWithOverview);
    fillTable();
    if (shown) {
      table.focus();
    }
  }

  private void fillTable() {
    if (asTable.isSelected()) {
      table.show(model.listed(), model.selectedProperty().get());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.selectedProperty().get() != null) {
      event.consume();
      closePanel();
    }
  }

  /** Gives up the selection, with it the panel, and the keyboard back to the axis or table. */
  void closePanel() {
    model.selectedProperty().set(null);
    focusMain();
  }

  /** Gives the keyboard to the axis, or to the table while that is shown. */
  void focusMain() {
    if (asTable.isSelected()) {
      table.focus();
    } else {
      axis.requestFocus();
    }
  }

  /** Gives the keyboard to the panel of the selected event. */
  void focusPanel() {
    panelController.focus();
  }

  /** Does what a single letter stands for; tells whether it stands for something. */
  boolean letter(String letter) {
    switch (letter) {
      case "v" -> asTable.setSelected(!asTable.isSelected());
      case "g" -> axis.toggleFold();
      case "/" -> search.requestFocus();
      case "0" -> axis.fitAll();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Shows the table instead of the axis, or the axis again. */
  void setTableShown(boolean shown) {
    asTable.setSelected(shown);
  }

  /** Whether the table is shown. */
  boolean isTableShown() {
    return asTable.isSelected();
  }

  /** Whether the node is where text is typed. */
  static boolean isTyping(@Nullable Node node) {
    return node instanceof javafx.scene.control.TextInputControl;
  }
}
