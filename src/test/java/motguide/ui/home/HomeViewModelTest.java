package motguide.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import motguide.content.Event;
import motguide.content.EventId;
import motguide.content.EventType;
import motguide.content.LaneId;
import motguide.content.Lineage;
import motguide.study.PassingTimelineChoices;
import motguide.study.TimelineFilter;
import motguide.support.SamplePack;
import org.junit.jupiter.api.Test;

/** What is left of the timeline after what the reader has chosen. */
final class HomeViewModelTest {
  private static final EventId PLAN = new EventId("plan-1962");
  private static final EventId BOOK = new EventId("book-1978");
  private static final LaneId US = new LaneId("us");
  private static final LaneId IDEAS = new LaneId("ideas");

  private final TimelineDesk desk = new TimelineDesk(new PassingTimelineChoices());
  private final HomeViewModel model =
      new HomeViewModel(SamplePack.library(), words -> Set.of(BOOK), desk);

  @Test
  void everythingIsListedByDateAtFirst() {
    assertThat(listed()).containsExactly("plan-1962", "book-1978", "course-1981");
    assertThat(model.matchesProperty().get()).isNull();
  }

  @Test
  void aHiddenLaneIsNotListedAndComesBackAtTheSecondClick() {
    model.toggle(US);
    assertThat(listed()).containsExactly("book-1978");
    model.toggle(US);
    assertThat(listed()).hasSize(3);
  }

  @Test
  void keepingToOneLaneHidesTheOthersAndAgainShowsThem() {
    model.only(IDEAS);
    assertThat(model.hiddenLanesProperty().get()).containsExactly(US);
    model.only(IDEAS);
    assertThat(model.hiddenLanesProperty().get()).isEmpty();
  }

  @Test
  void aQueryLeavesWhatItFindsAndABlankOneEverything() {
    model.queryProperty().set("ジレンマ");
    assertThat(model.matchesProperty().get()).containsExactly(BOOK);
    model.queryProperty().set("   ");
    assertThat(model.matchesProperty().get()).isNull();
  }

  @Test
  void themeAndQueryMustBothHold() {
    model.themeProperty().set(model.themes().getFirst());
    assertThat(model.matchesProperty().get()).containsExactlyInAnyOrder(PLAN, BOOK);
    model.queryProperty().set("ジレンマ");
    assertThat(model.matchesProperty().get()).containsExactly(BOOK);
  }

  @Test
  void revealingAnEventShowsItsLaneAgain() {
    model.toggle(US);
    model.reveal(PLAN);
    assertThat(model.hiddenLanesProperty().get()).isEmpty();
  }

  @Test
  void aFilterThatDimsLeavesEverythingStanding() {
    desk.filterProperty().set(TimelineFilter.ALL.withLeastImportance(5));
    assertThat(model.matchesProperty().get()).containsExactlyInAnyOrder(PLAN, BOOK);
    assertThat(SamplePack.pack().events()).allMatch(model::stands);
  }

  @Test
  void aFilterThatHidesGivesWayToTheEventThatIsAskedFor() {
    EventId course = new EventId("course-1981");
    desk.filterProperty().set(TimelineFilter.ALL.withLeastImportance(5).withHides(true));
    assertThat(model.stands(SamplePack.library().event(course))).isFalse();
    model.reveal(course);
    assertThat(model.stands(SamplePack.library().event(course))).isTrue();
    assertThat(desk.filterProperty().get().leastImportance()).isEqualTo(5);
  }

  @Test
  void filterAndQueryMustBothHold() {
    desk.filterProperty().set(TimelineFilter.ALL.with(EventType.EVENT, false));
    model.queryProperty().set("ジレンマ");
    assertThat(model.matchesProperty().get()).isEmpty();
  }

  @Test
  void whileALineageIsTracedOnlyItsEventsAreLeft() {
    model.queryProperty().set("ジレンマ");
    model.lineageProperty().set(Lineage.of(SamplePack.library(), PLAN));
    assertThat(model.matchesProperty().get()).containsExactlyInAnyOrder(PLAN, BOOK);
    model.lineageProperty().set(null);
    assertThat(model.matchesProperty().get()).containsExactly(BOOK);
  }

  private List<String> listed() {
    return model.listed().stream().map(Event::id).map(EventId::value).toList();
  }
}
