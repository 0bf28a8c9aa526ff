package motguide.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import motguide.content.CardKind;
import motguide.content.EventId;
import motguide.content.LaneId;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CardFilterTest {

  @Test
  void theFilterThatShowsEverythingIsTheEmptyText() {
    assertThat(CardFilter.ALL.written()).isEmpty();
    assertThat(CardFilter.parse("")).isEqualTo(CardFilter.ALL);
  }

  @Test
  void everyPartSurvivesBeingWrittenAndRead() {
    CardFilter filter =
        new CardFilter(
            "MOT education & Japan",
            CardKind.PERSON,
            new LaneId("us"),
            "か",
            new EventId("mit-mot-1981"),
            true,
            "100% = &技術=",
            CardOrder.DATE);

    assertThat(CardFilter.parse(filter.written())).isEqualTo(filter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=dragon", "nothing", "=x&&=&order=", "text=", "lane=&event=", "%"})
  void whatCannotBeUnderstoodIsLeftOut(String written) {
    assertThat(CardFilter.parse(written)).isEqualTo(CardFilter.ALL);
  }

  @Test
  void aBrokenEscapeIsTakenAsItStands() {
    assertThat(CardFilter.parse("text=50%").text()).isEqualTo("50%");
  }

  @Test
  void theCardsOnAnEventAreAFilterOfTheLibrary() {
    Place.Cards place = Place.Cards.on(new EventId("plan-1962"));

    assertThat(CardFilter.parse(place.filter()))
        .isEqualTo(CardFilter.ALL.withEvent(new EventId("plan-1962")));
  }

  @Test
  void theOrderAloneHidesNothing() {
    assertThat(CardFilter.ALL.withOrder(CardOrder.LETTER).showsAll()).isTrue();
    assertThat(CardFilter.ALL.withDisputed(true).showsAll()).isFalse();
  }
}
