package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import motguide.content.NumberUnit;
import motguide.content.Question;
import org.junit.jupiter.api.Test;

final class RoundTest {
  private final Grader grader = Questions.grader();
  private final Response right = Response.Chosen.of("a");
  private final Response wrong = Response.Chosen.of("b");

  private Round round(Behaviour behaviour, int questions) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      Question question = Questions.of("q" + i, Questions.single(4).task());
      asked.add(Asked.shuffled(question, grader, 1));
    }
    return Round.of(asked, behaviour, grader);
  }

  private Round practice(int questions) {
    return round(new Behaviour.Immediate(), questions);
  }

  private Round exam(int questions) {
    return round(new Behaviour.AtEnd(Optional.of(Duration.ofMinutes(20))), questions);
  }

  private Round tries(int most) {
    return round(new Behaviour.Interactive(most), 1);
  }

  @Test
  void nothingIsMarkedBeforeItIsConfirmed() {
    Round round = practice(2).respond(wrong);
    assertThat(round.attempt().grade()).isEmpty();
    assertThat(round.attempt().verdict()).isEqualTo(Verdict.UNANSWERED);
    Round confirmed = round.undo().respond(right).confirm();
    assertThat(confirmed.attempt().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(confirmed.isOpen()).isFalse();
  }

  @Test
  void everyChangeCanBeTakenBackUntilThen() {
    Round round = practice(1).respond(wrong).respond(right);
    assertThat(round.undo().attempt().response()).isEqualTo(wrong);
    assertThat(round.undo().undo().attempt().response()).isEqualTo(new Response.Unanswered());
    assertThat(round.undo().undo().undo().attempt().canUndo()).isFalse();
    assertThat(round.confirm().attempt().canUndo()).isFalse();
    assertThat(round.confirm().undo().attempt().verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aRoundThatWasIsNotChangedByWhatCameAfter() {
    Round before = practice(1).respond(wrong);
    before.confirm();
    assertThat(before.isOpen()).isTrue();
    assertThat(before.respond(right).confirm().attempt().verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void nothingCannotBeConfirmed() {
    assertThat(practice(1).canConfirm()).isFalse();
    assertThatThrownBy(() -> practice(1).confirm()).isInstanceOf(IllegalStateException.class);
    Round typed =
        Round.of(
                List.of(new Asked(Questions.number(5, 0, NumberUnit.COUNT), List.of())),
                new Behaviour.Immediate(),
                grader)
            .respond(new Response.NumberTyped("many"));
    assertThat(typed.canConfirm()).isFalse();
    assertThat(typed.respond(new Response.NumberTyped("4")).canConfirm()).isTrue();
  }

  @Test
  void anAnsweredQuestionCannotBeAnsweredAgain() {
    Round round = practice(1).respond(wrong).confirm();
    assertThatThrownBy(() -> round.respond(right)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> round.say(Confidence.SURE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anAnswerToAnotherQuestionIsRefused() {
    assertThatThrownBy(() -> practice(1).respond(new Response.Truth(true)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSkippedQuestionIsUnansweredAndComesBackLast() {
    Round round = practice(3).skip();
    assertThat(round.index()).isEqualTo(1);
    round = round.respond(right).confirm();
    assertThat(round.nextOpen()).contains(2);
    round = round.goTo(2).respond(right).confirm();
    assertThat(round.nextOpen()).contains(0);
    round = round.goTo(0).respond(right).confirm();
    assertThat(round.nextOpen()).isEmpty();
    assertThat(round.missed()).isEmpty();
  }

  @Test
  void whatWasNotAnsweredStaysUnansweredAndIsForgottenByNobody() {
    Round round = practice(2).respond(right).confirm().goTo(1).respond(wrong).finish();
    assertThat(round.attempts().get(1).verdict()).isEqualTo(Verdict.UNANSWERED);
    assertThat(round.attempts().get(1).recall()).isEqualTo(Attempt.Recall.UNKNOWN);
    assertThat(round.isOpen()).isFalse();
  }

  @Test
  void whoAsksToSeeTheAnswerHasForgottenIt() {
    Round round = practice(1).giveUp();
    assertThat(round.isOpen()).isFalse();
    assertThat(round.attempt().verdict()).isEqualTo(Verdict.UNANSWERED);
    assertThat(round.attempt().recall()).isEqualTo(Attempt.Recall.FORGOTTEN);
    assertThat(round.missed()).hasSize(1);
  }

  @Test
  void anExaminationMarksNothingBeforeItIsHandedIn() {
    Round round = exam(3).respond(wrong).confirm().goTo(1).respond(right).confirm();
    assertThat(round.attempts()).allMatch(attempt -> attempt.tries().isEmpty());
    assertThat(round.hint()).isEmpty();
    round = round.goTo(0).respond(right);
    round = round.finish();
    assertThat(round.attempts())
        .extracting(Attempt::verdict)
        .containsExactly(Verdict.RIGHT, Verdict.RIGHT, Verdict.UNANSWERED);
  }

  @Test
  void anAnswerThatStandsWhenAnExaminationIsHandedInCounts() {
    Round round = exam(2).respond(right).goTo(1).respond(wrong).skip().finish();
    assertThat(round.attempts())
        .extracting(Attempt::verdict)
        .containsExactly(Verdict.RIGHT, Verdict.UNANSWERED);
  }

  @Test
  void anExaminationKnowsItsTimeLimit() {
    assertThat(exam(1).behaviour().limit()).contains(Duration.ofMinutes(20));
    assertThat(practice(1).behaviour().limit()).isEmpty();
    assertThatThrownBy(() -> new Behaviour.AtEnd(Optional.of(Duration.ZERO)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachFurtherTryCostsAThird() {
    Round second = tries(3).respond(wrong).confirm();
    assertThat(second.isOpen()).isTrue();
    assertThat(second.attempt().state()).isEqualTo(Attempt.State.AGAIN);
    second = second.respond(right).confirm();
    assertThat(second.isOpen()).isFalse();
    assertThat(second.markOf(0).fraction()).isCloseTo(2 / 3.0, within(1e-9));

    Round third = tries(3).respond(wrong).confirm().respond(wrong).confirm();
    third = third.respond(right).confirm();
    assertThat(third.markOf(0).fraction()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(tries(2).respond(wrong).confirm().respond(wrong).confirm().isOpen()).isFalse();
  }

  @Test
  void eachHintCostsAThirdOfWhatComesAfterIt() {
    Round round = tries(3).takeHint();
    assertThat(round.respond(right).confirm().markOf(0).fraction())
        .isCloseTo(2 / 3.0, within(1e-9));
    assertThat(round.takeHint().respond(right).confirm().markOf(0).fraction())
        .isCloseTo(1 / 3.0, within(1e-9));
    Round late = tries(3).respond(wrong).confirm().takeHint().respond(right).confirm();
    assertThat(late.markOf(0).fraction()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void aLaterTryNeverTakesAway() {
    List<Asked> multi = List.of(Asked.shuffled(Questions.multi(2, 4), grader, 1));
    Round round = Round.of(multi, new Behaviour.Interactive(3), grader).respond(right).confirm();
    assertThat(round.markOf(0).fraction()).isEqualTo(0.5);
    assertThat(round.respond(Response.Chosen.of("c")).confirm().markOf(0).fraction())
        .isEqualTo(0.5);
  }

  @Test
  void theFirstTryDecidesWhatWasRemembered() {
    Round round = tries(3).respond(wrong).confirm().respond(right).confirm();
    assertThat(round.attempt().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(round.attempt().recall()).isEqualTo(Attempt.Recall.FORGOTTEN);
    assertThat(tries(3).respond(right).confirm().attempt().recall())
        .isEqualTo(Attempt.Recall.RECALLED);
    assertThat(tries(3).takeHint().respond(right).confirm().attempt().recall())
        .isEqualTo(Attempt.Recall.FORGOTTEN);
  }

  @Test
  void hintsEndBeforeTheAnswerIsGivenAway() {
    Round round = tries(3);
    while (round.hint().isPresent()) {
      assertThat(round.hint().get()).isNotEqualTo(new Hint.NotThis("a"));
      round = round.takeHint();
    }
    assertThat(round.attempt().hints()).isEqualTo(2);
    Round last = round;
    assertThatThrownBy(last::takeHint).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theResultCountsAndPutsConfidentErrorsFirst() {
    Round round = practice(6);
    round = round.say(Confidence.LOW).respond(wrong).confirm();
    round = round.goTo(1).say(Confidence.SURE).respond(right).confirm();
    round = round.goTo(2).say(Confidence.SURE).respond(wrong).confirm();
    round = round.goTo(3).respond(wrong).confirm();
    round = round.goTo(4).skip();
    round = round.goTo(5).say(Confidence.MAYBE).giveUp().finish();
    RoundResult result = RoundResult.of(round);
    assertThat(result.counts())
        .containsEntry(Verdict.RIGHT, 1)
        .containsEntry(Verdict.PARTLY, 0)
        .containsEntry(Verdict.WRONG, 3)
        .containsEntry(Verdict.UNANSWERED, 2);
    assertThat(result.review()).containsExactly(2, 5, 0, 3, 4);
    assertThat(result.mark().fraction()).isCloseTo(1 / 6.0, within(1e-9));
    assertThat(result.calibration().get(Confidence.SURE))
        .isEqualTo(new RoundResult.Calibration(1, List.of(1, 2)));
    assertThat(result.calibration()).doesNotContainKey(Confidence.MAYBE);
    assertThat(result.weakCards()).hasSize(1);
    assertThat(result.weakEvents()).hasSize(1);
    assertThat(round.missed()).hasSize(5);
  }

  @Test
  void aRoundWithoutErrorsHasNoWeakSpots() {
    RoundResult result = RoundResult.of(practice(1).respond(right).confirm().finish());
    assertThat(result.weakCards()).isEmpty();
    assertThat(result.review()).isEmpty();
    assertThat(result.mark()).isEqualTo(Mark.FULL);
  }

  @Test
  void stepsBringARoundBackToTheSamePoint() {
    Random random = new Random(12);
    for (int walk = 0; walk < 300; walk++) {
      Behaviour behaviour =
          switch (walk % 3) {
            case 0 -> new Behaviour.Immediate();
            case 1 -> new Behaviour.AtEnd(Optional.empty());
            default -> new Behaviour.Interactive(2);
          };
      Round round = round(behaviour, 4);
      for (int i = 0; i < 40; i++) {
        try {
          round = round.after(anyStep(random));
        } catch (IllegalStateException cannotBeDoneNow) {
          assertThat(cannotBeDoneNow).hasMessageNotContaining("null");
        }
      }
      Round again = Round.replay(round.questions(), behaviour, grader, round.steps());
      assertThat(again.attempts()).isEqualTo(round.attempts());
      assertThat(again.index()).isEqualTo(round.index());
      assertThat(again.isFinished()).isEqualTo(round.isFinished());
    }
  }

  private Step anyStep(Random random) {
    return switch (random.nextInt(11)) {
      case 0 -> new Step.GoTo(random.nextInt(4));
      case 1 -> new Step.Undo();
      case 2 -> new Step.Say(Confidence.values()[random.nextInt(3)]);
      case 3 -> new Step.TakeHint();
      case 4, 5 -> new Step.Confirm();
      case 6 -> new Step.Skip();
      case 7 -> random.nextInt(10) == 0 ? new Step.Finish() : new Step.Flag(random.nextBoolean());
      case 8 -> random.nextInt(4) == 0 ? new Step.GiveUp() : new Step.Respond(right);
      default -> new Step.Respond(random.nextBoolean() ? right : wrong);
    };
  }
}
