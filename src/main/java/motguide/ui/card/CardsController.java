package motguide.ui.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.CardKind;
import motguide.content.Lane;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;
import org.jspecify.annotations.Nullable;

/** Binds the card library to its view model. */
public final class CardsController {
  /** Puts the keyboard into the text field of the library. */
  static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final Surroundings surroundings;
  private final Library library;
  private final Wording wording;
  private final CardLibraryViewModel model;
  private final Map<CardId, CardTile> tiles = new HashMap<>();
  private final List<CardTile> shown = new ArrayList<>();
  private final List<Runnable> refreshers = new ArrayList<>();

  @FXML private BorderPane page;
  @FXML private Label count;
  @FXML private TextField text;
  @FXML private ChoiceMenu<CardKind> kind;
  @FXML private ChoiceMenu<LaneId> lane;
  @FXML private ChoiceMenu<CardOrder> order;
  @FXML private ToggleButton disputed;
  @FXML private Button event;
  @FXML private Button clear;
  @FXML private VBox themes;
  @FXML private FlowPane letters;
  @FXML private ScrollPane scroll;
  @FXML private VBox groups;
  @FXML private VBox empty;
  @FXML private Label emptyText;
  @FXML private Button emptyClear;

  private @Nullable CardTile current;

  CardsController(Surroundings surroundings, CardLibraryViewModel model) {
    this.surroundings = surroundings;
    this.model = model;
    library = surroundings.library();
    wording = surroundings.wording();
  }

  @FXML
  private void initialize() {
    offerKinds();
    offerLanes();
    offerOrders();
    offerThemes();
    offerLetters();
    text.textProperty().subscribe(typed -> model.refine(now -> now.withText(typed)));
    disputed.setOnAction(e -> model.refine(now -> now.withDisputed(disputed.isSelected())));
    event.setOnAction(e -> model.refine(now -> now.withEvent(null)));
    clear.setOnAction(e -> model.clear());
    emptyClear.setOnAction(
        e -> {
          model.clear();
          text.requestFocus();
        });
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.filterProperty().subscribe(changed -> refresh());
  }

  private void offerKinds() {
    List<@Nullable CardKind> choices = new ArrayList<>();
    choices.add(null);
    choices.addAll(model.shelf().kinds());
    kind.offer(
        choices,
        this::kindName,
        choice -> wording.text("card.library.kind", kindName(choice)),
        choice -> model.refine(now -> now.withKind(choice)));
    refreshers.add(() -> kind.showChosen(model.filterProperty().get().kind()));
  }

  private String kindName(@Nullable CardKind choice) {
    return choice == null
        ? wording.text("card.library.all")
        : wording.text("card.kind." + choice.code());
  }

  private void offerLanes() {
    List<@Nullable LaneId> choices = new ArrayList<>();
    choices.add(null);
    model.shelf().lanes().stream().map(Lane::id).forEach(choices::add);
    lane.offer(
        choices,
        choice ->
            choice == null
                ? wording.text("card.library.all")
                : wording.first(library.lane(choice).name()),
        choice ->
            wording.text(
                "card.library.lane",
                choice == null
                    ? wording.text("card.library.all")
                    : wording.first(library.lane(choice).shortName())),
        choice -> model.refine(now -> now.withLane(choice)));
    refreshers.add(() -> lane.showChosen(model.filterProperty().get().lane()));
  }

  private void offerOrders() {
    order.offer(
        List.of(CardOrder.values()),
        this::orderName,
        choice -> wording.text("card.library.order", orderName(choice)),
        choice -> {
          if (choice != null) {
            model.refine(now -> now.withOrder(choice));
          }
        });
    refreshers.add(() -> order.showChosen(model.filterProperty().get().order()));
  }

  private String orderName(@Nullable CardOrder choice) {
    return choice == null ? "" : wording.text("card.order." + choice.code());
  }

  private void offerThemes() {
    ToggleGroup group = new ToggleGroup();
    addTheme(group, null, wording.text("card.library.themes.all"));
    for (LocalizedText theme : model.themes()) {
      addTheme(group, theme.en(), wording.first(theme));
    }
  }

  private void addTheme(ToggleGroup group, @Nullable String theme, String name) {
    RadioButton choice = new RadioButton(name);
    choice.getStyleClass().setAll("card-theme");
    choice.setMnemonicParsing(false);
    choice.setToggleGroup(group);
    choice.setWrapText(true);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice
        .selectedProperty()
        .subscribe(
            selected -> {
              if (selected) {
                model.refine(now -> now.withTheme(theme));
              }
            });
    Label number = new Label();
    number.getStyleClass().add("card-theme-count");
    number.setMouseTransparent(true);
    StackPane row = new StackPane(choice, number);
    StackPane.setAlignment(number, Pos.CENTER_RIGHT);
    themes.getChildren().add(row);
    UnaryOperator<CardFilter> edit = now -> now.withTheme(theme);
    refreshers.add(
        () -> {
          boolean here = Objects.equals(model.filterProperty().get().theme(), theme);
          if (here) {
            choice.setSelected(true);
          }
          int cards = model.countWith(edit);
          number.setText(String.valueOf(cards));
          choice.setAccessibleText(wording.text("card.library.choice.spoken", name, cards));
        });
  }

  private void offerLetters() {
    for (String letter : model.shelf().letters()) {
      ToggleButton button = new ToggleButton(letter);
      button.getStyleClass().add("card-letter");
      button.setMnemonicParsing(false);
      button.setOnAction(
          e -> model.refine(now -> now.withLetter(button.isSelected() ? letter : null)));
      letters.getChildren().add(button);
      refreshers.add(
          () -> {
            boolean chosen = letter.equals(model.filterProperty().get().letter());
            int cards = model.countWith(now -> now.withLetter(letter));
            button.setSelected(chosen);
            button.setDisable(cards == 0 && !chosen);
            button.setAccessibleText(wording.text("card.library.choice.spoken", letter, cards));
          });
    }
  }

  private void refresh() {
    CardFilter now = model.filterProperty().get();
    refreshers.forEach(Runnable::run);
    count.setText(model.countText());
    if (!text.getText().equals(now.text())) {
      text.setText(now.text());
    }
    disputed.setSelected(now.disputed());
    disputed.setText(
        wording.text("card.library.disputed", model.countWith(f -> f.withDisputed(true))));
    present(event, now.event() != null && library.has(now.event()));
    if (now.event() != null && library.has(now.event())) {
      event.setText(
          wording.text(
              "card.library.event", wording.first(library.event(now.event()).shortName())));
    }
    present(clear, !now.showsAll());
    fillGroups();
  }

  private void fillGroups() {
    List<Node> parts = new ArrayList<>();
    shown.clear();
    for (CardGroup group : model.groupsProperty().get()) {
      TileGrid grid = new TileGrid();
      for (Card card : group.cards()) {
        CardTile tile = tiles.computeIfAbsent(card.id(), id -> tile(card));
        shown.add(tile);
        grid.getChildren().add(tile);
      }
      VBox box = new VBox(heading(group), grid);
      box.getStyleClass().add("card-group");
      parts.add(box);
    }
    groups.getChildren().setAll(parts);
    scroll.setVvalue(0);
    present(empty, shown.isEmpty());
    present(scroll, !shown.isEmpty());
    emptyText.setText(shown.isEmpty() ? model.emptyText() : "");
    CardTile last = current;
    rove(last != null && shown.contains(last) ? last : shown.stream().findFirst().orElse(null));
  }

  private HBox heading(CardGroup group) {
    Label first = new Label(group.heading());
    first.getStyleClass().add("card-group-heading");
    HBox line = new HBox(first);
    line.getStyleClass().add("card-group-head");
    if (!group.second().isEmpty()) {
      Label second = new Label(group.second());
      second.getStyleClass().add("secondary");
      line.getChildren().add(second);
    }
    Label number = new Label(String.valueOf(group.cards().size()));
    number.getStyleClass().add("secondary");
    line.getChildren().add(number);
    return line;
  }

  private CardTile tile(Card card) {
    Lane of = model.shelf().firstEvent(card).map(first -> library.lane(first.lane())).orElse(null);
    CardTile tile = new CardTile(card, of, wording);
    tile.setId("card-" + card.id().value());
    tile.setFocusTraversable(false);
    tile.setOnAction(e -> open(tile));
    tile.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                rove(tile);
                bringIntoView(tile);
              }
            });
    return tile;
  }

  private void open(CardTile tile) {
    rove(tile);
    surroundings
        .navigator()
        .goTo(new Place.Card(tile.card().id(), false, model.filterProperty().get().written()));
  }

  /** Makes {@code tile} the one tile that Tab stops at. */
  private void rove(@Nullable CardTile tile) {
    if (current != null && !current.equals(tile)) {
      current.setFocusTraversable(false);
    }
    current = tile;
    if (tile != null) {
      tile.setFocusTraversable(true);
    }
  }

  private void pressed(KeyEvent key) {
    if (FIND.match(key)) {
      text.requestFocus();
      text.selectAll();
      key.consume();
    } else if (key.getTarget() instanceof CardTile tile && key.getCode() == KeyCode.ENTER) {
      tile.fire();
      key.consume();
    } else if (key.getTarget() instanceof CardTile tile) {
      new TileWalk(shown)
          .next(tile, key.getCode())
          .ifPresent(
              next -> {
                next.requestFocus();
                key.consume();
              });
    } else if (text.equals(key.getTarget()) && key.getCode() == KeyCode.DOWN && current != null) {
      current.requestFocus();
      key.consume();
    }
  }

  private void bringIntoView(Node tile) {
    Bounds view = scroll.getViewportBounds();
    double way = groups.getHeight() - view.getHeight();
    if (way <= 0 || view.getHeight() <= 0) {
      return;
    }
    Bounds at = groups.sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
    double top = scroll.getVvalue() * way;
    if (at.getMinY() < top) {
      scroll.setVvalue(Math.clamp((at.getMinY() - 48) / way, 0, 1));
    } else if (at.getMaxY() > top + view.getHeight()) {
      scroll.setVvalue(Math.clamp((at.getMaxY() + 16 - view.getHeight()) / way, 0, 1));
    }
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /** Shows what {@code filter} asks for, scrolled to {@code at}. */
  void show(CardFilter filter, double at) {
    model.filterProperty().set(filter);
    scroll.setVvalue(at);
  }

  /** How far down the reader is, 0 to 1. */
  double scrolled() {
    return scroll.getVvalue();
  }

  /** Gives the keyboard to the tile used last, or else to the first one in sight. */
  void focus() {
    Parent root = page.getScene() == null ? page : page.getScene().getRoot();
    root.applyCss();
    root.layout();
    double at = scroll.getVvalue();
    Optional<CardTile> wanted =
        shown.stream()
            .filter(tile -> tile.equals(current) && inSight(tile))
            .findFirst()
            .or(() -> shown.stream().filter(this::inSight).findFirst());
    wanted.ifPresentOrElse(Node::requestFocus, text::requestFocus);
    scroll.setVvalue(at);
  }

  private boolean inSight(Node tile) {
    Bounds view = scroll.localToScene(scroll.getLayoutBounds());
    Bounds at = tile.localToScene(tile.getLayoutBounds());
    return at.getMinY() >= view.getMinY() && at.getMaxY() <= view.getMaxY();
  }
}
