package motguide.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import motguide.content.LaneId;
import motguide.timeline.AxisRange;
import org.junit.jupiter.api.Test;

final class LectureTest {
  private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
  private static final Digression ELSEWHERE = new Digression(new AxisRange(1, 2), null);
  private static final Stroke STROKE = new Stroke(List.of(new Spot(1, 0.5)));

  private record Slip(String text) implements Board {}

  private static Lecture begun(int scenes) {
    return Lecture.of(Tours.of(tens(scenes))).after(new Command.Start(), NINE);
  }

  private static int[] tens(int scenes) {
    int[] seconds = new int[scenes];
    Arrays.fill(seconds, 10);
    return seconds;
  }

  private static Lecture after(Lecture lecture, Command... commands) {
    Lecture now = lecture;
    for (Command command : commands) {
      now = now.after(command, NINE);
    }
    return now;
  }

  @Test
  void nothingIsProjectedBeforeTheStart() {
    assertThat(Lecture.of(Tours.of(10)).projected()).isEqualTo(new Projected.Nothing());
  }

  @Test
  void clicksWalkFromTheFirstSceneToTheLastAndStayThere() {
    Lecture lecture = begun(3);
    assertThat(lecture.lecturer().scene()).isZero();
    lecture = after(lecture, new Command.Next(), new Command.Next());
    assertThat(lecture.lecturer().scene()).isEqualTo(2);
    assertThat(lecture.nextScene()).isNull();
    assertThat(after(lecture, new Command.Next())).isSameAs(lecture);
    assertThat(after(lecture, new Command.Back()).lecturer().scene()).isEqualTo(1);
  }

  @Test
  void aNumberOutsideTheTourGoesNowhere() {
    Lecture lecture = after(begun(3), new Command.GoTo(1));
    assertThat(after(lecture, new Command.GoTo(3))).isSameAs(lecture);
    assertThat(after(lecture, new Command.GoTo(-1))).isSameAs(lecture);
    assertThat(after(lecture, new Command.Last()).lecturer().scene()).isEqualTo(2);
    assertThat(after(lecture, new Command.First()).lecturer().scene()).isZero();
  }

  @Test
  void theNextClickAfterADigressionSnapsBackToTheScene() {
    Lecture away = after(begun(3), new Command.Next(), new Command.Digress(ELSEWHERE));
    assertThat(away.room().digression()).isEqualTo(ELSEWHERE);
    Lecture back = after(away, new Command.Next());
    assertThat(back.room().digression()).isNull();
    assertThat(back.lecturer().scene()).isEqualTo(1);
    assertThat(after(away, new Command.Back()).lecturer().scene()).isEqualTo(1);
    assertThat(after(away, new Command.SnapBack())).isEqualTo(back);
  }

  @Test
  void aFrozenRoomStaysWhileTheLecturerMovesOnAndCatchesUpAfterwards() {
    Lecture frozen = after(begun(3), new Command.Freeze(), new Command.Next());
    assertThat(frozen.lecturer().scene()).isEqualTo(1);
    assertThat(frozen.room().scene()).isZero();
    frozen = after(frozen, new Command.Digress(ELSEWHERE), new Command.Draw(STROKE));
    assertThat(frozen.room()).isEqualTo(begun(3).room());
    Lecture thawed = after(frozen, new Command.Freeze());
    assertThat(thawed.room()).isEqualTo(frozen.lecturer());
  }

  @Test
  void theFirstClickAfterBlackOnlyLiftsIt() {
    Lecture black = after(begun(3), new Command.Next(), new Command.Black());
    assertThat(black.projected()).isEqualTo(new Projected.Covered(Curtain.BLACK));
    Lecture lifted = after(black, new Command.Next());
    assertThat(lifted.projected()).isInstanceOf(Projected.Shown.class);
    assertThat(lifted.lecturer().scene()).isEqualTo(1);
    assertThat(after(black, new Command.Back())).isEqualTo(lifted);
    assertThat(after(black, new Command.Black())).isEqualTo(lifted);
    assertThat(after(black, new Command.White()).curtain()).isEqualTo(Curtain.WHITE);
    assertThat(after(black, new Command.GoTo(2)).curtain()).isEqualTo(Curtain.OPEN);
  }

  @Test
  void endingKeepsThePlaceAndStartingAgainGoesOnThere() {
    Lecture ended = after(begun(3), new Command.Next(), new Command.Black(), new Command.End());
    assertThat(ended.projected()).isEqualTo(new Projected.Nothing());
    Lecture again = after(ended, new Command.Start());
    assertThat(again.projected()).isInstanceOf(Projected.Shown.class);
    assertThat(again.lecturer().scene()).isEqualTo(1);
  }

  @Test
  void whatIsToBeGuessedIsRevealedByTheNextClickOnTheSameScene() {
    Lecture hiding = after(begun(3), new Command.BlindDates());
    assertThat(hiding.room().hidden().dates()).isTrue();
    Lecture shown = after(hiding, new Command.Next());
    assertThat(shown.room().hidden()).isEqualTo(Blind.NOTHING);
    assertThat(shown.lecturer().scene()).isZero();
    Lecture next = after(shown, new Command.Next());
    assertThat(next.lecturer().scene()).isEqualTo(1);
    assertThat(next.room().hidden().dates()).as("the mode stays on").isTrue();
    assertThat(after(next, new Command.BlindDates()).room().hidden()).isEqualTo(Blind.NOTHING);
  }

  @Test
  void namesAndLanesCanBeKeptBackToo() {
    LaneId lane = new LaneId("us");
    Lecture hiding = after(begun(2), new Command.BlindNames(), new Command.BlindLane(lane));
    assertThat(hiding.room().hidden()).isEqualTo(new Blind(false, true, Set.of(lane)));
    assertThat(after(hiding, new Command.BlindLane(lane)).room().hidden().lanes()).isEmpty();
    assertThat(after(hiding, new Command.Reveal()).room().hidden()).isEqualTo(Blind.NOTHING);
  }

  @Test
  void inkIsUndoneLineByLineAndGoneOnTheNextScene() {
    Lecture drawn = after(begun(2), new Command.Draw(STROKE), new Command.Draw(STROKE));
    assertThat(drawn.room().ink()).hasSize(2);
    assertThat(after(drawn, new Command.UndoInk()).room().ink()).hasSize(1);
    assertThat(after(drawn, new Command.ClearInk()).room().ink()).isEmpty();
    assertThat(after(drawn, new Command.Next()).room().ink()).isEmpty();
    assertThat(after(begun(2), new Command.UndoInk())).isEqualTo(begun(2));
  }

  @Test
  void aBoardLiesOverTheSceneUntilTheNextClick() {
    Slip slip = new Slip("hands up");
    Lecture asked = after(begun(2), new Command.ShowBoard(slip));
    assertThat(asked.room().board()).isEqualTo(slip);
    Lecture away = after(asked, new Command.Next());
    assertThat(away.room().board()).isNull();
    assertThat(away.lecturer().scene()).isZero();
    assertThat(after(asked, new Command.HideBoard())).isEqualTo(away);
  }

  @Test
  void theWatchStandsWhileNothingIsProjected() {
    Lecture lecture = Lecture.of(Tours.of(10)).after(new Command.Start(), NINE);
    lecture = lecture.after(new Command.End(), NINE.plusSeconds(60));
    lecture = lecture.after(new Command.Start(), NINE.plusSeconds(600));
    assertThat(lecture.watch().elapsed(NINE.plusSeconds(605))).isEqualTo(Duration.ofSeconds(65));
  }

  @Test
  void theWatchNeverRunsBackwards() {
    Lecture lecture = Lecture.of(Tours.of(10)).after(new Command.Start(), NINE);
    assertThat(lecture.watch().elapsed(NINE.minusSeconds(3))).isEqualTo(Duration.ZERO);
  }

  @Test
  void aSceneTheTourDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> Lecture.of(Tours.of(10), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no scene 1");
  }

  @Test
  void commandsHaveNamesForFiles() {
    assertThat(new Command.GoTo(1).code()).isEqualTo("go-to");
    assertThat(new Command.BlindDates().code()).isEqualTo("blind-dates");
  }

  @Test
  void theStateOfTheRoomIsTheOneThatMattersMost() {
    assertThat(RoomState.of(Lecture.of(Tours.of(10)))).isEqualTo(RoomState.OFF);
    assertThat(RoomState.of(begun(2))).isEqualTo(RoomState.LIVE);
    assertThat(RoomState.of(after(begun(2), new Command.Digress(ELSEWHERE))))
        .isEqualTo(RoomState.DIGRESSING);
    assertThat(RoomState.of(after(begun(2), new Command.BlindNames())))
        .isEqualTo(RoomState.GUESSING);
    Lecture frozen = after(begun(2), new Command.BlindNames(), new Command.Freeze());
    assertThat(RoomState.of(frozen)).isEqualTo(RoomState.FROZEN);
    assertThat(RoomState.of(after(frozen, new Command.Black()))).isEqualTo(RoomState.BLACK);
    assertThat(RoomState.of(after(frozen, new Command.White()))).isEqualTo(RoomState.WHITE);
  }
}
