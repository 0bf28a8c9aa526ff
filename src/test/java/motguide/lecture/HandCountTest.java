package motguide.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import motguide.content.LocalizedText;
import motguide.content.Question;
import motguide.content.Task;
import motguide.lecture.HandCount.Phase;
import motguide.support.ShippedPack;
import org.junit.jupiter.api.Test;

final class HandCountTest {
  private static LocalizedText text(String text) {
    return new LocalizedText(text, text);
  }

  private static HandCount vote() {
    return HandCount.of(
        null,
        text("どれか。"),
        List.of(
            new HandCount.Choice(text("一"), false),
            new HandCount.Choice(text("二"), true),
            new HandCount.Choice(text("三"), false)));
  }

  @Test
  void digitsMakeNumbersAndEnterGoesFromChoiceToChoice() {
    HandCount vote = vote().typed(1).typed(2).next().typed(8).next().typed(0);
    assertThat(vote.first()).containsExactly(12, 8, 0);
    assertThat(vote.firstTotal()).isEqualTo(20);
    assertThat(vote.firstShare(0)).isEqualTo(0.6);
    assertThat(vote.next().phase()).isEqualTo(Phase.DISCUSS);
  }

  @Test
  void comingBackToAChoiceBeginsItsNumberAnew() {
    HandCount vote = vote().typed(1).typed(2).movedBy(1).movedBy(-1).typed(7);
    assertThat(vote.first()).containsExactly(7, 0, 0);
  }

  @Test
  void aWrongDigitIsTakenAway() {
    assertThat(vote().typed(1).typed(2).erased().typed(5).first().getFirst()).isEqualTo(15);
    assertThat(vote().typed(4).changedBy(1).changedBy(1).changedBy(-1).first().getFirst())
        .isEqualTo(5);
    assertThat(vote().changedBy(-1).first().getFirst()).isZero();
  }

  @Test
  void moreHandsThanAHallHoldsAreNotTaken() {
    HandCount full = vote().typed(9).typed(9).typed(9);
    assertThat(full.typed(9)).isSameAs(full);
  }

  @Test
  void theSecondVoteLeavesTheFirstAsItWasAndTellsTheShift() {
    HandCount vote = vote().typed(6).next().typed(4).next().next();
    assertThat(vote.phase()).isEqualTo(Phase.DISCUSS);
    HandCount second = vote.next().typed(2).next().typed(8).next().next();
    assertThat(second.phase()).isEqualTo(Phase.SHIFT);
    assertThat(second.first()).containsExactly(6, 4, 0);
    assertThat(second.second()).containsExactly(2, 8, 0);
    assertThat(second.shift(0)).isEqualTo(-40);
    assertThat(second.shift(1)).isEqualTo(40);
    assertThat(second.votedTwice()).isTrue();
    assertThat(second.next().phase()).isEqualTo(Phase.ANSWER);
  }

  @Test
  void nothingIsCountedWhileTheClassTalks() {
    HandCount talking = vote().typed(3).nextPhase();
    assertThat(talking.typed(5)).isSameAs(talking);
    assertThat(talking.erased()).isSameAs(talking);
    assertThat(talking.movedBy(1)).isSameAs(talking);
    assertThat(talking.previousPhase().first()).isEqualTo(talking.first());
  }

  @Test
  void theAnswerIsTheLastPhaseAndOneVoteCanBeEnough() {
    HandCount answered = vote().typed(3).answered();
    assertThat(answered.phase()).isEqualTo(Phase.ANSWER);
    assertThat(answered.votedTwice()).isFalse();
    assertThat(answered.next()).isSameAs(answered);
  }

  @Test
  void sharesAreWholeWhateverIsCounted() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      HandCount vote = vote();
      for (int key = 0; key < 40; key++) {
        vote =
            switch (random.nextInt(6)) {
              case 0 -> vote.next();
              case 1 -> vote.movedBy(random.nextBoolean() ? 1 : -1);
              case 2 -> vote.erased();
              case 3 -> vote.previousPhase();
              default -> vote.typed(random.nextInt(10));
            };
      }
      double sum = vote.firstShare(0) + vote.firstShare(1) + vote.firstShare(2);
      assertThat(sum).isIn(0.0, sum > 0.999 && sum < 1.001 ? sum : 1.0);
    }
  }

  @Test
  void whatIsNoVoteIsRefused() {
    assertThatThrownBy(
            () -> HandCount.of(null, text("?"), List.of(new HandCount.Choice(text("only"), true))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shippedQuestionsThatAreChosenFromBecomeVotesWithTheirRightAnswer() {
    HandCounts counts =
        new HandCounts(new LocalizedText("正しい", "True"), new LocalizedText("誤り", "False"));
    int votes = 0;
    for (Question question : ShippedPack.library().pack().questions()) {
      Optional<HandCount> vote = counts.of(question);
      boolean chosenFrom =
          question.task() instanceof Task.SingleChoice || question.task() instanceof Task.TrueFalse;
      if (chosenFrom) {
        assertThat(vote).as(question.id().value()).isPresent();
        assertThat(vote.orElseThrow().choices().stream().filter(HandCount.Choice::right))
            .hasSize(1);
        votes++;
      } else if (!(question.task() instanceof Task.MultipleChoice)) {
        assertThat(vote).isEmpty();
      }
    }
    assertThat(votes).isGreaterThan(20);
  }
}
