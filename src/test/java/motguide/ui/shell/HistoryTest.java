package motguide.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import motguide.content.CardId;
import motguide.ui.navigation.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HistoryTest {
  private static final Place HOME = Place.Timeline.home();
  private static final Place LIBRARY = Place.Cards.all();

  private History history;

  @BeforeEach
  void begin() {
    history = new History();
  }

  @Test
  void atTheStartThereIsNoWayBackOrForward() {
    assertThat(history.canGoBack()).isFalse();
    assertThat(history.back(HOME)).isEmpty();
    assertThat(history.forward(HOME)).isEmpty();
  }

  @Test
  void backLeadsToWhereTheReaderWasAndForwardReturns() {
    history.left(HOME);
    assertThat(history.back(LIBRARY)).contains(HOME);
    assertThat(history.forward(HOME)).contains(LIBRARY);
    assertThat(history.back(LIBRARY)).contains(HOME);
  }

  @Test
  void aNewPlaceAfterGoingBackForgetsWhatLayAhead() {
    history.left(HOME);
    history.back(LIBRARY);
    history.left(HOME);
    assertThat(history.forward(card(1))).isEmpty();
  }

  @Test
  void leavingTheSamePlaceTwiceIsRememberedOnce() {
    history.left(HOME);
    history.left(HOME);
    assertThat(history.back(LIBRARY)).contains(HOME);
    assertThat(history.canGoBack()).isFalse();
  }

  @Test
  void theLastHundredPlacesAreRemembered() {
    for (int i = 0; i < 150; i++) {
      history.left(card(i));
    }
    Place here = HOME;
    int steps = 0;
    while (history.canGoBack()) {
      here = history.back(here).orElseThrow();
      steps++;
    }
    assertThat(steps).isEqualTo(100);
    assertThat(here).isEqualTo(card(50));
  }

  private static Place card(int number) {
    return new Place.Card(new CardId("c-" + number), false);
  }
}
