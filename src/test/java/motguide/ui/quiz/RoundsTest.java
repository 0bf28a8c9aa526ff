package motguide.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import motguide.content.CardId;
import motguide.content.EraId;
import motguide.content.EventId;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.quiz.Confidence;
import motguide.quiz.QuizScope;
import motguide.quiz.Response;
import motguide.quiz.RoundMaker;
import motguide.quiz.Verdict;
import motguide.study.LanguageMode;
import motguide.study.StudyPlan;
import motguide.support.UnkeptStudy;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.strip.StripItem;
import motguide.ui.strip.StripSign;
import org.junit.jupiter.api.Test;

/** Rounds of a session, the sheet they start from and what they come to, without a scene. */
final class RoundsTest {
  private final Library library = SampleQuestions.library();
  private final AtomicLong seed = new AtomicLong();
  private final Rounds rounds = new Rounds(library, UnkeptStudy.of(library), seed::incrementAndGet);

  private static Place.QuizRound on(Question... questions) {
    return QuizStage.place(questions);
  }

  private QuizStartViewModel sheet(LanguageMode mode) {
    return new QuizStartViewModel(library, new Wording(mode), rounds, () -> StudyPlan.NO_CAP);
  }

  @Test
  void theSamePlaceGivesTheRoundAsItWasLeft() {
    Place.QuizRound place = on(SampleQuestions.single(), SampleQuestions.truth());
    RoundModel round = rounds.at(place).orElseThrow();
    round.respond(Response.Chosen.of("a"));
    round.confirm();
    round.next();
    rounds.at(on(SampleQuestions.word()));
    assertThat(rounds.at(place)).containsSame(round);
    assertThat(rounds.unfinished()).contains(place);
    assertThat(rounds.done(place)).isEqualTo(1);
  }

  @Test
  void aFinishedOrUntouchedRoundIsNotOfferedAgain() {
    Place.QuizRound place = on(SampleQuestions.single());
    RoundModel round = rounds.at(place).orElseThrow();
    assertThat(rounds.unfinished()).isEmpty();
    round.respond(Response.Chosen.of("a"));
    assertThat(rounds.unfinished()).contains(place);
    round.confirm();
    round.next();
    assertThat(round.stage()).isEqualTo(RoundModel.Stage.RESULT);
    assertThat(rounds.unfinished()).isEmpty();
  }

  @Test
  void oldRoundsAreForgottenAfterFifty() {
    Place.QuizRound first = on(SampleQuestions.single());
    RoundModel old = rounds.at(first).orElseThrow();
    IntStream.range(0, 50)
        .mapToObj(i -> rounds.fresh(new QuizScope.Everything(), 1))
        .forEach(rounds::at);
    assertThat(rounds.at(first).orElseThrow()).isNotSameAs(old);
  }

  @Test
  void aScopeWithoutQuestionsHasNoRound() {
    assertThat(rounds.at(new Place.QuizRound(new QuizScope.Chosen(List.of()), 5, 1))).isEmpty();
  }

  @Test
  void aRoundHasAtMostAsManyQuestionsAsThereAre() {
    QuizStartViewModel sheet = sheet(LanguageMode.JA);
    assertThat(sheet.availableProperty().get()).isEqualTo(9);
    assertThat(sheet.questions()).isEqualTo(9);
    sheet.countProperty().set(5);
    Place.QuizRound place = sheet.round().orElseThrow();
    assertThat(place).isEqualTo(new Place.QuizRound(new QuizScope.Everything(), 5, 1));
    sheet.countProperty().set(QuizStartViewModel.ALL);
    assertThat(sheet.round().orElseThrow().count()).isEqualTo(9);
  }

  @Test
  void tooFewQuestionsAreFilledUpOnlyWhereThePersonWantsIt() {
    QuizStartViewModel sheet = sheet(LanguageMode.JA);
    sheet.countProperty().set(10);
    assertThat(sheet.canFillUp()).as("nine of ten").isTrue();
    assertThat(sheet.round().orElseThrow().mix()).isEqualTo(RoundMaker.Mix.PACK);
    sheet.fillUpProperty().set(true);
    Place.QuizRound filled = sheet.round().orElseThrow();
    assertThat(filled.mix()).isEqualTo(RoundMaker.Mix.FILLED_UP);
    assertThat(filled.count()).isEqualTo(10);
    sheet.countProperty().set(5);
    assertThat(sheet.canFillUp()).as("there are five").isFalse();
    assertThat(sheet.round().orElseThrow().mix()).isEqualTo(RoundMaker.Mix.PACK);
    sheet.countProperty().set(QuizStartViewModel.ALL);
    assertThat(sheet.canFillUp()).as("all there are").isFalse();
    sheet.countProperty().set(10);
    sheet.aboutProperty().set(QuizStartViewModel.About.MISTAKES);
    assertThat(sheet.canFillUp()).as("mistakes are what they are").isFalse();
  }

  @Test
  void everyKindOfScopeCanBeChosenAndComesBack() {
    for (QuizScope scope :
        List.of(
            new QuizScope.OnEra(new EraId("era-two")),
            new QuizScope.OnLane(new LaneId("ideas")),
            new QuizScope.OnEvent(new EventId("course-1981")),
            new QuizScope.OnCard(new CardId("c-mot")),
            new QuizScope.Everything())) {
      QuizStartViewModel sheet = sheet(LanguageMode.EN);
      sheet.choose(scope);
      assertThat(sheet.scope()).contains(scope);
      assertThat(sheet.questions()).as(scope.toString()).isPositive();
    }
  }

  @Test
  void aSubjectIsFoundInEitherLanguageAndByItsReading() {
    QuizStartViewModel sheet = sheet(LanguageMode.JA);
    sheet.aboutProperty().set(QuizStartViewModel.About.CARD);
    for (String typed : List.of("ギジュツ", "TECHNOLOGY man", "技術経営")) {
      sheet.soughtProperty().set(typed);
      assertThat(sheet.subjects()).as(typed).hasSize(1);
    }
    sheet.soughtProperty().set("存在しない");
    assertThat(sheet.subjects()).isEmpty();
    assertThat(sheet.round()).isEmpty();
    sheet.aboutProperty().set(QuizStartViewModel.About.EVENT);
    assertThat(sheet.soughtProperty().get()).as("another kind starts afresh").isEmpty();
    assertThat(sheet.subjects()).hasSize(3);
  }

  @Test
  void theResultDrawsEachQuestionAtItsEventAndNamesTheWeakestEra() {
    Place.QuizRound place =
        on(SampleQuestions.number(), SampleQuestions.word(), SampleQuestions.truth());
    RoundModel round = rounds.at(place).orElseThrow();
    answer(round, new Response.NumberTyped("1900"), Confidence.SURE);
    answer(round, Response.Texts.of("経営"), Confidence.LOW);
    answer(round, new Response.Truth(true), Confidence.SURE);
    ResultModel result = new ResultModel(round.round(), library);
    assertThat(result.signs())
        .containsExactly(
            new StripItem(new EventId("book-1978"), StripSign.WRONG),
            new StripItem(new EventId("course-1981"), StripSign.WRONG),
            new StripItem(new EventId("plan-1962"), StripSign.RIGHT));
    assertThat(result.count(Verdict.RIGHT)).isEqualTo(1);
    assertThat(result.weakEra().orElseThrow().era().id()).isEqualTo(new EraId("era-two"));
    assertThat(result.surelyWrong()).isEqualTo(1);
    assertThat(result.missed())
        .containsExactly(SampleQuestions.number().id(), SampleQuestions.word().id());
    assertThat(result.firstCard()).contains(new CardId("c-mot"));
  }

  private static void answer(RoundModel round, Response response, Confidence confidence) {
    round.respond(response);
    round.say(confidence);
    round.confirm();
    round.next();
  }
}
