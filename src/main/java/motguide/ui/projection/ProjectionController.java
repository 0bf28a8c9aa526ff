package motguide.ui.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.content.Tour;
import motguide.content.TourId;
import motguide.lecture.Display;
import motguide.lecture.Lecture;
import motguide.lecture.Pace;
import motguide.lecture.Projected;
import motguide.lecture.ScreenWish;
import motguide.study.ProjectionChoices;
import motguide.study.Theme;
import motguide.tour.OwnTours;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Surroundings;
import org.jspecify.annotations.Nullable;

/** The page from which a lecture starts: which tour, on which screen, and how it looks. */
public final class ProjectionController {
  private static final int SECONDS_PER_MINUTE = 60;

  private final Surroundings surroundings;
  private final Wording wording;
  private final ProjectionDesk desk;
  private final AudienceView preview;
  private int scene;
  private Runnable unfollowed = () -> {};

  @FXML private BorderPane root;
  @FXML private ListView<Tour> tours;
  @FXML private Button edit;
  @FXML private VBox lastTime;
  @FXML private FlowPane screenBox;
  @FXML private OneOf<Theme> theme;
  @FXML private OneOf<Integer> floor;
  @FXML private OneOf<Boolean> motion;
  @FXML private ToggleButton keysShown;
  @FXML private VBox keysBox;
  @FXML private StackPane previewHolder;
  @FXML private Label from;
  @FXML private Label running;
  @FXML private Button start;

  private final OneOf<ScreenWish> screen = new OneOf<>();

  ProjectionController(Surroundings surroundings, ProjectionDesk desk) {
    this.surroundings = surroundings;
    this.wording = surroundings.wording();
    this.desk = desk;
    preview = new AudienceView(surroundings.library(), wording, desk.boards());
  }

  @FXML
  private void initialize() {
    ProjectionChoices now = desk.now();
    previewHolder.getChildren().add(new Framed(preview));
    preview.setMouseTransparent(true);
    tours.getItems().setAll(desk.tours(surroundings.library()));
    tours.setCellFactory(list -> new TourCell());
    tours
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              scene = 0;
              show();
            });
    screen.setId("projection-screen");
    screenBox.getChildren().add(screen);
    offerScreens();
    screen
        .valueProperty()
        .subscribe(
            wish -> {
              if (wish != null) {
                desk.change(kept -> kept.withScreen(wish.text()));
              }
            });
    theme.offer(
        List.of(Theme.values()),
        each -> wording.text("projection.theme." + each.name().toLowerCase(Locale.ROOT)),
        now.theme());
    theme.valueProperty().subscribe(chosen -> adopt());
    floor.offer(
        ProjectionChoices.FLOORS_PX,
        each -> wording.text("projection.floor." + each),
        now.floorPx());
    floor.valueProperty().subscribe(chosen -> adopt());
    motion.offer(
        List.of(false, true),
        still -> wording.text(still ? "projection.motion.cut" : "projection.motion.smooth"),
        now.still());
    motion.valueProperty().subscribe(chosen -> adopt());
    keysBox.setVisible(false);
    keysBox.setManaged(false);
    keysShown.selectedProperty().subscribe(this::showKeys);
    start.setOnAction(event -> begin());
    edit.setOnAction(event -> surroundings.overlays().openTours(null, null));
    // It has the keyboard again when the sheet of the tours is taken away.
    edit.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                refreshTours();
              }
            });
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F5) {
            event.consume();
            desk.running().ifPresentOrElse(LectureWindows::goOn, this::begin);
          }
        });
    root.sceneProperty().subscribe(this::followScreens);
    choose(null, 0);
  }

  /** The screens on offer are those that are plugged in, while the page is shown. */
  private void followScreens(@Nullable Scene shownIn) {
    unfollowed.run();
    unfollowed = shownIn == null ? () -> {} : desk.displays().observe(this::offerScreens);
  }

  private void offerScreens() {
    List<ScreenWish> wishes = new ArrayList<>(List.of(ScreenWish.AUTOMATIC));
    List<Display> displays = desk.displays().all();
    if (displays.size() > 1) {
      displays.stream().map(ScreenWish::on).distinct().forEach(wishes::add);
    }
    wishes.add(ScreenWish.REHEARSAL);
    wishes.add(ScreenWish.AUDIENCE_ONLY);
    ScreenWish kept = ScreenWish.of(desk.now().screen());
    // The same choice among new buttons: it has to be made anew.
    screen.valueProperty().set(null);
    screen.offer(wishes, this::words, wishes.contains(kept) ? kept : ScreenWish.AUTOMATIC);
  }

  private String words(ScreenWish wish) {
    return switch (wish.kind()) {
      case AUTOMATIC -> wording.text("projection.screen.automatic");
      case REHEARSAL -> wording.text("projection.screen.rehearsal");
      case AUDIENCE_ONLY -> wording.text("projection.screen.audience");
      case NAMED -> {
        int at = wish.geometry().indexOf('+');
        String size = at < 0 ? wish.geometry() : wish.geometry().substring(0, at);
        boolean primary =
            desk.displays().all().stream()
                .anyMatch(each -> each.primary() && each.geometry().equals(wish.geometry()));
        yield wording.text(
            primary ? "projection.screen.first" : "projection.screen.other",
            size.replace('x', '×'));
      }
    };
  }

  private void showKeys(boolean shown) {
    if (shown && keysBox.getChildren().isEmpty()) {
      keysBox.getChildren().add(new KeyEditor(wording, desk));
    }
    keysBox.setVisible(shown);
    keysBox.setManaged(shown);
  }

  private void adopt() {
    Theme colours = theme.valueProperty().get();
    Integer px = floor.valueProperty().get();
    Boolean still = motion.valueProperty().get();
    if (colours != null && px != null && still != null) {
      desk.change(kept -> kept.withTheme(colours).withFloorPx(px).withStill(still));
    }
    show();
  }

  private void refreshTours() {
    Tour before = chosen();
    if (!desk.tours(surroundings.library()).equals(tours.getItems())) {
      choose(before == null ? null : before.id(), scene);
    }
  }

  private void showLastTime() {
    lastTime.getChildren().setAll(desk.lastTime(surroundings).stream().toList());
    lastTime.setManaged(!lastTime.getChildren().isEmpty());
  }

  /** Shows the tours anew and chooses one; null for the one given last. */
  void choose(@Nullable TourId tour, int wanted) {
    List<Tour> all = desk.tours(surroundings.library());
    if (!all.equals(tours.getItems())) {
      tours.getItems().setAll(all);
    }
    offerScreens();
    showLastTime();
    String id = tour == null ? desk.now().tour() : tour.value();
    Tour chosen =
        all.stream()
            .filter(each -> each.id().value().equals(id))
            .findFirst()
            .orElse(all.isEmpty() ? null : all.getFirst());
    if (chosen != null) {
      tours.getSelectionModel().select(chosen);
      scene = Math.clamp(wanted, 0, chosen.scenes().size() - 1);
    }
    show();
  }

  /** The tour chosen; null if the pack has none. */
  @Nullable Tour chosen() {
    return tours.getSelectionModel().getSelectedItem();
  }

  private void show() {
    Tour tour = chosen();
    start.setDisable(tour == null);
    previewHolder.setVisible(tour != null);
    from.setText("");
    running.setText(desk.running().isPresent() ? wording.text("projection.running") : "");
    running.setManaged(!running.getText().isEmpty());
    if (tour == null) {
      from.setText(wording.text("projection.none"));
      return;
    }
    ProjectionChoices now = desk.now();
    preview.setLook(new AudienceLook(now.theme(), now.floorPx(), true));
    preview.show(tour, new Projected.Shown(Lecture.of(tour, scene).lecturer()));
    if (scene > 0) {
      from.setText(wording.text("projection.from", scene + 1));
    }
  }

  /** Begins the chosen tour. */
  void begin() {
    Tour tour = chosen();
    if (tour != null) {
      desk.begin(surroundings, tour, scene, this::ended);
      show();
    }
  }

  /** A lecture that was broken off can be taken up where it was. */
  private void ended(Lecture last) {
    if (last.tour().equals(chosen())) {
      scene = last.nextScene() == null ? 0 : last.lecturer().scene();
    }
    show();
  }

  int scene() {
    return scene;
  }

  void focusFirst() {
    start.requestFocus();
  }

  /** A tour in the list: name, what it tells, how long it takes. */
  private final class TourCell extends ListCell<Tour> {
    private final Label name = new Label();
    private final Label summary = new Label();
    private final Label size = new Label();
    private final VBox box = new VBox(name, summary, size);

    TourCell() {
      getStyleClass().add("tour-cell");
      setPrefWidth(0);
      name.getStyleClass().add("tour-name");
      for (Label each : List.of(name, summary)) {
        each.setWrapText(true);
        each.setMinHeight(USE_PREF_SIZE);
      }
      summary.getStyleClass().add("tour-summary");
      size.getStyleClass().add("tour-summary");
    }

    @Override
    protected void updateItem(@Nullable Tour tour, boolean empty) {
      super.updateItem(tour, empty);
      if (empty || tour == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(wording.first(tour.title()));
      summary.setText(wording.first(tour.summary()));
      boolean told = !summary.getText().equals(name.getText());
      summary.setVisible(told);
      summary.setManaged(told);
      long minutes =
          Math.max(1, Math.round(Pace.planned(tour).toSeconds() / (double) SECONDS_PER_MINUTE));
      boolean own = tour.id().value().startsWith(OwnTours.PREFIX);
      size.setText(
          wording.text(
              own ? "tours.line.own" : "projection.tour.size", tour.scenes().size(), minutes));
      setGraphic(box);
      setAccessibleText(name.getText() + " " + summary.getText() + " " + size.getText());
    }
  }
}
