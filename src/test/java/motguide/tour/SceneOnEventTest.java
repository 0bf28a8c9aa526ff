package motguide.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import motguide.content.EventId;
import motguide.content.LocalizedText;
import motguide.content.Scene;
import motguide.content.Tour;
import motguide.content.TourId;
import motguide.time.HistoricalDate;
import org.junit.jupiter.api.Test;

final class SceneOnEventTest {
  private static final EventId APOLLO = new EventId("apollo");

  /** A tour whose scenes have these events in play, parted by blanks. */
  private static Tour tour(String id, String... scenes) {
    LocalizedText text = new LocalizedText("語", "Words");
    return new Tour(
        new TourId(id),
        text,
        text,
        IntStream.range(0, scenes.length)
            .mapToObj(
                i ->
                    new Scene(
                        "s" + i,
                        HistoricalDate.parse("1950/1990"),
                        Stream.of(scenes[i].split(" ")).map(EventId::new).toList(),
                        text,
                        text,
                        60,
                        null))
            .toList());
  }

  @Test
  void theSceneWithTheEventInBigTypeComesBeforeOneWithItInPlay() {
    Tour tour = tour("pack", "moon apollo", "apollo moon");
    assertThat(SceneOnEvent.find(List.of(tour), APOLLO)).contains(new SceneOnEvent(tour.id(), 1));
  }

  @Test
  void theLecturersOwnTourComesBeforeThePacks() {
    Tour own = tour("own-1", "moon", "apollo");
    assertThat(SceneOnEvent.find(List.of(tour("pack", "apollo"), own), APOLLO))
        .contains(new SceneOnEvent(own.id(), 1));
  }

  @Test
  void anEventOnlyInPlayIsFoundAndOneOfNoTourIsNot() {
    Tour tour = tour("pack", "moon", "moon apollo");
    assertThat(SceneOnEvent.find(List.of(tour), APOLLO)).contains(new SceneOnEvent(tour.id(), 1));
    assertThat(SceneOnEvent.find(List.of(tour), new EventId("sputnik"))).isEmpty();
    assertThat(SceneOnEvent.find(List.of(), APOLLO)).isEmpty();
  }
}
