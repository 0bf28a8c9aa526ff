package motguide.ui.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
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
import motguide.study.TimelineFilter;
import motguide.time.DayNumber;
import motguide.timeline.AxisHits;
import motguide.timeline.AxisItem;
import motguide.timeline.AxisWords;
import motguide.timeline.Level;
import motguide.timeline.Viewport;
import motguide.ui.kit.Seal;
import motguide.ui.kit.Wording;
import motguide.ui.timeline.OverviewView;
import motguide.ui.timeline.TimelineView;
import org.controlsfx.control.ToggleSwitch;
import org.jspecify.annotations.Nullable;

/** Binds the bar, the axis, the table and the panel of the timeline home to each other. */
final class HomeController {
  private static final KeyCombination GO_TO =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
  private static final PseudoClass HIDDEN_LANE = PseudoClass.getPseudoClass("hidden-lane");

  /** The part of the free axis within which a selected event is well seen, with its name. */
  private static final double CLEAR_SHARE = 0.6;

  private final Library library;
  private final Wording wording;
  private final HomeViewModel model;
  private final TimelineDesk desk;
  private final AxisWords words;
  private final TimelineView axis;
  private final EventTable table;
  private final Parent panel;
  private final EventPanelController panelController;
  private final Runnable tour;
  private final Runnable export;
  private final Consumer<EventId> lead;
  private final LaneKeeping laneKeeping;
  private final Map<LaneId, Button> laneButtons = new HashMap<>();
  private VBox axisWithOverview = new VBox();
  private final BooleanProperty panelBeside = new SimpleBooleanProperty(true);
  private @Nullable HomeTools tools;
  private Shown onAxis = new Shown(Lens.PLACE, TimelineFilter.ALL, Set.of());
  private String gone = "";

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
  @FXML private MenuButton view;
  @FXML private FlowPane notes;
  @FXML private StackPane stage;
  @FXML private BorderPane frame;

  HomeController(
      Library library,
      Wording wording,
      HomeViewModel model,
      TimelineDesk desk,
      TimelineView axis,
      EventTable table,
      Parent panel,
      EventPanelController panelController,
      Runnable tour,
      Runnable export,
      Consumer<EventId> lead) {
    this.library = library;
    this.wording = wording;
    this.model = model;
    this.desk = desk;
    this.axis = axis;
    this.table = table;
    this.panel = panel;
    this.panelController = panelController;
    this.tour = tour;
    this.export = export;
    this.lead = lead;
    words = axis.wordsProperty().get();
    laneKeeping = new LaneKeeping(desk, axis);
  }

  @FXML
  private void initialize() {
    VBox.setVgrow(axis, Priority.ALWAYS);
    axisWithOverview = new VBox(axis, new OverviewView(axis));
    frame.setCenter(axisWithOverview);
    bindBar();
    bindSearch();
    bindSelection();
    bindView();
    home.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedFirst);
    home.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void bindView() {
    HomeTools made = new HomeTools(library, wording, model, axis, stage, lead);
    tools = made;
    new ViewMenu(
        library, wording, model, desk, made, axis, laneKeeping, view, this::askWhere, tour, export);
    new NoteStrip(library, wording, model, desk, made, axis, notes);
    axis.onMenuProperty().set(new AxisMenu(wording, model, made, axis)::open);
    desk.choicesProperty()
        .subscribe(choices -> axis.japaneseErasProperty().set(choices.japaneseEras()));
    laneKeeping.begin();
    desk.lensProperty().subscribe(this::showEvents);
    desk.filterProperty().subscribe(this::showEvents);
    axis.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          Node years = axis.lookup(".timeline-axis");
          if (click.isStillSincePress()
              && click.getButton() == MouseButton.PRIMARY
              && years != null
              && click.getSceneY() >= years.localToScene(0, 0).getY()) {
            double x = click.getX() - axis.laneColumnWidthProperty().get();
            made.slice(DayNumber.yearOf(axis.scaleProperty().get().day(x)));
          }
        });
  }

  /** The tools of the axis. */
  HomeTools tools() {
    if (tools == null) {
      throw new IllegalStateException("the screen is not loaded yet");
    }
    return tools;
  }

  /** Puts the keyboard where a date or a name is typed. */
  private void askWhere() {
    search.requestFocus();
    search.selectAll();
  }

  /** Shows the events that stand on the axis, in the lanes of the lens. */
  private void showEvents() {
    Lens lens = desk.lensProperty().get();
    boolean places = lens == Lens.PLACE;
    boolean filtered = desk.filterProperty().get().hides();
    Viewport before = axis.getViewport();
    Shown wanted =
        new Shown(
            lens,
            filtered ? desk.filterProperty().get() : TimelineFilter.ALL,
            places ? Set.of() : model.hiddenLanesProperty().get());
    if (!wanted.equals(onAxis)) {
      onAxis = wanted;
      axis.modelProperty()
          .set(
              laneKeeping.arranged(
                  PackTimeline.of(
                      library,
                      wording,
                      lens,
                      event ->
                          !wanted.hidden().contains(event.lane())
                              && wanted.filter().keeps(event))));
      axis.viewportProperty().set(before);
    }
    Set<String> hidden =
        places
            ? model.hiddenLanesProperty().get().stream()
                .map(LaneId::value)
                .collect(Collectors.toSet())
            : Set.of();
    axis.hiddenLanes().retainAll(hidden);
    axis.hiddenLanes().addAll(hidden);
    fillTable();
  }

  /** By what the events on the axis were last chosen and sorted. */
  private record Shown(Lens lens, TimelineFilter filter, Set<LaneId> hidden) {}

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
                .flatMap(far -> axis.foldedProperty().map(folded -> (boolean) folded || far))
                .flatMap(useful -> panelBeside.map(wide -> (boolean) wide && useful)));
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
    laneButtons.forEach(
        (lane, button) -> button.pseudoClassStateChanged(HIDDEN_LANE, hidden.contains(lane)));
    showEvents();
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
    search.setOnAction(event -> enter());
    search.textProperty().subscribe(text -> gone = "");
    search
        .textProperty()
        .subscribe(
            text -> {
              Set<EventId> matches = model.matchesProperty().get();
              found.setText(matches == null ? "" : foundIn(matches));
            });
  }

  /**
   * Enter goes to the date that is typed; once there, or where there is none, to what was found.
   */
  private void enter() {
    String typed = search.getText().strip();
    if (gone.equals(typed) || !tools().goTo(typed)) {
      selectNextMatch();
    }
    gone = typed;
  }

  private void showMatches(@Nullable Set<EventId> matches) {
    if (matches == null) {
      axis.hitsProperty().set(AxisHits.NONE);
      found.setText("");
    } else {
      axis.hitsProperty().set(AxisHits.of(parts(matches)));
      found.setText(foundIn(matches));
    }
    found.setManaged(matches != null);
    fillTable();
  }

  private String foundIn(Set<EventId> matches) {
    String typed = model.queryProperty().get().strip();
    if (typed.isEmpty()) {
      return wording.text("home.search.found", matches.size());
    }
    String date = tools == null ? "" : tools.dateIn(typed).orElse("");
    if (!date.isEmpty()) {
      return wording.text("home.search.date", matches.size(), date);
    }
    if (matches.isEmpty()) {
      boolean looksLikeDate = typed.codePoints().anyMatch(Character::isDigit);
      return wording.text(looksLikeDate ? "home.search.unread" : "home.search.none", typed);
    }
    return wording.text("home.search.found", matches.size());
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
    lead.accept(listed.get(next).id());
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
    if (selected != null && !panelBeside.get()) {
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
    frame.setRight(shown && panelBeside.get() ? panel : null);
    stage.getChildren().remove(panel);
    if (shown && !panelBeside.get()) {
      StackPane.setAlignment(panel, javafx.geometry.Pos.CENTER_RIGHT);
      stage.getChildren().add(panel);
    }
  }

  /** Puts the panel beside the axis, or over it where the window is narrow. */
  void setPanelBeside(boolean beside) {
    if (panelBeside.get() != beside) {
      panelBeside.set(beside);
      panel.pseudoClassStateChanged(PseudoClass.getPseudoClass("over"), !beside);
      placePanel();
    }
  }

  private void showTable(boolean shown) {
    boolean leaving = !shown && frame.getCenter() == table;
    frame.setCenter(shown ? table : axisWithOverview);
    fillTable();
    if (shown) {
      table.focus();
    } else if (leaving) {
      axis.requestFocus();
    }
  }

  private void fillTable() {
    if (asTable.isSelected()) {
      table.show(model.listed(), model.selectedProperty().get());
    }
  }

  private void pressedFirst(KeyEvent event) {
    if (GO_TO.match(event)) {
      event.consume();
      askWhere();
    } else if (event.getCode() == KeyCode.ESCAPE
        && !isTyping(event.getTarget() instanceof Node node ? node : null)
        && tools().end()) {
      event.consume();
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

  /** Gives the keyboard to the note on the selected event. */
  void focusNote() {
    panelController.focusNote();
  }

  /** Sets the bookmark on the selected event or takes it away. */
  void toggleBookmark() {
    panelController.toggleBookmark();
  }

  /** Does what a single letter stands for; tells whether it stands for something. */
  boolean letter(String letter) {
    switch (letter) {
      case "v" -> asTable.setSelected(!asTable.isSelected());
      case "g" -> {
        if (!axis.isFocused()) {
          axis.toggleFold();
        }
      }
      case "/" -> search.requestFocus();
      case "0" -> {
        if (!axis.isFocused()) {
          axis.fitAll();
        }
      }
      case "y" -> tools().slice();
      case "a" -> tools().trace();
      case "m" -> tools().measure();
      case "f" -> tools().fitSelection();
      case "e" -> tools().fitEra();
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
