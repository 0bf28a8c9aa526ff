package motguide.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.StackPane;
import motguide.content.Card;
import motguide.content.Event;
import motguide.content.EventType;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Tour;
import motguide.content.pack.PackReader;
import motguide.content.pack.PackReading;
import motguide.content.pack.Progress;
import motguide.lecture.Command;
import motguide.lecture.Lecture;
import motguide.lecture.LectureSession;
import motguide.quiz.QuizScope;
import motguide.search.SearchIndex;
import motguide.study.Journal;
import motguide.study.PassingProjectionChoices;
import motguide.study.PassingTimelineChoices;
import motguide.study.Settings;
import motguide.study.SettingsStore;
import motguide.study.Study;
import motguide.study.Theme;
import motguide.study.UnkeptStore;
import motguide.ui.home.HomeScreen;
import motguide.ui.home.TimelineDesk;
import motguide.ui.kit.Messages;
import motguide.ui.kit.Stylesheets;
import motguide.ui.kit.Wording;
import motguide.ui.log.LastTimePane;
import motguide.ui.navigation.Place;
import motguide.ui.projection.AudienceLook;
import motguide.ui.projection.AudienceView;
import motguide.ui.projection.BoardDesk;
import motguide.ui.projection.DisplayList;
import motguide.ui.projection.PresenterPage;
import motguide.ui.projection.ProjectionDesk;
import motguide.ui.quiz.QuizRoundScreen;
import motguide.ui.settings.PackDesk;
import motguide.ui.settings.RecordDesk;
import motguide.ui.shell.GuideShell;
import motguide.ui.start.Doors;
import motguide.ui.start.ProblemsPane;
import motguide.ui.start.WelcomePane;

/** Every screen and state of the guide, each brought about as a reader would and photographed. */
final class ScreenGallery {
  private static final long SEED = 1991;
  private static final double EM_PX = 16;
  private static final Duration IN_THE_MIDDLE = Duration.ofSeconds(350);

  private final Settings settings;
  private final SceneCamera camera;
  private final PackReader packs = new PackReader();
  private final Library library;
  private final CompletableFuture<SearchIndex> index;

  /** The gallery of the built-in pack. */
  ScreenGallery(Settings settings, SceneCamera camera) {
    this.settings = settings;
    this.camera = camera;
    library =
        switch (packs.readBuiltIn(Progress.NONE)) {
          case PackReading.Loaded loaded -> new Library(loaded.pack());
          case PackReading.Rejected rejected ->
              throw new IllegalStateException("built-in pack: " + rejected.problems());
          case PackReading.Newer newer ->
              throw new IllegalStateException("built-in pack: " + newer.problem());
          case PackReading.Unreadable unreadable ->
              throw new IllegalStateException("built-in pack: " + unreadable.problem());
        };
    index = CompletableFuture.completedFuture(SearchIndex.of(library));
  }

  /**
   * Writes the pictures whose names are wanted, and gives their files.
   *
   * @throws IOException if the disk will not take them
   */
  List<Path> write(Path folder, Predicate<String> wanted) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Supplier<Scene>> shot : shots().entrySet()) {
      if (wanted.test(shot.getKey())) {
        Path file = folder.resolve(shot.getKey() + ".png");
        camera.take(shot.getValue().get(), file);
        files.add(file);
      }
    }
    if (wanted.test("14-pack-problems")) {
      files.add(writeProblems(folder.resolve("14-pack-problems.png")));
    }
    return files;
  }

  private Map<String, Supplier<Scene>> shots() {
    Map<String, Supplier<Scene>> shots = new LinkedHashMap<>();
    Event event = mostConnected();
    shots.put("01-timeline-home", () -> at(Place.Timeline.at(event.id())));
    shots.put("01c-timeline-no-selection", () -> at(Place.Timeline.home()));
    shots.put("01d-timeline-search", () -> home(home -> home.search(searchWord())));
    shots.put("01e-timeline-table", () -> home(home -> home.showTable(true)));
    shots.put("03-overview-linear", () -> home(home -> home.axis().fitAll()));
    shots.put(
        "03b-overview-folded",
        () ->
            home(
                home -> {
                  home.axis().foldedProperty().set(true);
                  home.axis().fitAll();
                }));
    shots.put("20-close-up", () -> home(home -> home.axis().frameDecadeOf(event.id().value())));
    shots.put("07-cards-library", () -> at(Place.Cards.all()));
    Card card = disputedCard();
    shots.put("07a-card-front", () -> at(new Place.Card(card.id(), false)));
    shots.put("07b-card-open", () -> at(new Place.Card(card.id(), true)));
    shots.put("08a-quiz-start", () -> at(new Place.QuizStart(new QuizScope.Everything())));
    for (Map.Entry<String, Question> asked : oneOfEachKind().entrySet()) {
      QuizScope scope = new QuizScope.Chosen(List.of(asked.getValue().id()));
      Place.QuizRound round = new Place.QuizRound(scope, 1, SEED);
      shots.put("08-quiz-" + asked.getKey(), () -> at(round));
      shots.put(
          "08-quiz-" + asked.getKey() + "-wrong",
          () -> quiz(round, screen -> answer(screen, false)));
      shots.put(
          "08-quiz-" + asked.getKey() + "-right",
          () -> quiz(round, screen -> answer(screen, true)));
    }
    shots.put("04-projection-dark", () -> audience(Theme.DARK));
    shots.put("05-projection-high-contrast", () -> audience(Theme.CONTRAST_LIGHT));
    shots.put("06-presenter", this::presenter);
    shots.put("06b-presenter-overview", this::overview);
    shots.put("06a-projection-start", () -> at(Place.Projection.start()));
    shots.put("12-quiz-result", this::result);
    shots.put("13-progress", () -> at(new Place.Progress(), SampleStudy.ofMonths(library)));
    Place map = new Place.Progress(Place.Progress.Page.MAP);
    shots.put("13b-progress-map", () -> at(map, SampleStudy.ofMonths(library)));
    Place mistakes = new Place.Progress(Place.Progress.Page.MISTAKES);
    shots.put("13d-progress-mistakes", () -> at(mistakes, SampleStudy.ofMonths(library)));
    shots.put("13c-progress-plan", this::examPlan);
    shots.put("13a-progress-new", () -> at(new Place.Progress()));
    shots.put("14b-first-run", this::welcome);
    shots.put("15-settings", () -> at(new Place.SettingsPage("")));
    shots.put("16-shortcuts", () -> shown(Place.Timeline.home(), GuideShell::openShortcuts));
    shots.put("16b-search", () -> shown(Place.Timeline.home(), GuideShell::openSearch));
    shots.put("24-export", () -> home(HomeScreen::export));
    shots.put("25-tours", () -> home(HomeScreen::tour));
    shots.put("26-last-time", this::lastTime);
    return shots;
  }

  /** The work that ties the most together. */
  private Event mostConnected() {
    return library.pack().events().stream()
        .filter(event -> event.type() == EventType.PUBLICATION)
        .max(
            Comparator.comparingInt(Event::importance)
                .thenComparingInt(event -> library.linksOf(event.id()).size()))
        .orElseThrow();
  }

  private String searchWord() {
    return library.pack().manifest().title().in(settings.language().first()).substring(0, 2);
  }

  private Card disputedCard() {
    return library.pack().cards().stream()
        .filter(card -> card.rivals() != null)
        .findFirst()
        .orElse(library.pack().cards().getFirst());
  }

  private Map<String, Question> oneOfEachKind() {
    Map<String, Question> kinds = new LinkedHashMap<>();
    library.pack().questions().forEach(q -> kinds.putIfAbsent(q.task().kind(), q));
    return kinds;
  }

  private static ProjectionDesk desk() {
    return ProjectionDesk.plain(
        new PassingProjectionChoices(), DisplayList.ofSystem(), Clock.systemUTC());
  }

  private GuideShell shell(Study study) {
    return shell(study, desk());
  }

  private GuideShell shell(Study study, ProjectionDesk desk) {
    GuideShell[] made = new GuideShell[1];
    GuideScreens screens =
        new GuideScreens(
            library,
            index,
            study,
            changed -> made[0].change(changed),
            new NoDesk(),
            () -> SEED,
            new Exports(Clock.systemUTC(), Runnable::run),
            new TimelineDesk(new PassingTimelineChoices()),
            SampleLectures.shelf(library),
            Runnable::run,
            desk);
    made[0] = new GuideShell(library, screens, screens, settings, new KeptNowhere());
    return made[0];
  }

  private Scene scene(Parent root) {
    Scene scene = new Scene(root, camera.width(), camera.height());
    Stylesheets.dress(scene, settings);
    return scene;
  }

  private Scene at(Place place) {
    return shown(place, shell -> {});
  }

  /** A place as somebody finds it who has studied. */
  private Scene at(Place place, Study study) {
    return shown(place, study, shell -> {});
  }

  /** A place after the screen has been laid out once and something was done with it. */
  private Scene shown(Place place, Consumer<GuideShell> then) {
    return shown(place, SampleStudy.none(library), then);
  }

  private Scene shown(Place place, Study study, Consumer<GuideShell> then) {
    GuideShell[] made = new GuideShell[1];
    Scene scene =
        SceneCamera.onFx(
            () -> {
              made[0] = shell(study);
              Scene fresh = scene(made[0].node());
              made[0].goTo(place);
              return fresh;
            });
    camera.settle(scene);
    return SceneCamera.onFx(
        () -> {
          then.accept(made[0]);
          return scene;
        });
  }

  private Scene home(Consumer<HomeScreen> then) {
    return shown(
        Place.Timeline.home(),
        shell -> shell.screen().ifPresent(screen -> then.accept((HomeScreen) screen)));
  }

  private Scene quiz(Place.QuizRound place, Consumer<QuizRoundScreen> then) {
    return shown(
        place, shell -> shell.screen().ifPresent(screen -> then.accept((QuizRoundScreen) screen)));
  }

  private static void answer(QuizRoundScreen screen, boolean right) {
    screen.answer(SampleAnswers.to(screen.questions().getFirst(), right), null);
    screen.confirm();
  }

  /** The result of a round in which every third answer is wrong. */
  private Scene result() {
    Place.QuizRound place = new Place.QuizRound(new QuizScope.Everything(), 10, SEED);
    return quiz(
        place,
        screen -> {
          for (int i = 0; i < screen.questions().size(); i++) {
            screen.answer(SampleAnswers.to(screen.questions().get(i), i % 3 != 0), null);
            screen.confirm();
            screen.next();
          }
        });
  }

  /** A plan to an examination in two months. */
  private Scene examPlan() {
    Study study = SampleStudy.ofMonths(library);
    return shown(
        new Place.Progress(Place.Progress.Page.PLAN),
        study,
        shell -> {
          if (shell.node().lookup("#progress-exam-day") instanceof DatePicker day) {
            day.setValue(study.today().plusDays(60));
          }
          if (shell.node().lookup("#progress-plan") instanceof Button plan) {
            plan.fire();
          }
        });
  }

  /** What a room sees in the middle of the first tour. */
  private Scene audience(Theme theme) {
    return SceneCamera.onFx(
        () -> {
          Lecture lecture = lecture();
          AudienceView view =
              new AudienceView(library, new Wording(settings.language()), BoardDesk.NONE);
          view.setLook(new AudienceLook(theme, AudienceLook.USUAL_FLOOR_PX, true));
          view.show(lecture.tour(), lecture.projected());
          return scene(new StackPane(view));
        });
  }

  /** The page from which a lecture starts, a week after the last one. */
  private Scene lastTime() {
    return SceneCamera.onFx(
        () -> {
          ProjectionDesk desk = desk();
          desk.openWith(
              surroundings ->
                  Optional.of(
                      new LastTimePane(
                          surroundings,
                          SampleLectures.log(library),
                          Path.of("motguide", "lectures", "2026-11-17T010000Z.md"),
                          folder -> {},
                          ZoneOffset.UTC,
                          () -> SEED)));
          GuideShell shell = shell(SampleStudy.none(library), desk);
          Scene fresh = scene(shell.node());
          shell.goTo(Place.Projection.start());
          return fresh;
        });
  }

  private Scene presenter() {
    return SceneCamera.onFx(
        () ->
            scene(
                PresenterPage.of(
                    library,
                    new Wording(settings.language()),
                    new LectureSession(lecture(), () -> Instant.EPOCH.plus(IN_THE_MIDDLE)))));
  }

  private Scene overview() {
    return SceneCamera.onFx(
        () -> {
          LectureSession session =
              new LectureSession(lecture(), () -> Instant.EPOCH.plus(IN_THE_MIDDLE));
          double em = EM_PX * settings.textPercent() / 100.0;
          return scene(
              PresenterPage.overviewOf(library, new Wording(settings.language()), session, em));
        });
  }

  private Lecture lecture() {
    Tour tour = library.pack().tours().getFirst();
    return Lecture.of(tour, tour.scenes().size() * 3 / 5).after(new Command.Start(), Instant.EPOCH);
  }

  private Scene welcome() {
    return SceneCamera.onFx(
        () -> scene(new WelcomePane(library, settings, changed -> {}, new NoDoors()).node()));
  }

  /** The page of problems, for a copy of the pack with three places to mend. */
  private Path writeProblems(Path file) throws IOException {
    try (FaultyPack pack = FaultyPack.make(packs)) {
      Optional<Path> place = Optional.of(pack.folder());
      PackReading reading = packs.read(pack.folder(), Progress.NONE);
      Scene scene =
          SceneCamera.onFx(
              () ->
                  scene(
                      new ProblemsPane(
                              reading,
                              (problem, around) -> packs.excerpt(place, problem, around),
                              new Messages(settings.language().first()),
                              new NoMending())
                          .node()));
      camera.take(scene, file);
    }
    return file;
  }

  /** Settings are changed for the picture only. */
  private static final class KeptNowhere implements SettingsStore {
    @Override
    public Settings load() {
      throw new IllegalStateException("the settings of a picture are given");
    }

    @Override
    public void save(Settings changed) {}
  }

  private final class NoDesk implements PackDesk {
    @Override
    public String location() {
      return new Messages(settings.language().first()).text("settings.pack.built-in");
    }

    @Override
    public void openAnother() {}

    @Override
    public RecordDesk record() {
      return new RecordKeeper(
          Journal.direct(new UnkeptStore()),
          new RecordKeeper.Place(Path.of("motguide"), true, folder -> {}),
          library,
          new NoFiles(),
          () -> new Messages(settings.language().first()),
          Clock.systemUTC(),
          Runnable::run,
          new NothingFollows());
    }
  }

  private static final class NoFiles implements RecordFiles {
    @Override
    public Optional<Path> toSave(String suggested) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> toRead() {
      return Optional.empty();
    }
  }

  private static final class NothingFollows implements RecordKeeper.Changed {
    @Override
    public void added() {}

    @Override
    public void takenAway(String said) {}
  }

  private static final class NoDoors implements Doors {
    @Override
    public void toTimeline() {}

    @Override
    public void toQuiz() {}

    @Override
    public void toProjection() {}

    @Override
    public void openAnotherPack() {}

    @Override
    public void showKeys() {}
  }

  private static final class NoMending implements motguide.ui.start.ProblemActions {
    @Override
    public Optional<Runnable> openAnyway() {
      return Optional.of(() -> {});
    }

    @Override
    public void reload() {}

    @Override
    public Optional<Runnable> toPrevious() {
      return Optional.of(() -> {});
    }
  }
}
