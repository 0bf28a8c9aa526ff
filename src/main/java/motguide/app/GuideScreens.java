package motguide.app;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import motguide.content.EventId;
import motguide.content.Id;
import motguide.content.Library;
import motguide.search.SearchIndex;
import motguide.study.PassingProjectionChoices;
import motguide.study.PassingTimelineChoices;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.tour.PassingTours;
import motguide.ui.card.CardScreen;
import motguide.ui.card.CardsScreen;
import motguide.ui.home.HomeScreen;
import motguide.ui.home.TimelineDesk;
import motguide.ui.navigation.Overlay;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Screen;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;
import motguide.ui.notes.NotesScreen;
import motguide.ui.progress.ProgressScreen;
import motguide.ui.projection.DisplayList;
import motguide.ui.projection.ProjectionDesk;
import motguide.ui.projection.ProjectionScreen;
import motguide.ui.quiz.QuizRoundScreen;
import motguide.ui.quiz.QuizStartScreen;
import motguide.ui.quiz.Rounds;
import motguide.ui.search.SearchOverlay;
import motguide.ui.settings.PackDesk;
import motguide.ui.settings.SettingsScreen;
import motguide.ui.shell.OverlayMaker;
import motguide.ui.shell.ScreenMaker;
import motguide.ui.shortcuts.ShortcutsOverlay;
import motguide.ui.tour.TourShelf;
import motguide.ui.tour.ToursOverlay;
import org.jspecify.annotations.Nullable;

/** Makes every screen and overlay of the guide. */
final class GuideScreens implements ScreenMaker, OverlayMaker {
  private final CompletableFuture<SearchIndex> index;
  private final Consumer<Settings> change;
  private final PackDesk pack;
  private final LongSupplier seeds;
  private final Study study;
  private final Rounds rounds;
  private final Executor background;
  private final Exports exports;
  private final TimelineDesk timeline;
  private final TourShelf tours;
  private final ProjectionDesk projection;

  /**
   * @param index finds in the pack that is open
   * @param study keeps what is answered
   * @param change takes changed settings
   * @param seeds a new seed for each round of questions
   * @param exports makes the sheet of the export
   */
  GuideScreens(
      Library library,
      CompletableFuture<SearchIndex> index,
      Study study,
      Consumer<Settings> change,
      PackDesk pack,
      LongSupplier seeds,
      Exports exports) {
    this(
        library,
        index,
        study,
        change,
        pack,
        seeds,
        exports,
        new TimelineDesk(new PassingTimelineChoices()),
        new TourShelf(new PassingTours()),
        Runnable::run,
        ProjectionDesk.plain(
            new PassingProjectionChoices(), DisplayList.ofSystem(), Clock.systemUTC()));
  }

  /**
   * @param index finds in the pack that is open
   * @param study keeps what is answered
   * @param change takes changed settings
   * @param seeds a new seed for each round of questions
   * @param exports makes the sheet of the export
   * @param timeline what the reader has set up on the timeline
   * @param tours the tours there are
   * @param background runs what takes long
   * @param projection what a lecture needs
   */
  GuideScreens(
      Library library,
      CompletableFuture<SearchIndex> index,
      Study study,
      Consumer<Settings> change,
      PackDesk pack,
      LongSupplier seeds,
      Exports exports,
      TimelineDesk timeline,
      TourShelf tours,
      Executor background,
      ProjectionDesk projection) {
    this.background = background;
    this.tours = tours;
    this.timeline = timeline;
    this.projection = projection;
    this.index = index;
    this.change = change;
    this.pack = pack;
    this.seeds = seeds;
    this.exports = exports;
    this.study = study;
    rounds = new Rounds(library, study, seeds);
  }

  @Override
  public Screen make(Class<? extends Place> kind, Surroundings surroundings) {
    if (kind == Place.Timeline.class) {
      return new HomeScreen(
          surroundings,
          this::events,
          seeds,
          timeline,
          study,
          () -> tours.tours(surroundings.library()));
    }
    if (kind == Place.Cards.class) {
      return new CardsScreen(surroundings);
    }
    if (kind == Place.Card.class) {
      return new CardScreen(surroundings, study);
    }
    if (kind == Place.QuizStart.class) {
      return new QuizStartScreen(surroundings, rounds);
    }
    if (kind == Place.QuizRound.class) {
      return new QuizRoundScreen(surroundings, rounds, exports.savesTo(surroundings));
    }
    if (kind == Place.Progress.class) {
      return new ProgressScreen(surroundings, study, seeds, change, background);
    }
    if (kind == Place.Projection.class) {
      return new ProjectionScreen(surroundings, projection);
    }
    if (kind == Place.Notes.class) {
      return new NotesScreen(surroundings, study);
    }
    if (kind == Place.SettingsPage.class) {
      return new SettingsScreen(surroundings, change, pack);
    }
    throw new IllegalArgumentException("no screen for " + kind);
  }

  private Map<Id, String> notes() {
    Map<Id, String> texts = new LinkedHashMap<>();
    study.jottings().notes().forEach(note -> texts.put(note.on(), note.text()));
    return texts;
  }

  private Set<EventId> events(String query) {
    return new LinkedHashSet<>(index.join().events(query));
  }

  @Override
  public Overlay search(Surroundings surroundings) {
    return new SearchOverlay(surroundings, index, this::notes);
  }

  @Override
  public Overlay shortcuts(Surroundings surroundings) {
    return new ShortcutsOverlay(surroundings);
  }

  @Override
  public Overlay export(Surroundings surroundings, TimelineExtent shown) {
    return exports.overlay(surroundings, shown);
  }

  @Override
  public Overlay tours(
      Surroundings surroundings, @Nullable TimelineExtent shown, @Nullable EventId selected) {
    return new ToursOverlay(surroundings, tours, shown, selected);
  }
}
