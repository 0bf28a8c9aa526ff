package motguide.ui.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import motguide.content.Library;
import motguide.content.Tour;
import motguide.lecture.Board;
import motguide.lecture.Command;
import motguide.lecture.HandCount;
import motguide.lecture.HandCount.Phase;
import motguide.lecture.Lecture;
import motguide.lecture.LectureSession;
import motguide.support.ShippedPack;
import org.junit.jupiter.api.Test;

final class VoteKeysTest {
  private final Library library = ShippedPack.library();
  private final HandCountBoards boards = new HandCountBoards(() -> library);
  private final Tour tour = library.pack().tours().getFirst();
  private final LectureSession session =
      new LectureSession(Lecture.of(tour), () -> Instant.parse("2026-11-24T09:00:00Z"));

  private Board board() {
    return session.now().lecturer().board();
  }

  private HandCount vote() {
    return (HandCount) board();
  }

  private void show() {
    Board first =
        tour.scenes().stream()
            .flatMap(scene -> boards.boardFor(scene).stream())
            .findFirst()
            .orElseThrow();
    session.perform(new Command.ShowBoard(first));
  }

  private boolean take(String key) {
    return boards.take(key, board(), session);
  }

  @Test
  void aVoteIsTakenTwiceWithDigitsAndEnterAlone() {
    show();
    int choices = vote().choices().size();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < choices; i++) {
        assertThat(take("DIGIT" + (i + 1))).isTrue();
        assertThat(take("NUMPAD0")).isTrue();
        assertThat(take("ENTER")).isTrue();
      }
      take("ENTER");
    }
    assertThat(vote().first().subList(0, 2)).containsExactly(10, 20);
    assertThat(vote().second()).isEqualTo(vote().first());
    assertThat(vote().phase()).isEqualTo(Phase.ANSWER);
  }

  @Test
  void theClickerStaysWithTheLecture() {
    show();
    for (String key : List.of("PAGE_DOWN", "PAGE_UP", "PERIOD", "B", "F5", "ESCAPE", "S")) {
      assertThat(take(key)).as(key).isFalse();
    }
    session.perform(new Command.Next());
    assertThat(session.now().lecturer().board()).isNull();
  }

  @Test
  void arrowsChooseWhileHandsAreCountedAndAreLeftAloneOtherwise() {
    show();
    assertThat(take("DOWN")).isTrue();
    assertThat(vote().at()).isEqualTo(1);
    assertThat(take("UP")).isTrue();
    assertThat(vote().at()).isZero();
    take("A");
    assertThat(vote().phase()).isEqualTo(Phase.ANSWER);
    assertThat(take("DOWN")).isFalse();
    assertThat(take("BACK_SPACE")).isTrue();
    assertThat(vote().phase()).isEqualTo(Phase.DISCUSS);
  }

  @Test
  void aDigitTypedAtTheAnswerDoesNotJumpToAScene() {
    show();
    take("A");
    HandCount before = vote();
    assertThat(take("DIGIT7")).isTrue();
    assertThat(vote()).isEqualTo(before);
  }
}
