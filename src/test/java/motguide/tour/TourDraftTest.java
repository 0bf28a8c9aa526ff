package motguide.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import motguide.content.EventId;
import motguide.content.Language;
import motguide.content.QuestionId;
import motguide.content.Tour;
import motguide.content.TourId;
import motguide.support.SamplePack;
import motguide.support.ShippedPack;
import motguide.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TourDraftTest {
  private static final TourId ID = new TourId("own-1");

  private static SceneDraft scene(String id, String... events) {
    return new SceneDraft(
        id,
        HistoricalDate.parse("1950/1990"),
        List.of(events).stream().map(EventId::new).toList(),
        DraftText.EMPTY.with(Language.JA, id + " の文"),
        DraftText.EMPTY,
        60,
        null);
  }

  private static TourDraft tour(SceneDraft... scenes) {
    return new TourDraft(ID, new DraftText("私の講義", ""), null, List.of(scenes));
  }

  private static List<String> ids(TourDraft tour) {
    return tour.scenes().stream().map(SceneDraft::id).toList();
  }

  @Test
  void scenesAreMovedUpAndDown() {
    TourDraft tour = tour(scene("a", "e"), scene("b", "e"), scene("c", "e"));
    assertThat(ids(tour.moving(0, 2))).containsExactly("b", "c", "a");
    assertThat(ids(tour.moving(2, 0))).containsExactly("c", "a", "b");
    assertThat(ids(tour.without(1))).containsExactly("a", "c");
    assertThat(tour.seconds()).isEqualTo(180);
  }

  @Test
  void aSceneAddedTwiceHasAnIdOfItsOwnEachTime() {
    TourDraft tour = tour(scene("a", "e")).adding(1, scene("a", "e")).adding(0, scene("a", "e"));
    assertThat(ids(tour)).containsExactly("a-3", "a", "a-2");
  }

  @Test
  void aCopyOfAShippedTourHasAllOfItAndLeavesItAsItIs() {
    Tour shipped = ShippedPack.library().pack().tours().getFirst();
    TourDraft copy = TourDraft.copy(shipped, ID, DraftText.of(shipped.title()));
    assertThat(copy.copyOf()).isEqualTo(shipped.id());
    FittedTour fitted = FittedTour.of(copy, ShippedPack.library());
    assertThat(fitted.lacks()).isEmpty();
    assertThat(fitted.tour()).isNotNull();
    assertThat(fitted.tour().scenes()).isEqualTo(shipped.scenes());
    assertThat(fitted.tour().id()).isEqualTo(ID);
  }

  @Test
  void whatThePackNoLongerHasIsSaidAndStaysInTheDraft() {
    SceneDraft half = scene("half", "plan-1962", "gone-1");
    SceneDraft none = scene("none", "gone-2");
    SceneDraft asks = scene("asks", "book-1978").withQuestion(new QuestionId("gone-q"));
    TourDraft draft = tour(half, none, asks);
    FittedTour fitted = FittedTour.of(draft, SamplePack.library());
    assertThat(fitted.lacks())
        .containsExactly(
            new FittedTour.Lack.NoEvent(1, "gone-1"),
            new FittedTour.Lack.NoScene(2, "gone-2"),
            new FittedTour.Lack.NoQuestion(3, "gone-q"));
    assertThat(fitted.tour()).isNotNull();
    assertThat(fitted.tour().scenes())
        .extracting(scene -> scene.id())
        .containsExactly("half", "asks");
    assertThat(fitted.tour().scenes().getLast().question()).isNull();
    assertThat(ids(draft)).containsExactly("half", "none", "asks");
  }

  @Test
  void aTourWithoutASceneThatCanBeShownIsNone() {
    assertThat(FittedTour.of(tour(), SamplePack.library()).tour()).isNull();
    assertThat(FittedTour.of(tour(scene("a", "gone")), SamplePack.library()).tour()).isNull();
  }

  @Test
  void whatIsWrittenInOneLanguageIsReadInBoth() {
    FittedTour fitted = FittedTour.of(tour(scene("a", "plan-1962")), SamplePack.library());
    assertThat(fitted.tour()).isNotNull();
    assertThat(fitted.tour().title().en()).isEqualTo("私の講義");
    assertThat(fitted.tour().scenes().getFirst().sentence().en()).isEqualTo("a の文");
  }

  @Test
  void aSceneWithoutASentenceTellsItsEvent() {
    SceneDraft mute = scene("a", "plan-1962").withSentence(DraftText.EMPTY);
    FittedTour fitted = FittedTour.of(tour(mute), SamplePack.library());
    assertThat(fitted.tour()).isNotNull();
    assertThat(fitted.tour().scenes().getFirst().sentence())
        .isEqualTo(SamplePack.library().event(new EventId("plan-1962")).title());
  }

  @Test
  void aSceneThatCannotBeShownIsRefused() {
    SceneDraft sound = scene("a", "e");
    assertThatThrownBy(() -> scene("a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sound.withSeconds(4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tour(sound, sound)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void freshIdsAreUnlikeAllOthers() {
    OwnTours tours = OwnTours.NONE;
    for (int i = 0; i < 3; i++) {
      tours = tours.with(new TourDraft(tours.freshId(), DraftText.EMPTY, null, List.of()));
    }
    assertThat(tours.tours()).hasSize(3);
    OwnTours fewer = tours.without(new TourId("own-2"));
    assertThat(fewer.freshId()).isEqualTo(new TourId("own-2"));
    assertThat(fewer.with(new TourDraft(ID, new DraftText("別", ""), null, List.of())).tours())
        .hasSize(2)
        .first()
        .extracting(TourDraft::title)
        .isEqualTo(new DraftText("別", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "技術を教える学校が、大学の外に育つ。, 18, false",
    "MITが学校をつくる, 8.5, false",
    "' MOT  ', 1.5, false",
    "一二三四五六七八九十一二三四五六七八九十一二, 22, false",
    "一二三四五六七八九十一二三四五六七八九十一二A, 22.5, true",
    "ﾒｰｶｰ, 2, false",
    "𠮷野家, 3, false"
  })
  void aSentenceIsMeasuredInFullWidthCharacters(String sentence, double length, boolean tooLong) {
    assertThat(SentenceLength.of(sentence)).isEqualTo(length);
    assertThat(SentenceLength.isTooLong(sentence, Language.JA)).isEqualTo(tooLong);
  }

  @Test
  void whereThereAreNoNotesWhatTheEventWasIsAtHand() {
    Tour tour = FittedTour.of(tour(scene("a", "book-1978")), SamplePack.library()).tour();
    assertThat(tour).isNotNull();
    assertThat(tour.scenes().getFirst().notes())
        .isEqualTo(SamplePack.library().event(new EventId("book-1978")).summary());
  }
}
