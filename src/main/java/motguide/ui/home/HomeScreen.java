package motguide.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.quiz.QuizScope;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.timeline.AxisRange;
import motguide.timeline.TimelineModel;
import motguide.timeline.Viewport;
import motguide.tour.SceneOnEvent;
import motguide.ui.kit.Fxml;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;
import motguide.ui.timeline.TimelineView;

/** The timeline home. */
public final class HomeScreen implements Screen {
  private static final int COMPACT_BELOW_PX = 1360;
  private static final KeyCombination TOUR =
      new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  /** The opening view leaves out this part of the events, the earliest ones. */
  private static final int LEFT_OUT_PART = 8;

  private final Surroundings surroundings;
  private final Library library;
  private final HomeViewModel model;
  private final TimelineDesk desk;
  private final TimelineView axis;
  private final EventTable table;
  private final HomeController controller;
  private final LongSupplier seeds;
  private final Supplier<List<Tour>> tours;
  private final Parent node;
  private boolean opened;

  /** Whether the axis moves because the reader has been led here, which is remembered already. */
  private boolean arriving;

  /**
   * The timeline of the pack in {@code surroundings}.
   *
   * @param search the events that a query finds
   * @param seeds a new seed for each round of questions
   * @param desk what the reader has set up on the timeline
   * @param study keeps notes and bookmarks
   * @param tours the tours that can be given
   */
  public HomeScreen(
      Surroundings surroundings,
      Function<String, Set<EventId>> search,
      LongSupplier seeds,
      TimelineDesk desk,
      Study study,
      Supplier<List<Tour>> tours) {
    this.surroundings = surroundings;
    this.tours = tours;
    this.seeds = seeds;
    this.desk = desk;
    library = surroundings.library();
    Wording wording = surroundings.wording();
    model = new HomeViewModel(library, search, desk);
    axis = new TimelineView(new PackAxisWords(wording));
    axis.modelProperty().set(PackTimeline.of(library, wording));
    axis.onJumpProperty()
        .set(
            jump -> {
              if (!arriving) {
                surroundings.navigator().remember();
              }
            });
    EventPanelController panelController =
        new EventPanelController(library, wording, new PanelActions(), study);
    Parent panel =
        new Fxml(wording.messages())
            .with(EventPanelController.class, () -> panelController)
            .load(HomeScreen.class, "EventPanel.fxml");
    table = new EventTable(library, wording, model.selectedProperty()::set, this::openFromTable);
    controller =
        new HomeController(
            library,
            wording,
            model,
            desk,
            axis,
            table,
            panel,
            panelController,
            this::tour,
            this::export,
            this::lead);
    node =
        new Fxml(wording.messages())
            .with(HomeController.class, () -> controller)
            .load(HomeScreen.class, "Home.fxml");
    node.layoutBoundsProperty().subscribe(this::fit);
    surroundings.settings().subscribe(this::adopt);
    node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (PRINT.match(event)) {
      event.consume();
      export();
    } else if (TOUR.match(event)) {
      event.consume();
      tour();
    } else if (event.getCode() == KeyCode.F5) {
      event.consume();
      present();
    }
  }

  /** Goes to where a lecture starts: at the first scene about the selected event, if any is. */
  private void present() {
    EventId selected = model.selectedProperty().get();
    Place.Projection begin =
        Optional.ofNullable(selected)
            .flatMap(event -> SceneOnEvent.find(tours.get(), event))
            .map(found -> new Place.Projection(found.tour(), found.scene()))
            .orElseGet(Place.Projection::start);
    surroundings.navigator().goTo(begin);
  }

  /** Opens the sheet on which what is on screen, or the whole, is exported. */
  public void export() {
    surroundings.overlays().openExport(onScreen());
  }

  /** Opens the sheet on which what is on screen becomes a scene of a tour. */
  public void tour() {
    surroundings.overlays().openTours(onScreen(), model.selectedProperty().get());
  }

  private TimelineExtent onScreen() {
    return new TimelineExtent(
        axis.getModel(),
        axis.scaleProperty().get().visible(),
        Set.copyOf(axis.hiddenLanes()),
        Set.copyOf(axis.collapsedLanes()),
        axis.foldedProperty().get(),
        axis.japaneseErasProperty().get(),
        Optional.ofNullable(axis.selectedIdProperty().get()));
  }

  private void adopt(Settings settings) {
    table.setTextPercent(settings.textPercent());
    axis.reducedMotionProperty().set(settings.reducedMotion());
    axis.letterKeysProperty().set(settings.singleKeys());
    fit();
  }

  private void fit() {
    double width =
        node.getLayoutBounds().getWidth() * 100 / surroundings.settings().getValue().textPercent();
    controller.setPanelBeside(width == 0 || width >= COMPACT_BELOW_PX - 72);
  }

  private void openFromTable(EventId event) {
    model.selectedProperty().set(event);
    controller.focusPanel();
  }

  private void typed(KeyEvent event) {
    if (event.isControlDown()
        || event.isAltDown()
        || event.isMetaDown()
        || !surroundings.settings().getValue().singleKeys()
        || (event.getTarget() instanceof javafx.scene.Node target
            && HomeController.isTyping(target))) {
      return;
    }
    String letter = event.getCharacter().toLowerCase(java.util.Locale.ROOT);
    EventId selected = model.selectedProperty().get();
    if (letter.equals("q") && selected != null) {
      quiz(selected);
      event.consume();
    } else if (letter.equals("c") && selected != null && !library.cardsOn(selected).isEmpty()) {
      toCard(library.cardsOn(selected).getFirst());
      event.consume();
    } else if (letter.equals("n") && selected != null) {
      controller.focusNote();
      event.consume();
    } else if (letter.equals("b") && selected != null) {
      controller.toggleBookmark();
      event.consume();
    } else if (controller.letter(letter)) {
      event.consume();
    }
  }

  private void quiz(EventId event) {
    int count = library.questionsOn(event).size();
    if (count > 0) {
      surroundings
          .navigator()
          .goTo(new Place.QuizRound(new QuizScope.OnEvent(event), count, seeds.getAsLong()));
    }
  }

  private void toCard(Card card) {
    surroundings.navigator().goTo(new Place.Card(card.id(), false));
  }

  @Override
  public Parent node() {
    return node;
  }

  /** Leads to an event from elsewhere on this screen. */
  private void lead(EventId event) {
    surroundings.navigator().remember();
    arrive(
        () -> {
          model.reveal(event);
          model.selectedProperty().set(event);
          axis.reveal(event.value());
        });
  }

  private void arrive(Runnable moving) {
    arriving = true;
    try {
      moving.run();
    } finally {
      arriving = false;
    }
  }

  @Override
  public Place place() {
    Viewport view = axis.restingView();
    return new Place.Timeline(
        model.selectedProperty().get(),
        new Place.AxisPosition(
            view.centreDay(),
            view.daysPerPixel(),
            axis.foldedProperty().get(),
            desk.lensProperty().get().code()),
        java.util.List.of(),
        model.hiddenLanesProperty().get());
  }

  @Override
  public void show(Place place) {
    arrive(() -> show((Place.Timeline) place));
  }

  private void show(Place.Timeline wanted) {
    model.hiddenLanesProperty().set(wanted.hiddenLanes());
    Place.AxisPosition position = wanted.axis();
    if (position != null) {
      Lens.of(position.lens()).ifPresent(desk.lensProperty()::set);
      axis.foldedProperty().set(position.folded());
      axis.showView(new Viewport(position.centreDay(), position.daysPerPixel()));
    } else if (!opened) {
      axis.zoomToRange(openingRange());
      axis.stopMoving();
    }
    opened = true;
    EventId selected = wanted.selected();
    if (selected != null && library.has(selected)) {
      model.reveal(selected);
      model.selectedProperty().set(selected);
      if (position == null) {
        axis.reveal(selected.value());
      }
    } else {
      model.selectedProperty().set(null);
    }
    if (!wanted.framed().isEmpty()) {
      wanted.framed().stream().filter(library::has).forEach(model::reveal);
      axis.frame(wanted.framed().stream().map(EventId::value).toList());
    }
  }

  /** From the first of the events that are not left out to the end of what the pack covers. */
  private AxisRange openingRange() {
    TimelineModel shown = axis.getModel();
    double[] starts = shown.items().stream().mapToDouble(shown::anchorOf).sorted().toArray();
    AxisRange whole = shown.range();
    if (starts.length < LEFT_OUT_PART) {
      return whole;
    }
    double first = starts[starts.length / LEFT_OUT_PART];
    double margin = (whole.endDay() - first) / 20;
    return new AxisRange(Math.max(whole.startDay(), first - margin), whole.endDay() - margin / 2);
  }

  @Override
  public void focusFirst() {
    controller.focusMain();
  }

  /** Shows the table instead of the axis, or the axis again. */
  public void showTable(boolean shown) {
    controller.setTableShown(shown);
  }

  /** Traces the lineage of an event, as {@code A} does. */
  public void trace(EventId event) {
    model.selectedProperty().set(event);
    controller.tools().trace();
  }

  /** Lists what happened in a year, as {@code Y} does. */
  public void listYear(long year) {
    controller.tools().slice(year);
  }

  /** Searches for {@code words}, as if they were typed into the search field. */
  public void search(String words) {
    model.queryProperty().set(words);
  }

  /** The axis, for whoever wants to show a state of it. */
  public TimelineView axis() {
    return axis;
  }

  private final class PanelActions implements EventPanelActions {
    @Override
    public void toEvent(EventId event) {
      lead(event);
    }

    @Override
    public void toCard(CardId card) {
      surroundings.navigator().goTo(new Place.Card(card, false));
    }

    @Override
    public void toCards(EventId event) {
      surroundings.navigator().goTo(new Place.Cards("event=" + event.value(), 0));
    }

    @Override
    public void toNotes() {
      surroundings.navigator().goTo(new Place.Notes());
    }

    @Override
    public void toQuiz(EventId event) {
      quiz(event);
    }

    @Override
    public void close() {
      controller.closePanel();
    }
  }
}
