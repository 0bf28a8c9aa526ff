package motguide.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SeatingTest {
  private static final Display LAPTOP = new Display(0, 0, 1440, 900, true);
  private static final Display PROJECTOR = new Display(1440, 0, 1920, 1080, false);
  private static final Display MONITOR = new Display(3360, 0, 2560, 1440, false);

  /** A projector as large as the laptop: on most desks they are. */
  private static final Display TWIN = new Display(1440, 0, 1440, 900, false);

  private final Seating usual = Seating.of(List.of(LAPTOP, PROJECTOR), ScreenWish.AUTOMATIC);
  private final Seating twins = Seating.of(List.of(LAPTOP, TWIN), ScreenWish.AUTOMATIC);

  private static Arrangement room(Display display) {
    return new Arrangement(display, null);
  }

  private static Arrangement notes(Display display) {
    return new Arrangement(null, display);
  }

  @Test
  void aProjectorUnpluggedLeavesTheNotesAndGetsItsPictureBackWhenItReturns() {
    Seating alone = usual.after(List.of(LAPTOP));
    assertThat(alone.now()).isEqualTo(notes(LAPTOP));
    assertThat(alone.inDoubt()).isFalse();
    assertThat(alone.after(List.of(LAPTOP, PROJECTOR)).now())
        .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
  }

  @Test
  void theLecturersScreenGoneNeverPutsNotesOnTheProjector() {
    assertThat(usual.after(List.of(PROJECTOR)).now()).isEqualTo(room(PROJECTOR));
    Display moved = new Display(0, 0, 1920, 1080, true);
    Seating left = usual.after(List.of(PROJECTOR)).after(List.of(moved));
    assertThat(left.now()).as("it moves to the corner of the desktop").isEqualTo(room(moved));
    assertThat(left.inDoubt()).isTrue();
  }

  @Test
  void theLecturersScreenIsKnownAgainThoughTheProjectorHasBecomeTheMainOne() {
    Display moved = new Display(0, 0, 1920, 1080, true);
    Display behind = new Display(0, 0, 1440, 900, false);
    Display main = new Display(1440, 0, 1920, 1080, true);
    Seating alone = usual.after(List.of(PROJECTOR)).after(List.of(moved));
    assertThat(alone.after(List.of(moved, behind)).now().presenter())
        .as("both in one corner for a moment")
        .isNull();
    assertThat(alone.after(List.of(main, behind)).now()).isEqualTo(new Arrangement(main, behind));
    assertThat(alone.after(List.of(moved, behind)).after(List.of(LAPTOP, PROJECTOR)).now())
        .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
  }

  @Test
  void ofTwoEqualScreensNeitherShowsNotesWhenOneIsGone() {
    assertThat(twins.after(List.of(LAPTOP)).now())
        .as("the projector may have moved to the place of the laptop")
        .isEqualTo(room(LAPTOP));
    assertThat(twins.after(List.of(TWIN)).now()).isEqualTo(room(TWIN));
    Display between = new Display(700, 0, 1440, 900, true);
    assertThat(twins.after(List.of(between)).now()).isEqualTo(room(between));
  }

  @Test
  void equalScreensBothShowTheRoomsPictureWhenTheOtherIsBack() {
    Seating back = twins.after(List.of(LAPTOP)).after(List.of(LAPTOP, TWIN));
    assertThat(back.now())
        .as("they may have exchanged their places meanwhile")
        .isEqualTo(room(LAPTOP));
    assertThat(back.rooms()).containsExactly(LAPTOP, TWIN);
    assertThat(back.swapped().now())
        .as("the key asks for the notes where the picture has been all the time")
        .isEqualTo(new Arrangement(TWIN, LAPTOP));
    assertThat(back.asked(TWIN).now()).isEqualTo(new Arrangement(LAPTOP, TWIN));
    assertThat(back.asked(TWIN).rooms()).containsExactly(LAPTOP);
  }

  @Test
  void equalScreensInOtherPlacesShowNoNotes() {
    Display left = new Display(-1440, 0, 1440, 900, false);
    Seating odd = twins.after(List.of(LAPTOP)).after(List.of(LAPTOP, left));
    assertThat(odd.inDoubt()).isTrue();
    assertThat(odd.rooms()).containsExactly(LAPTOP, left);
    Display other = new Display(1440, 0, 1440, 900, true);
    Display another = new Display(2880, 0, 1440, 900, false);
    assertThat(twins.after(List.of(other, another)).rooms()).containsExactly(other, another);
    assertThat(twins.after(List.of()).after(List.of(TWIN, LAPTOP)).inDoubt()).isTrue();
  }

  @Test
  void theLecturerAsksForTheNotesOnTheOnlyScreenAndTakesThemAwayAgain() {
    List<Display> alone = List.of(LAPTOP);
    Seating asked = twins.after(alone).swapped();
    assertThat(asked.now()).isEqualTo(notes(LAPTOP));
    assertThat(asked.inDoubt()).isFalse();
    assertThat(asked.swapped().now()).isEqualTo(room(LAPTOP));
    assertThat(asked.swapped().swapped()).isEqualTo(asked);
  }

  @Test
  void aThirdScreenMovesNothing() {
    assertThat(usual.after(List.of(MONITOR, LAPTOP, PROJECTOR)).now())
        .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
    assertThat(twins.after(List.of(LAPTOP, TWIN, MONITOR)).now())
        .isEqualTo(new Arrangement(TWIN, LAPTOP));
  }

  @Test
  void aProjectorThatComesBackInAnotherSizeGetsThePicture() {
    Display smaller = new Display(1440, 0, 1024, 768, false);
    assertThat(usual.after(List.of(LAPTOP)).after(List.of(LAPTOP, smaller)).now())
        .isEqualTo(new Arrangement(smaller, LAPTOP));
  }

  @Test
  void aLaptopInAnotherSizeIsKnownByWhatTheProjectorIs() {
    Display smaller = new Display(0, 0, 1024, 768, true);
    assertThat(usual.after(List.of(smaller, PROJECTOR)).now())
        .isEqualTo(new Arrangement(PROJECTOR, smaller));
    Display asLarge = new Display(0, 0, 1920, 1080, true);
    assertThat(usual.after(List.of(asLarge, PROJECTOR)).now())
        .as("unless it could be the projector")
        .isEqualTo(room(PROJECTOR));
  }

  @Test
  void aProjectorAsLargeAsTheLaptopNowShowsNoNotes() {
    Display shrunk = new Display(0, 0, 1440, 900, true);
    Display beside = new Display(1440, 0, 1440, 900, false);
    assertThat(usual.after(List.of(shrunk, beside)).now().presenter()).isNull();
  }

  @Test
  void theFirstScreenPluggedIntoARehearsalIsWhatWasWaitedFor() {
    Seating rehearsal = Seating.of(List.of(LAPTOP), ScreenWish.AUTOMATIC);
    assertThat(rehearsal.after(List.of(LAPTOP, PROJECTOR)).now())
        .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
    Display left = new Display(0, 0, 1920, 1080, true);
    Display right = new Display(1920, 0, 1440, 900, false);
    assertThat(rehearsal.after(List.of(left, right)).now())
        .as("even if it becomes the main one")
        .isEqualTo(new Arrangement(left, right));
    assertThat(rehearsal.after(List.of(LAPTOP, TWIN)).inDoubt())
        .as("but of two equal ones nobody knows which was there")
        .isTrue();
  }

  @Test
  void aRehearsalAskedForStaysOneAndStaysWhereItIs() {
    Seating rehearsal = Seating.of(List.of(LAPTOP, PROJECTOR), ScreenWish.REHEARSAL);
    Display main = new Display(1440, 0, 1920, 1080, true);
    Display second = new Display(0, 0, 1440, 900, false);
    assertThat(rehearsal.after(List.of(main, second)).now()).isEqualTo(notes(second));
    assertThat(rehearsal.after(List.of(main)).now())
        .as("the other screen may be the projector")
        .isEqualTo(room(main));
    List<Display> both = List.of(LAPTOP, PROJECTOR);
    assertThat(rehearsal.swapped().now()).isEqualTo(room(LAPTOP));
    assertThat(rehearsal.swapped().swapped().now()).isEqualTo(notes(LAPTOP));
  }

  @Test
  void theAudienceAloneNeverHasNotesBesideIt() {
    Seating alone = Seating.of(List.of(LAPTOP), ScreenWish.AUDIENCE_ONLY);
    assertThat(alone.inDoubt()).isFalse();
    assertThat(alone.after(List.of(PROJECTOR, LAPTOP)).now()).isEqualTo(room(LAPTOP));
    assertThat(alone.after(List.of(PROJECTOR)).now()).isEqualTo(room(PROJECTOR));
    assertThat(alone.swapped()).isEqualTo(alone);
  }

  @Test
  void withoutAnyScreenNothingIsForgotten() {
    Seating dark = usual.after(List.of());
    assertThat(dark.now()).isEqualTo(new Arrangement(null, null));
    assertThat(dark.swapped()).isEqualTo(dark);
    assertThat(dark.after(List.of(PROJECTOR)).now()).isEqualTo(room(PROJECTOR));
    assertThat(dark.after(List.of(PROJECTOR, LAPTOP)).now())
        .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
    assertThat(Seating.NOWHERE.after(List.of(LAPTOP, PROJECTOR)).now()).isEqualTo(usual.now());
  }

  @Test
  void aScreenThatIsMirroredShowsNoNotesUntilTheLecturerAsks() {
    Display mirror = new Display(0, 0, 1440, 900, false);
    Seating mirrored = usual.after(List.of(LAPTOP, mirror));
    assertThat(mirrored.rooms()).containsExactly(LAPTOP);
    assertThat(mirrored.inDoubt()).isTrue();
    assertThat(mirrored.after(List.of(LAPTOP, PROJECTOR)).now())
        .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
    Seating begun = Seating.of(List.of(LAPTOP, mirror), ScreenWish.AUTOMATIC);
    assertThat(begun.now()).isEqualTo(room(LAPTOP));
    assertThat(begun.inDoubt()).isTrue();
    assertThat(begun.swapped().now()).isEqualTo(notes(LAPTOP));
    Display smaller = new Display(0, 0, 1024, 768, false);
    assertThat(usual.after(List.of(LAPTOP, smaller)).now().presenter()).isNull();
  }

  @Test
  void screensSwappedAreRememberedAsSwapped() {
    List<Display> both = List.of(LAPTOP, PROJECTOR);
    Seating swapped = usual.swapped();
    assertThat(swapped.now()).isEqualTo(new Arrangement(LAPTOP, PROJECTOR));
    assertThat(swapped.after(List.of(LAPTOP)).now()).isEqualTo(room(LAPTOP));
    assertThat(swapped.after(List.of(LAPTOP)).after(both).now()).isEqualTo(swapped.now());
  }
}
