package motguide.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motguide.content.EventId;
import motguide.content.Language;
import motguide.content.Library;
import motguide.content.QuestionId;
import motguide.content.Tour;
import motguide.content.TourId;
import motguide.study.LanguageMode;
import motguide.study.StorageException;
import motguide.support.SamplePack;
import motguide.support.ShippedPack;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;
import motguide.timeline.AxisRange;
import motguide.tour.DraftText;
import motguide.tour.OwnTourStore;
import motguide.tour.OwnTours;
import motguide.tour.PassingTours;
import motguide.tour.SceneDraft;
import motguide.tour.TourDraft;
import motguide.ui.home.PackTimeline;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.TimelineExtent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToursViewModelTest {
  private final Wording wording = new Wording(LanguageMode.EN);
  private final PassingTours store = new PassingTours();

  private TimelineExtent view(Library library, long from, long end) {
    return new TimelineExtent(
        PackTimeline.of(library, wording),
        new AxisRange(DayNumber.startOfYear(from), DayNumber.startOfYear(end)),
        Set.of(),
        false,
        false,
        Optional.empty());
  }

  private ToursViewModel model(long from, long end, @Nullable String selected) {
    Library library = SamplePack.library();
    return new ToursViewModel(
        library,
        wording,
        new TourShelf(store),
        view(library, from, end),
        selected == null ? null : new EventId(selected));
  }

  private ToursViewModel shipped() {
    return new ToursViewModel(ShippedPack.library(), wording, new TourShelf(store), null, null);
  }

  private OwnTours kept() {
    return ((OwnTourStore.Kept.Tours) store.load()).tours();
  }

  private List<String> keptScenes() {
    return kept().tours().getFirst().scenes().stream().map(SceneDraft::id).toList();
  }

  @Test
  void addingAViewBeginsATourWithTheSelectedEventInBigType() {
    ToursViewModel model = model(1950, 1990, "book-1978");
    model.addView();
    SceneDraft scene = kept().tours().getFirst().scenes().getFirst();
    assertThat(scene.view()).isEqualTo(HistoricalDate.parse("1950/1989"));
    assertThat(scene.focus().getFirst()).isEqualTo(new EventId("book-1978"));
    assertThat(scene.focus()).hasSize(3);
    assertThat(model.messageProperty().get()).startsWith("Added scene 1");
  }

  @Test
  void withoutASelectionTheMostImportantEventInViewComesFirst() {
    ToursViewModel model = model(1975, 1990, null);
    model.addView();
    assertThat(kept().tours().getFirst().scenes().getFirst().focus())
        .containsExactly(new EventId("book-1978"), new EventId("course-1981"));
  }

  @Test
  void aViewWithoutAnEventIsNoScene() {
    ToursViewModel model = model(1700, 1800, null);
    model.addView();
    assertThat(kept().tours()).isEmpty();
    assertThat(model.messageProperty().get()).contains("no event");
  }

  @Test
  void viewsAreAddedAfterThePresentSceneAndMovedAndTakenBack() {
    ToursViewModel model = model(1950, 1990, "book-1978");
    model.addView();
    model.addView();
    model.addView();
    assertThat(keptScenes()).containsExactly("book-1978", "book-1978-2", "book-1978-3");
    assertThat(model.sceneProperty().get()).isEqualTo(2);
    model.moveBy(-1);
    assertThat(keptScenes()).containsExactly("book-1978", "book-1978-3", "book-1978-2");
    assertThat(model.sceneProperty().get()).isEqualTo(1);
    model.moveBy(-1);
    model.moveBy(-1);
    assertThat(model.sceneProperty().get()).isZero();
    model.undo();
    assertThat(keptScenes()).containsExactly("book-1978", "book-1978-3", "book-1978-2");
    assertThat(model.undoableProperty().get()).isFalse();
  }

  @Test
  void aDeletedSceneComesBackWhereItWas() {
    ToursViewModel model = model(1950, 1990, "book-1978");
    model.addView();
    model.addView();
    model.sceneProperty().set(0);
    model.deleteScene();
    assertThat(keptScenes()).containsExactly("book-1978-2");
    assertThat(model.current()).isPresent();
    model.undo();
    assertThat(keptScenes()).containsExactly("book-1978", "book-1978-2");
    assertThat(model.sceneProperty().get()).isZero();
  }

  @Test
  void aDeletedTourComesBackWhole() {
    ToursViewModel model = model(1950, 1990, "book-1978");
    model.addView();
    OwnTours before = kept();
    model.deleteTour();
    assertThat(kept().tours()).isEmpty();
    model.undo();
    assertThat(kept()).isEqualTo(before);
    assertThat(model.isOwn()).isTrue();
  }

  @Test
  void wordsAreKeptAsTheyAreTypedAndEndTheTakingBack() {
    ToursViewModel model = model(1950, 1990, "book-1978");
    model.addView();
    model.setSentence(Language.JA, "本が出る。");
    model.setNotes(Language.EN, "**Ask** them.");
    model.setSeconds(90);
    model.setQuestion(new QuestionId("q-1"));
    model.setTitle(Language.EN, "My lecture");
    SceneDraft scene = kept().tours().getFirst().scenes().getFirst();
    assertThat(scene.sentence()).isEqualTo(new DraftText("本が出る。", ""));
    assertThat(scene.notes()).isEqualTo(new DraftText("", "**Ask** them."));
    assertThat(scene.seconds()).isEqualTo(90);
    assertThat(scene.question()).isEqualTo(new QuestionId("q-1"));
    assertThat(kept().tours().getFirst().title().en()).isEqualTo("My lecture");
    assertThat(model.undoableProperty().get()).isFalse();
    model.undo();
    assertThat(kept().tours()).isNotEmpty();
  }

  @Test
  void aShippedTourIsChangedOnlyAsACopy() {
    ToursViewModel model = shipped();
    Tour first = ShippedPack.library().pack().tours().getFirst();
    assertThat(model.tourProperty().get()).isEqualTo(first.id());
    model.moveBy(1);
    model.setSentence(Language.JA, "変えられない");
    assertThat(kept().tours()).isEmpty();
    model.duplicate();
    model.sceneProperty().set(1);
    model.moveBy(-1);
    assertThat(kept().tours().getFirst().scenes().getFirst().id())
        .isEqualTo(first.scenes().get(1).id());
    assertThat(model.titleOf(kept().tours().getFirst())).endsWith(" (copy)");
    assertThat(ShippedPack.library().pack().tours().getFirst()).isEqualTo(first);
  }

  @Test
  void replacingTheViewKeepsTheWords() {
    ToursViewModel first = model(1950, 1990, "book-1978");
    first.addView();
    first.setSentence(Language.EN, "A book.");
    ToursViewModel later = model(1960, 1970, null);
    later.replaceView();
    SceneDraft scene = kept().tours().getFirst().scenes().getFirst();
    assertThat(scene.view()).isEqualTo(HistoricalDate.parse("1960/1969"));
    assertThat(scene.focus()).containsExactly(new EventId("plan-1962"));
    assertThat(scene.sentence().en()).isEqualTo("A book.");
  }

  @Test
  void whatThePackNoLongerHasIsSaidByItsNumber() {
    store.save(
        OwnTours.NONE.with(
            new TourDraft(
                new TourId("own-1"),
                DraftText.EMPTY,
                null,
                List.of(
                    new SceneDraft(
                        "a",
                        HistoricalDate.parse("1950/1990"),
                        List.of(new EventId("gone")),
                        DraftText.EMPTY,
                        DraftText.EMPTY,
                        30,
                        null)))));
    ToursViewModel model = model(1950, 1990, null);
    assertThat(model.lacks()).singleElement().asString().contains("Scene 1", "gone");
    assertThat(model.scenes()).hasSize(1);
    assertThat(model.headOf(model.scenes().getFirst())).contains("gone");
  }

  @Test
  void lecturesMayUseThePacksToursAndThoseOfTheirOwnThatCanBeShown() {
    ToursViewModel model = shipped();
    model.duplicate();
    model.newTour();
    TourShelf shelf = new TourShelf(store);
    int ofPack = ShippedPack.library().pack().tours().size();
    assertThat(shelf.tours(ShippedPack.library())).hasSize(ofPack + 1);
  }

  @Test
  void aStoreThatCannotKeepIsSaidAndWhatIsOnScreenStays() {
    TourShelf shelf = new TourShelf(new FullDisk());
    Library library = SamplePack.library();
    ToursViewModel model =
        new ToursViewModel(library, wording, shelf, view(library, 1950, 1990), null);
    model.addView();
    assertThat(model.messageProperty().get()).startsWith("Your tours cannot be kept");
    assertThat(model.scenes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "-500, -490, -0500/-0491",
    "1957, 2027, 1957/2026",
    "1985, 1986, 1985-01-01/1985-12-31"
  })
  void viewsBecomeDatesAsFineAsTheyAreShort(long from, long end, String expected) {
    AxisRange range = new AxisRange(DayNumber.startOfYear(from), DayNumber.startOfYear(end));
    assertThat(ViewScene.date(range)).isEqualTo(HistoricalDate.parse(expected));
  }

  private static final class FullDisk implements OwnTourStore {
    @Override
    public Kept load() {
      return new Kept.Tours(OwnTours.NONE);
    }

    @Override
    public void save(OwnTours tours) {
      throw new StorageException(
          StorageException.Fault.DISK_FULL,
          "write",
          Path.of("tours.json"),
          new IOException("full"));
    }
  }

  @Test
  void viewAfterViewIsAddedAtTheEndThoughTheSheetIsClosedInBetween() {
    Library library = SamplePack.library();
    TourShelf shelf = new TourShelf(store);
    for (String event : List.of("plan-1962", "book-1978", "course-1981")) {
      new ToursViewModel(library, wording, shelf, view(library, 1950, 1990), new EventId(event))
          .addView();
    }
    assertThat(keptScenes()).containsExactly("plan-1962", "book-1978", "course-1981");
  }

  @Test
  void theNextViewGoesIntoTheTourLastWorkedAt() {
    Library library = SamplePack.library();
    TourShelf shelf = new TourShelf(store);
    ToursViewModel first =
        new ToursViewModel(library, wording, shelf, view(library, 1950, 1990), null);
    first.newTour();
    first.newTour();
    TourId second = first.tourProperty().get();
    ToursViewModel later =
        new ToursViewModel(library, wording, shelf, view(library, 1950, 1990), null);
    assertThat(later.tourProperty().get()).isEqualTo(second);
    assertThat(later.messageProperty().get()).contains("scene 1");
  }

  @Test
  void withAViewToAddOneBeginsAtTheEndOfAnOwnTour() {
    Library library = SamplePack.library();
    TourShelf shelf = new TourShelf(store);
    ToursViewModel before =
        new ToursViewModel(library, wording, shelf, view(library, 1950, 1990), null);
    before.addView();
    before.addView();
    // Started anew: nothing is remembered but what is in the file.
    ToursViewModel anew =
        new ToursViewModel(library, wording, new TourShelf(store), view(library, 1950, 1990), null);
    assertThat(anew.sceneProperty().get()).isEqualTo(1);
    assertThat(anew.messageProperty().get()).contains("scene 3");
  }

  @Test
  void whatThePackDoesNotHaveIsLeftOutAndComesBackAgain() {
    TourDraft tour =
        new TourDraft(
            new TourId("own-1"),
            new DraftText("講義", "Lecture"),
            null,
            List.of(
                scene("a", new QuestionId("gone"), "book-1978", "vanished"),
                scene("b", null, "vanished")));
    store.save(OwnTours.NONE.with(tour));
    ToursViewModel model = model(1950, 1990, null);
    assertThat(model.lacks()).hasSize(3);
    assertThat(model.isLacking(tour.scenes().getFirst())).isTrue();
    model.mend();
    SceneDraft mended = kept().tours().getFirst().scenes().getFirst();
    assertThat(mended.focus()).containsExactly(new EventId("book-1978"));
    assertThat(mended.question()).isNull();
    assertThat(kept().tours().getFirst().scenes().getLast()).isEqualTo(tour.scenes().getLast());
    assertThat(model.canMend()).isFalse();
    assertThat(model.lacks()).hasSize(1);
    model.undo();
    assertThat(kept()).isEqualTo(OwnTours.NONE.with(tour));
  }

  private static SceneDraft scene(String id, @Nullable QuestionId question, String... events) {
    return new SceneDraft(
        id,
        HistoricalDate.parse("1950/1990"),
        List.of(events).stream().map(EventId::new).toList(),
        new DraftText("文。", "Sentence."),
        DraftText.EMPTY,
        75,
        question);
  }

  @Test
  void theTimeOfTheWholeTourIsTold() {
    store.save(
        OwnTours.NONE.with(
            new TourDraft(
                new TourId("own-1"),
                DraftText.EMPTY,
                null,
                List.of(scene("a", null, "book-1978"), scene("b", null, "book-1978")))));
    ToursViewModel model = model(1950, 1990, null);
    assertThat(model.total()).contains("2 scenes", "2 min 30 s");
    model.setSeconds(605);
    assertThat(model.total()).contains("11 min 20 s");
  }

  @Test
  void ofAFileThatIsNotUnderstoodThePlaceAndTheFaultAreTold() {
    ToursViewModel model =
        new ToursViewModel(
            SamplePack.library(),
            wording,
            new TourShelf(
                new OwnTourStore() {
                  @Override
                  public Kept load() {
                    return new Kept.Unreadable("/data/tours.json.unreadable", "/tours/0/id");
                  }

                  @Override
                  public void save(OwnTours tours) {}
                }),
            null,
            null);
    assertThat(model.messageProperty().get())
        .contains("/data/tours.json.unreadable", "/tours/0/id");
  }
}
