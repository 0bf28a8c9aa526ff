package motguide.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motguide.content.CardId;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.content.Library;
import motguide.content.School;
import motguide.content.Tour;
import motguide.search.Query;
import motguide.search.SearchIndex;
import motguide.search.Target;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;

/** Binds the search to its view model: typing finds, arrows choose, Enter opens. */
public final class SearchController {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double SHEET_HEIGHT = 0.84;

  private final Surroundings surroundings;
  private final Library library;
  private final Wording wording;
  private final SearchViewModel model;
  private final Supplier<Map<Id, String>> notes;
  private final FoundLine line;
  private final List<Node> lines = new ArrayList<>();

  @FXML private VBox veil;
  @FXML private VBox sheet;
  @FXML private TextField field;
  @FXML private Label message;
  @FXML private ScrollPane scroll;
  @FXML private VBox found;
  @FXML private VBox detailPage;
  @FXML private ScrollPane detailScroll;
  @FXML private Button detailBack;

  SearchController(
      Surroundings surroundings,
      CompletionStage<SearchIndex> index,
      Supplier<Map<Id, String>> notes) {
    this.notes = notes;
    this.surroundings = surroundings;
    library = surroundings.library();
    wording = surroundings.wording();
    line = new FoundLine(library, wording);
    model = new SearchViewModel(wording, index, SearchController::onScreen, target -> open(target));
  }

  private static void onScreen(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }

  @FXML
  private void initialize() {
    field.textProperty().bindBidirectional(model.typedProperty());
    model.typedProperty().subscribe(typed -> say());
    model.rowsProperty().subscribe(rows -> fill(rows));
    model.chosenProperty().subscribe(chosen -> showChosen(chosen.intValue()));
    sheet.maxHeightProperty().bind(veil.heightProperty().multiply(SHEET_HEIGHT));
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    veil.setOnMousePressed(
        event -> {
          if (veil.equals(event.getTarget())) {
            surroundings.overlays().closeOverlay();
          }
        });
    detailBack.setOnAction(event -> showList());
    showList();
  }

  private void fill(List<FoundRow> rows) {
    lines.clear();
    Query query = model.query();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(node(rows.get(i), i, query));
    }
    found.getChildren().setAll(lines);
    scroll.setVvalue(0);
    say();
  }

  private Node node(FoundRow row, int number, Query query) {
    return switch (row) {
      case FoundRow.Heading heading -> {
        Label name = new Label(wording.text("search.kind." + FoundLine.code(heading.kind())));
        name.getStyleClass().add("found-heading");
        Label total = new Label(String.valueOf(heading.total()));
        total.getStyleClass().add("secondary");
        HBox head = new HBox(name, total);
        head.getStyleClass().add("found-head");
        yield head;
      }
      case FoundRow.Found hit -> button(line.of(hit.hit(), query), number);
      case FoundRow.More more -> {
        Button button = new Button(wording.text("search.more", more.count()));
        button.getStyleClass().addAll("plain", "found", "found-more");
        button.setMaxWidth(Double.MAX_VALUE);
        yield button(button, number);
      }
    };
  }

  private Button button(Button button, int number) {
    button.setOnAction(
        event -> {
          model.choose(number);
          model.open();
        });
    button
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                model.choose(number);
              }
            });
    return button;
  }

  private void showChosen(int chosen) {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
    if (chosen >= 0 && chosen < lines.size()) {
      bringIntoView(lines.get(chosen));
    }
    say();
  }

  private void bringIntoView(Node node) {
    Bounds view = scroll.getViewportBounds();
    double way = found.getHeight() - view.getHeight();
    if (way <= 0) {
      return;
    }
    Bounds at = node.getBoundsInParent();
    double top = scroll.getVvalue() * way;
    if (at.getMinY() < top) {
      scroll.setVvalue(Math.clamp((at.getMinY() - at.getHeight()) / way, 0, 1));
    } else if (at.getMaxY() > top + view.getHeight()) {
      scroll.setVvalue(Math.clamp((at.getMaxY() - view.getHeight()) / way, 0, 1));
    }
  }

  /** Says how much was found, on the screen and to screen readers, who stay in the field. */
  private void say() {
    message.setText(model.message());
    int chosen = model.chosenProperty().get();
    String spoken =
        chosen < 0 || chosen >= lines.size()
            ? model.message()
            : wording.text("search.spoken", model.message(), lines.get(chosen).getAccessibleText());
    field.setAccessibleHelp(spoken);
    field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }

  private void pressed(KeyEvent key) {
    boolean inDetail = detailPage.isVisible();
    switch (key.getCode()) {
      case DOWN -> choose(key, 1);
      case UP -> choose(key, -1);
      case ENTER -> {
        if (!inDetail && !(key.getTarget() instanceof Button)) {
          key.consume();
          model.open();
        } else if (key.getTarget() instanceof Button button) {
          key.consume();
          button.fire();
        }
      }
      case ESCAPE -> {
        key.consume();
        if (inDetail) {
          showList();
        } else {
          surroundings.overlays().closeOverlay();
        }
      }
      default -> {}
    }
  }

  private void choose(KeyEvent key, int step) {
    if (!detailPage.isVisible()) {
      key.consume();
      model.move(step);
      field.requestFocus();
      field.end();
    }
  }

  private void open(Target target) {
    switch (target) {
      case Target.OnEvent on -> surroundings.navigator().goTo(Place.Timeline.at(on.event()));
      case Target.OnCard on -> surroundings.navigator().goTo(new Place.Card(on.card(), false));
      case Target.OnNote(EventId event) -> surroundings.navigator().goTo(Place.Timeline.at(event));
      case Target.OnNote(CardId card) -> surroundings.navigator().goTo(new Place.Card(card, false));
      case Target.OnNote on -> throw new IllegalArgumentException("no note on " + on.about());
      case Target.OnEra on ->
          surroundings
              .navigator()
              .goTo(
                  Place.Timeline.framing(
                      library.eventsIn(on.era()).stream().map(Event::id).toList()));
      case Target.OnScene on -> surroundings.navigator().goTo(Place.Timeline.framing(scene(on)));
      case Target.OnSource on ->
          showDetail(FoundDetail.of(on.source(), library, wording, surroundings.navigator()));
      case Target.OnSchool on ->
          showDetail(FoundDetail.of(school(on), library, wording, surroundings.navigator()));
    }
  }

  private List<EventId> scene(Target.OnScene on) {
    return library.pack().tours().stream()
        .filter(tour -> tour.id().equals(on.tour()))
        .map(Tour::scenes)
        .findFirst()
        .orElseThrow()
        .get(on.index())
        .focus();
  }

  private School school(Target.OnSchool on) {
    return library.pack().schools().stream()
        .filter(school -> school.id().equals(on.school()))
        .findFirst()
        .orElseThrow();
  }

  private void showDetail(FoundDetail detail) {
    detailScroll.setContent(detail);
    detailScroll.setVvalue(0);
    present(detailPage, true);
    present(scroll, false);
    present(message, false);
    detailBack.requestFocus();
  }

  private void showList() {
    present(detailPage, false);
    present(scroll, true);
    present(message, true);
    field.requestFocus();
    field.end();
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /** Clears what was typed before and takes the keyboard. */
  void opened() {
    model.reset(notes.get());
    showList();
  }
}
