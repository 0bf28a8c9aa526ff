package motguide.ui.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.SceneSearch;
import motguide.ui.kit.Wording;

/**
 * All scenes of a tour as pictures. The keyboard stays in the field above them: what is typed
 * leaves the scenes it fits, arrows choose one, Enter goes to it and Esc away.
 */
final class SceneOverview extends VBox {
  private static final int TILE_EM = 15;

  private final Wording wording;
  private final SceneSearch search;
  private final SceneThumbs thumbs;
  private final IntConsumer goTo;
  private final Runnable close;
  private final TextField find = new TextField();
  private final TilePane grid = new TilePane();
  private final ScrollPane scroll = new ScrollPane(grid);
  private final Label none = new Label();
  private final List<SceneTile> tiles = new ArrayList<>();
  private List<SceneTile> listed = List.of();
  private int selected;

  /** No key has been pressed in the field: what is typed is the letter that opened it. */
  private boolean untouched;

  /**
   * @param emPx the size of text, after which the pictures are sized
   * @param goTo goes to a scene by its index
   * @param close takes the overview away
   */
  SceneOverview(
      Library library,
      Wording wording,
      Tour tour,
      AudienceLook look,
      double emPx,
      IntConsumer goTo,
      Runnable close) {
    this.wording = wording;
    this.goTo = goTo;
    this.close = close;
    search = new SceneSearch(library, tour);
    int widthPx = (int) Math.round(TILE_EM * emPx);
    thumbs = new SceneThumbs(library, wording, tour, look, widthPx);
    for (int i = 0; i < tour.scenes().size(); i++) {
      int index = i;
      SceneTile tile =
          new SceneTile(i, new SceneRow(library, wording, tour, i), thumbs.of(i), widthPx);
      tile.setOnMouseClicked(event -> goTo.accept(index));
      tiles.add(tile);
    }
    fill();
    find.textProperty().addListener(observable -> list());
    find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    find.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    // The arrows would be those of the lecture anywhere else.
    scroll
        .focusedProperty()
        .addListener(
            (observable, before, focused) -> {
              if (focused) {
                find.requestFocus();
              }
            });
  }

  private void fill() {
    setId("scene-overview");
    getStyleClass().add("scene-overview");
    Label title = new Label(wording.text("presenter.overview"));
    title.getStyleClass().add("scene-overview-title");
    title.setMinWidth(USE_PREF_SIZE);
    find.setId("find-scene");
    find.setPromptText(wording.text("presenter.find"));
    find.getStyleClass().add("scene-overview-find");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label keys = new Label(wording.text("presenter.overview.keys"));
    keys.getStyleClass().add("secondary");
    keys.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, find, between, keys);
    head.getStyleClass().add("scene-overview-head");
    none.setText(wording.text("presenter.overview.none"));
    none.getStyleClass().add("secondary");
    grid.getStyleClass().add("scene-overview-grid");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, none, scroll);
  }

  /** Shows all scenes with that of {@code index} chosen, and takes the keyboard. */
  void open(int index) {
    tiles.forEach(tile -> tile.setHere(tile.index() == index));
    untouched = true;
    find.clear();
    list();
    select(index);
    thumbs.start();
    find.requestFocus();
  }

  /** Makes every picture at once. */
  void makeAll() {
    boolean more = true;
    while (more) {
      more = thumbs.makeOne();
    }
  }

  /** Does no more work. */
  void stop() {
    thumbs.stop();
  }

  private void list() {
    List<Integer> found = search.find(find.getText());
    listed = tiles.stream().filter(tile -> found.contains(tile.index())).toList();
    grid.getChildren().setAll(listed);
    none.setVisible(listed.isEmpty());
    none.setManaged(listed.isEmpty());
    // Where the tiles are now has to be known to bring one into sight.
    applyCss();
    layout();
    select(0);
  }

  private void select(int at) {
    selected = Math.clamp(at, 0, Math.max(0, listed.size() - 1));
    for (int i = 0; i < listed.size(); i++) {
      listed.get(i).setSelected(i == selected);
    }
    if (listed.isEmpty()) {
      find.setAccessibleText(none.getText());
      return;
    }
    SceneTile tile = listed.get(selected);
    find.setAccessibleText(
        wording.text("presenter.overview.spoken", tile.getAccessibleText(), listed.size()));
    reveal(tile);
  }

  private void reveal(SceneTile tile) {
    double room = scroll.getViewportBounds().getHeight();
    double all = grid.getHeight();
    if (all > room && room > 0) {
      double middle = tile.getBoundsInParent().getCenterY();
      scroll.setVvalue(Math.clamp((middle - room / 2) / (all - room), 0, 1));
    }
  }

  private void typed(KeyEvent event) {
    if (untouched) {
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    untouched = false;
    switch (event.getCode()) {
      case LEFT -> select(selected - 1);
      case RIGHT -> select(selected + 1);
      case UP -> select(selected - columns() < 0 ? selected : selected - columns());
      case DOWN -> select(selected + columns());
      case ENTER -> {
        if (!listed.isEmpty()) {
          goTo.accept(listed.get(selected).index());
        }
      }
      case ESCAPE -> close.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** How many tiles stand in a row. */
  private int columns() {
    double first = listed.isEmpty() ? 0 : listed.getFirst().getLayoutY();
    return (int)
        Math.max(
            1,
            IntStream.range(0, listed.size())
                .filter(i -> listed.get(i).getLayoutY() == first)
                .count());
  }
}
