package motguide.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ArrangementTest {
  private static final Display LAPTOP = new Display(0, 0, 1440, 900, true);
  private static final Display PROJECTOR = new Display(1440, 0, 1920, 1080, false);
  private static final Display MONITOR = new Display(3360, 0, 2560, 1440, false);

  @Test
  void theRoomGetsTheSecondScreenAndTheLecturerTheFirst() {
    assertThat(Arrangement.of(List.of(LAPTOP, PROJECTOR), ScreenWish.AUTOMATIC))
        .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
    assertThat(Arrangement.of(List.of(PROJECTOR, LAPTOP), ScreenWish.AUTOMATIC))
        .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
  }

  @Test
  void withOneScreenTheLectureIsRehearsed() {
    assertThat(Arrangement.of(List.of(LAPTOP), ScreenWish.AUTOMATIC))
        .isEqualTo(new Arrangement(null, LAPTOP));
    assertThat(Arrangement.of(List.of(LAPTOP), ScreenWish.on(PROJECTOR)))
        .isEqualTo(new Arrangement(null, LAPTOP));
    assertThat(Arrangement.of(List.of(LAPTOP), ScreenWish.on(LAPTOP)))
        .isEqualTo(new Arrangement(null, LAPTOP));
  }

  @Test
  void aScreenIsFoundAgainByItsGeometry() {
    ScreenWish kept = ScreenWish.of(ScreenWish.on(MONITOR).text());
    assertThat(Arrangement.of(List.of(LAPTOP, PROJECTOR, MONITOR), kept))
        .isEqualTo(new Arrangement(MONITOR, LAPTOP));
    assertThat(Arrangement.of(List.of(LAPTOP, PROJECTOR), kept))
        .as("a screen that is not there is not waited for")
        .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
    assertThat(Arrangement.of(List.of(LAPTOP, PROJECTOR), ScreenWish.on(LAPTOP)))
        .isEqualTo(new Arrangement(LAPTOP, PROJECTOR));
  }

  @Test
  void aRehearsalAndTheAudienceAloneAreGrantedWhateverScreensThereAre() {
    assertThat(Arrangement.of(List.of(LAPTOP, PROJECTOR), ScreenWish.REHEARSAL))
        .isEqualTo(new Arrangement(null, LAPTOP));
    assertThat(Arrangement.of(List.of(LAPTOP), ScreenWish.AUDIENCE_ONLY))
        .isEqualTo(new Arrangement(LAPTOP, null));
    for (ScreenWish wish :
        List.of(ScreenWish.AUTOMATIC, ScreenWish.REHEARSAL, ScreenWish.AUDIENCE_ONLY)) {
      assertThat(ScreenWish.of(wish.text())).isEqualTo(wish);
    }
  }

  @Test
  void theTwoWindowsNeverShareAScreen() {
    assertThatThrownBy(() -> new Arrangement(LAPTOP, LAPTOP))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Arrangement.of(List.of(), ScreenWish.AUTOMATIC))
        .isEqualTo(new Arrangement(null, null));
  }
}
