package motguide.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.study.Settings;
import motguide.study.SettingsStore;
import motguide.ui.kit.Fxml;
import motguide.ui.kit.Stylesheets;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Navigator;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Overlays;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Place.Section;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;
import org.jspecify.annotations.Nullable;

/**
 * What fills the window once a pack is open: the rail, the present screen, overlays, and the way
 * back. Screens are made when first needed and kept, so that each is found as it was left; a change
 * of language makes them anew at the same place.
 */
public final class GuideShell implements Navigator, Overlays {
  private static final double COMPACT_BELOW_PX = 1360;
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  private final Library library;
  private final ScreenMaker maker;
  private final OverlayMaker overlayMaker;
  private final SettingsStore store;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private final History history = new History();
  private final Map<Class<? extends Place>, Screen> screens = new HashMap<>();
  private final StackPane root = new StackPane();
  private final BorderPane frame = new BorderPane();
  private final ShellKeys keys;

  private Surroundings surroundings;
  private RailController rail;
  private Parent railNode;
  private @Nullable Screen present;
  private @Nullable Overlay overlay;
  private @Nullable Node focusBeforeOverlay;

  /**
   * A shell for an open pack.
   *
   * @param settings what the reader has chosen so far
   * @param store keeps what the reader chooses from now on
   */
  public GuideShell(
      Library library,
      ScreenMaker maker,
      OverlayMaker overlayMaker,
      Settings settings,
      SettingsStore store) {
    this.library = library;
    this.maker = maker;
    this.overlayMaker = overlayMaker;
    this.store = store;
    this.settings = new ReadOnlyObjectWrapper<>(this, "settings", settings);
    surroundings = surroundings(settings);
    rail = new RailController(this::openSection);
    railNode = loadRail();
    root.getStyleClass().add("guide");
    frame.getStyleClass().add("guide-frame");
    root.getChildren().add(frame);
    root.widthProperty().subscribe(this::fit);
    this.settings.subscribe(this::fit);
    keys = new ShellKeys(this);
    keys.install(root);
    Stylesheets.dressRoot(root, settings);
  }

  /** Large text makes a wide window narrow. */
  private void fit() {
    double width = root.getWidth() * 100 / settings.get().textPercent();
    root.pseudoClassStateChanged(COMPACT, width > 0 && width < COMPACT_BELOW_PX);
  }

  /** The node to put into the window. */
  public Parent node() {
    return root;
  }

  /** The reader’s choices, live. */
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** What the screens stand in; another one after a change of language. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** The screen being shown; empty before the first {@link #goTo}. */
  public Optional<Screen> screen() {
    return Optional.ofNullable(present);
  }

  @Override
  public void goTo(Place place) {
    closeOverlay();
    if (present != null) {
      history.left(present.place());
    }
    show(place);
  }

  @Override
  public void replaceWith(Place place) {
    closeOverlay();
    show(place);
  }

  @Override
  public void remember() {
    if (present != null) {
      history.left(present.place());
    }
  }

  @Override
  public void back() {
    step(history::back);
  }

  @Override
  public void forward() {
    step(history::forward);
  }

  private void step(Function<Place, Optional<Place>> direction) {
    if (overlay != null) {
      closeOverlay();
    } else if (present != null) {
      direction.apply(present.place()).ifPresent(this::show);
    }
  }

  /** Goes to a section of the rail, as it was left. */
  public void openSection(Section section) {
    Class<? extends Place> kind = kindOf(section);
    Screen known = screens.get(kind);
    goTo(known == null ? opening(section) : known.place());
  }

  private static Class<? extends Place> kindOf(Section section) {
    return switch (section) {
      case TIMELINE -> Place.Timeline.class;
      case CARDS -> Place.Cards.class;
      case QUIZ -> Place.QuizStart.class;
      case PROGRESS -> Place.Progress.class;
      case PROJECTION -> Place.Projection.class;
      case SETTINGS -> Place.SettingsPage.class;
    };
  }

  private static Place opening(Section section) {
    return switch (section) {
      case TIMELINE -> Place.Timeline.home();
      case CARDS -> Place.Cards.all();
      case QUIZ -> new Place.QuizStart(new motguide.quiz.QuizScope.Everything());
      case PROGRESS -> new Place.Progress();
      case PROJECTION -> Place.Projection.start();
      case SETTINGS -> new Place.SettingsPage("");
    };
  }

  private void show(Place place) {
    Screen screen =
        screens.computeIfAbsent(place.getClass(), kind -> maker.make(kind, surroundings));
    screen.show(place);
    present = screen;
    rail.showSection(place.section());
    frame.setLeft(screen.fillsWindow() ? null : railNode);
    frame.setCenter(screen.node());
    // Skins are made by CSS; what stands in a scroll pane cannot have the keyboard before that.
    root.applyCss();
    screen.focusFirst();
  }

  /** Takes and keeps new settings; a new language shows the same place in that language. */
  public void change(Settings changed) {
    Settings before = settings.get();
    if (changed.equals(before)) {
      return;
    }
    store.save(changed);
    settings.set(changed);
    Stylesheets.dressRoot(root, changed);
    if (before.language() != changed.language()) {
      remake(changed);
    }
  }

  private void remake(Settings changed) {
    closeOverlay();
    Map<Class<? extends Place>, Place> places = new HashMap<>();
    screens.forEach((kind, screen) -> places.put(kind, screen.place()));
    Place here = present == null ? null : present.place();
    screens.clear();
    present = null;
    surroundings = surroundings(changed);
    rail = new RailController(this::openSection);
    railNode = loadRail();
    places.forEach(
        (kind, place) -> {
          Screen screen = maker.make(kind, surroundings);
          screen.show(place);
          screens.put(kind, screen);
        });
    if (here != null) {
      show(here);
    }
  }

  private Surroundings surroundings(Settings current) {
    return new Surroundings(
        library, new Wording(current.language()), settings.getReadOnlyProperty(), this, this);
  }

  private Parent loadRail() {
    return new Fxml(surroundings.wording().messages())
        .with(RailController.class, () -> rail)
        .load(RailController.class, "Rail.fxml");
  }

  /** Lays {@code next} over the screen, instead of what lies there already. */
  public void open(Overlay next) {
    closeOverlay();
    focusBeforeOverlay = root.getScene() == null ? null : root.getScene().getFocusOwner();
    overlay = next;
    root.getChildren().add(next.node());
    next.opened();
  }

  @Override
  public void openSearch() {
    open(overlayMaker.search(surroundings));
  }

  @Override
  public void openShortcuts() {
    open(overlayMaker.shortcuts(surroundings));
  }

  @Override
  public void openExport(TimelineExtent shown) {
    open(overlayMaker.export(surroundings, shown));
  }

  @Override
  public void openTours(@Nullable TimelineExtent shown, @Nullable EventId selected) {
    open(overlayMaker.tours(surroundings, shown, selected));
  }

  /** Takes the overlay away, if there is one, and gives the keyboard back to where it was. */
  @Override
  public void closeOverlay() {
    if (overlay == null) {
      return;
    }
    root.getChildren().remove(overlay.node());
    overlay = null;
    if (focusBeforeOverlay != null) {
      focusBeforeOverlay.requestFocus();
      focusBeforeOverlay = null;
    }
  }

  /** The overlay that lies over the screen, if any. */
  public Optional<Overlay> overlay() {
    return Optional.ofNullable(overlay);
  }

  /** What the keys of the window do; others may add to it. */
  public ShellKeys keys() {
    return keys;
  }
}
