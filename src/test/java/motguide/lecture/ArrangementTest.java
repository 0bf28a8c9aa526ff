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
  void aProjectorUnpluggedClosesTheRoomAndComesBackWhenItReturns() {
    Arrangement both = new Arrangement(PROJECTOR, LAPTOP);
    String room = PROJECTOR.geometry();
    Arrangement alone = both.after(List.of(LAPTOP), room, ScreenWish.AUTOMATIC);
    assertThat(alone).isEqualTo(new Arrangement(null, LAPTOP));
    assertThat(alone.after(List.of(LAPTOP, PROJECTOR), room, ScreenWish.AUTOMATIC)).isEqualTo(both);
  }

  @Test
  void theLecturersOwnScreenGoneNeverPutsNotesOnTheProjector() {
    Arrangement both = new Arrangement(PROJECTOR, LAPTOP);
    assertThat(both.after(List.of(PROJECTOR), PROJECTOR.geometry(), ScreenWish.AUTOMATIC))
        .isEqualTo(new Arrangement(PROJECTOR, null));
    Display moved = new Display(0, 0, 1920, 1080, true);
    assertThat(both.after(List.of(moved), PROJECTOR.geometry(), ScreenWish.AUTOMATIC))
        .as("the projector moves to the corner of the desktop")
        .isEqualTo(new Arrangement(moved, null));
  }

  @Test
  void ofTwoScreensOfOneSizeTheOneInTheLecturersPlaceIsTheLecturers() {
    Display twin = new Display(1440, 0, 1440, 900, false);
    Arrangement both = new Arrangement(twin, LAPTOP);
    assertThat(both.after(List.of(LAPTOP), twin.geometry(), ScreenWish.AUTOMATIC))
        .isEqualTo(new Arrangement(null, LAPTOP));
    Display between = new Display(700, 0, 1440, 900, true);
    assertThat(both.after(List.of(between), twin.geometry(), ScreenWish.AUTOMATIC))
        .as("where nothing tells, the notes stay hidden")
        .isEqualTo(new Arrangement(between, null));
  }

  @Test
  void aScreenNobodyChoseIsNotTakenInTheMiddleOfALecture() {
    Arrangement both = new Arrangement(PROJECTOR, LAPTOP);
    assertThat(both.after(List.of(LAPTOP, MONITOR), PROJECTOR.geometry(), ScreenWish.AUTOMATIC))
        .isEqualTo(new Arrangement(null, LAPTOP));
    assertThat(
            new Arrangement(null, LAPTOP)
                .after(List.of(LAPTOP, PROJECTOR), "", ScreenWish.AUTOMATIC))
        .as("but the first one plugged into a rehearsal is what was waited for")
        .isEqualTo(both);
  }

  @Test
  void theScreensAreExchangedAndNeverShared() {
    Arrangement both = new Arrangement(PROJECTOR, LAPTOP);
    assertThat(both.swapped()).isEqualTo(new Arrangement(LAPTOP, PROJECTOR));
    Arrangement one = new Arrangement(null, LAPTOP);
    assertThat(one.swapped()).isEqualTo(one);
    assertThatThrownBy(() -> new Arrangement(LAPTOP, LAPTOP))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Arrangement.of(List.of(), ScreenWish.AUTOMATIC))
        .isEqualTo(new Arrangement(null, null));
  }
}
