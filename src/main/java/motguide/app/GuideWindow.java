package motguide.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import motguide.app.PackOpening.Opened;
import motguide.app.PackOpening.Outcome;
import motguide.content.Library;
import motguide.content.pack.PackReader;
import motguide.content.pack.PackReading;
import motguide.quiz.QuizScope;
import motguide.storage.LectureFolder;
import motguide.storage.TourFile;
import motguide.study.ProjectionChoiceStore;
import motguide.study.ProjectionChoices;
import motguide.study.Settings;
import motguide.study.SettingsStore;
import motguide.study.StorageException;
import motguide.study.Study;
import motguide.study.TimelineChoiceStore;
import motguide.study.TimelineChoices;
import motguide.ui.home.TimelineDesk;
import motguide.ui.kit.Messages;
import motguide.ui.kit.NoticeBar;
import motguide.ui.kit.StoreWords;
import motguide.ui.kit.Stylesheets;
import motguide.ui.kit.Wording;
import motguide.ui.log.LastTimePane;
import motguide.ui.log.LectureLogs;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;
import motguide.ui.projection.DisplayList;
import motguide.ui.projection.LectureWindows;
import motguide.ui.projection.ProjectionDesk;
import motguide.ui.settings.PackDesk;
import motguide.ui.settings.RecordDesk;
import motguide.ui.shell.GuideShell;
import motguide.ui.start.Doors;
import motguide.ui.start.ProblemActions;
import motguide.ui.start.ProblemsPane;
import motguide.ui.start.ReadingPane;
import motguide.ui.start.WelcomePane;
import motguide.ui.tour.TourShelf;
import motguide.ui.vote.HandCountBoards;
import org.jspecify.annotations.Nullable;

/**
 * The window of the guide, from the reading of a pack to the guide itself: the one place where its
 * parts are put together.
 */
final class GuideWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 640;

  private final Stage stage;
  private final TimelineDesk timeline;
  private final ProjectionDesk projection;
  private final SettingsStore store;
  private final PersonalRecord record;
  private final TourShelf tours;
  private final LectureLogs logs;
  private final Consumer<Path> showFolder;
  private final PackReader packs = new PackReader();
  private final LongSupplier seeds = RandomGenerator.getDefault()::nextLong;
  private final Exports exports = Exports.inBackground(Clock.system(ZoneId.systemDefault()));
  private final BorderPane holder = new BorderPane();
  private Settings settings;
  private @Nullable PackOpening opening;
  private @Nullable Library library;
  private @Nullable GuideShell shell;
  private @Nullable Study study;
  private Optional<Path> place = Optional.empty();
  private boolean maySave = true;

  /**
   * @param store where the reader’s choices are kept
   * @param timelineChoices where those for the timeline are kept
   * @param projectionChoices where those for projecting are kept
   * @param record what the reader has answered; closed with the window
   * @param showFolder opens a folder in the file browser of the system
   */
  GuideWindow(
      Stage stage,
      SettingsStore store,
      TimelineChoiceStore timelineChoices,
      ProjectionChoiceStore projectionChoices,
      PersonalRecord record,
      Consumer<Path> showFolder) {
    this.stage = stage;
    this.record = record;
    tours = new TourShelf(new TourFile(record.folder().resolve("tours.json")));
    this.showFolder = showFolder;
    timeline = new TimelineDesk(new CarefulChoices(timelineChoices));
    logs =
        new LectureLogs(
            new LectureFolder(record.folder().resolve("lectures")),
            () -> new Wording(settings.language()),
            ZoneId.systemDefault(),
            trouble -> tell(messages().text("log.not-kept"), String.valueOf(trouble.getMessage())));
    projection =
        new ProjectionDesk(
            new CarefulProjection(projectionChoices),
            DisplayList.ofSystem(),
            new HandCountBoards(this::library),
            tours::tours,
            Clock.systemUTC(),
            logs::begun);
    projection.openWith(this::lastTime);
    this.store = new CarefulStore(store);
    settings = loaded(store);
    Scene scene = new Scene(holder, WIDTH, HEIGHT);
    Stylesheets.dress(scene, settings);
    stage.setScene(scene);
    stage.setTitle("MOT Study Guide / 技術経営史スタディガイド");
    fitToScreen();
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN), this::chooseAnother);
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F11), this::toggleFullScreen);
    projection.listenIn(scene);
    stage.setOnCloseRequest(event -> close());
  }

  private Optional<Region> lastTime(Surroundings surroundings) {
    return logs.latest()
        .map(
            log ->
                new LastTimePane(
                    surroundings,
                    log,
                    logs.fileOf(log),
                    showFolder,
                    ZoneId.systemDefault(),
                    seeds));
  }

  private Settings loaded(SettingsStore from) {
    try {
      return from.load();
    } catch (StorageException e) {
      Settings initial = Settings.initial(motguide.study.LanguageMode.JA_EN);
      maySave = false;
      tell(
          new Messages(initial.language().first()).text("notice.settings.read"),
          String.valueOf(e.getMessage()));
      return initial;
    }
  }

  private void fitToScreen() {
    var bounds = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, bounds.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, bounds.getHeight()));
    stage.setWidth(Math.min(WIDTH, bounds.getWidth()));
    stage.setHeight(Math.min(HEIGHT, bounds.getHeight()));
  }

  private void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  /** Shows the window and opens a pack in it; empty for the built-in one. */
  void open(Optional<Path> pack) {
    if (opening != null) {
      opening.cancel();
    }
    place = pack;
    ReadingPane pane =
        new ReadingPane(messages(), pack.map(path -> path.getFileName().toString()).orElse(""));
    show(pane.node());
    opening = new PackOpening(packs);
    opening.read(pack, pane::progress, this::opened);
    stage.show();
  }

  private void opened(Outcome outcome) {
    opening = null;
    Opened opened = outcome.opened();
    if (opened == null) {
      showProblems(outcome);
      return;
    }
    record.study(
        opened.library(),
        this::tellOfRecord,
        begun -> {
          study = begun;
          if (outcome.reading() instanceof PackReading.Loaded) {
            enter(opened);
          } else {
            showProblems(outcome);
          }
        });
  }

  private void enter(Opened opened) {
    if (settings.welcomed()) {
      startGuide(opened).goTo(Place.Timeline.home());
    } else {
      welcome(opened);
    }
  }

  private void welcome(Opened opened) {
    WelcomePane pane =
        new WelcomePane(
            opened.library(),
            settings,
            changed -> {
              adopt(changed);
              welcome(opened);
            },
            new FirstDoors(opened));
    show(pane.node());
    pane.focusFirst();
  }

  private void showProblems(Outcome outcome) {
    GuideShell before = shell;
    Opened opened = outcome.opened();
    Optional<Path> asked = place;
    ProblemsPane pane =
        new ProblemsPane(
            outcome.reading(),
            (problem, around) -> packs.excerpt(asked, problem, around),
            messages(),
            new Mending(opened, before));
    show(pane.node());
    pane.focusFirst();
  }

  private GuideShell startGuide(Opened opened) {
    Study begun = Objects.requireNonNull(study, "a pack is opened with its study");
    GuideScreens screens =
        new GuideScreens(
            opened.library(),
            opened.index(),
            begun,
            this::change,
            new Desk(opened.library()),
            seeds,
            exports,
            timeline,
            tours,
            task -> Thread.ofVirtual().start(task),
            projection);
    library = opened.library();
    GuideShell made = new GuideShell(opened.library(), screens, screens, settings, store);
    made.settingsProperty()
        .subscribe(
            changed -> {
              settings = changed;
              begun.retain(changed.plan().retention());
              dress();
            });
    shell = made;
    show(made.node());
    return made;
  }

  private Library library() {
    return Objects.requireNonNull(library, "a lecture is given with a pack open");
  }

  private void change(Settings changed) {
    if (shell == null) {
      adopt(changed);
    } else {
      shell.change(changed);
    }
  }

  private void adopt(Settings changed) {
    settings = changed;
    store.save(changed);
    dress();
  }

  private void dress() {
    Stylesheets.dressRoot(holder, settings);
  }

  private void show(Parent node) {
    holder.setCenter(node);
    // Skins are made by CSS; what stands in a scroll pane cannot have the keyboard before that.
    holder.applyCss();
  }

  private Messages messages() {
    return new Messages(settings.language().first());
  }

  private void chooseAnother() {
    new PackChooser(messages()).choose(stage).ifPresent(chosen -> open(Optional.of(chosen)));
  }

  /** Tells the reader that something went wrong that nobody expected. */
  void tellFault(String code) {
    tell(messages().text("notice.fault", code), code);
  }

  private void tellOfRecord(PersonalRecord.Words told) {
    told.in(new StoreWords(messages())).ifPresent(sentence -> tell(sentence, ""));
  }

  private void tell(String sentence, String copied) {
    holder.setBottom(new NoticeBar(messages(), sentence, copied, () -> holder.setBottom(null)));
  }

  /**
   * Closes popups before the window, as some of them do not survive its end, and keeps what is on
   * its way to the disk.
   */
  private void close() {
    if (opening != null) {
      opening.cancel();
    }
    projection.running().ifPresent(LectureWindows::close);
    List<Window> open = List.copyOf(Window.getWindows()).reversed();
    open.stream().filter(window -> !window.equals(stage)).forEach(Window::hide);
    record.close();
  }

  /** What the window shows at present. */
  Node content() {
    return holder.getCenter();
  }

  /** Keeps what can be kept; a disk that will not take it is told once in a sentence. */
  private final class CarefulStore implements SettingsStore {
    private final SettingsStore disk;

    CarefulStore(SettingsStore disk) {
      this.disk = disk;
    }

    @Override
    public Settings load() {
      return disk.load();
    }

    @Override
    public void save(Settings changed) {
      if (!maySave) {
        return;
      }
      try {
        disk.save(changed);
      } catch (StorageException e) {
        tell(messages().text("notice.settings.write"), String.valueOf(e.getMessage()));
      }
    }
  }

  /** Keeps the choices for the timeline, and goes on without if the disk will not. */
  private final class CarefulChoices implements TimelineChoiceStore {
    private final TimelineChoiceStore disk;
    private boolean readable = true;

    CarefulChoices(TimelineChoiceStore disk) {
      this.disk = disk;
    }

    @Override
    public TimelineChoices load() {
      try {
        return disk.load();
      } catch (StorageException e) {
        readable = false;
        return TimelineChoices.INITIAL;
      }
    }

    @Override
    public void save(TimelineChoices choices) {
      try {
        if (readable) {
          disk.save(choices);
        }
      } catch (StorageException e) {
        tell(messages().text("notice.settings.write"), String.valueOf(e.getMessage()));
      }
    }
  }

  /** Keeps the choices for projecting, and goes on without if the disk will not. */
  private final class CarefulProjection implements ProjectionChoiceStore {
    private final ProjectionChoiceStore disk;
    private boolean readable = true;

    CarefulProjection(ProjectionChoiceStore disk) {
      this.disk = disk;
    }

    @Override
    public ProjectionChoices load() {
      try {
        return disk.load();
      } catch (StorageException e) {
        readable = false;
        return ProjectionChoices.INITIAL;
      }
    }

    @Override
    public void save(ProjectionChoices choices) {
      try {
        if (readable) {
          disk.save(choices);
        }
      } catch (StorageException e) {
        tell(messages().text("notice.settings.write"), String.valueOf(e.getMessage()));
      }
    }
  }

  private final class Desk implements PackDesk {
    private final Library library;

    Desk(Library library) {
      this.library = library;
    }

    @Override
    public String location() {
      return place.map(Path::toString).orElse(messages().text("settings.pack.built-in"));
    }

    @Override
    public void openAnother() {
      chooseAnother();
    }

    @Override
    public RecordDesk record() {
      return new RecordKeeper(
          record.journal(),
          new RecordKeeper.Place(record.folder(), record.isKept(), showFolder),
          library,
          new RecordFileChooser(stage, GuideWindow.this::messages),
          GuideWindow.this::messages,
          Clock.system(ZoneId.systemDefault()),
          Platform::runLater,
          new Following());
    }
  }

  /** What is shown follows what was done to the record. */
  private final class Following implements RecordKeeper.Changed {
    @Override
    public void added() {
      if (study != null) {
        study.load();
      }
    }

    @Override
    public void takenAway(String said) {
      open(place);
      tell(said, "");
    }
  }

  private final class Mending implements ProblemActions {
    private final @Nullable Opened usable;
    private final @Nullable GuideShell before;

    Mending(@Nullable Opened usable, @Nullable GuideShell before) {
      this.usable = usable;
      this.before = before;
    }

    @Override
    public Optional<Runnable> openAnyway() {
      return Optional.ofNullable(usable).map(opened -> () -> enter(opened));
    }

    @Override
    public void reload() {
      open(place);
    }

    @Override
    public Optional<Runnable> toPrevious() {
      if (before != null) {
        return Optional.of(() -> show(before.node()));
      }
      return place.isEmpty() ? Optional.empty() : Optional.of(() -> open(Optional.empty()));
    }
  }

  private final class FirstDoors implements Doors {
    private final Opened opened;

    FirstDoors(Opened opened) {
      this.opened = opened;
    }

    private GuideShell start() {
      adopt(settings.withWelcomed(true));
      GuideShell started = startGuide(opened);
      started.goTo(Place.Timeline.home());
      return started;
    }

    @Override
    public void toTimeline() {
      start();
    }

    @Override
    public void toQuiz() {
      start().goTo(new Place.QuizStart(new QuizScope.Everything()));
    }

    @Override
    public void toProjection() {
      start().goTo(Place.Projection.start());
    }

    @Override
    public void openAnotherPack() {
      chooseAnother();
    }

    @Override
    public void showKeys() {
      start().openShortcuts();
    }
  }
}
