package motguide.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.content.Library;
import motguide.content.Question;
import motguide.quiz.Behaviour;
import motguide.quiz.QuizScope;
import motguide.quiz.Response;
import motguide.quiz.Round;
import motguide.quiz.RoundMaker;
import motguide.support.UnkeptStudy;
import org.junit.jupiter.api.Test;

/** Answering each kind of question without a scene. */
final class AnswerModelsTest {
  private static RoundModel round(Question question) {
    Library library = SampleQuestions.with(List.of(question));
    QuizScope scope = new QuizScope.Everything();
    Round round =
        new RoundMaker(library).round(scope, 1, 1, new Behaviour.Immediate()).orElseThrow();
    return new RoundModel(
        scope, round, UnkeptStudy.of(library).record(round, scope), Instant.EPOCH);
  }

  private static ChooseModel choose(Question question, ChooseModel.Way way) {
    RoundModel round = round(question);
    List<String> ids =
        way == ChooseModel.Way.TRUTH
            ? List.of(ChooseModel.TRUE, ChooseModel.FALSE)
            : round.round().asked().order();
    return new ChooseModel(way, ids, new Draft(round.roundProperty()));
  }

  @Test
  void choosingAnotherOptionReplacesTheFirst() {
    ChooseModel model = choose(SampleQuestions.single(), ChooseModel.Way.ONE);
    model.choose("a");
    model.choose("b");
    assertThat(model.draft().response()).isEqualTo(Response.Chosen.of("b"));
    assertThat(model.ready()).isTrue();
  }

  @Test
  void aKeyChoosesTheOptionItIsWrittenOnHoweverItIsTyped() {
    ChooseModel model = choose(SampleQuestions.single(), ChooseModel.Way.ONE);
    String second = model.ids().get(1);
    for (String key : List.of("2", "b", "B", "２")) {
      assertThat(model.chooseByKey("1")).isTrue();
      assertThat(model.chooseByKey(key)).as(key).isTrue();
      assertThat(model.draft().response()).isEqualTo(Response.Chosen.of(second));
    }
    assertThat(model.chooseByKey("4")).isFalse();
    assertThat(model.chooseByKey("d")).isFalse();
  }

  @Test
  void ofSeveralEachIsChosenAndTakenBackAlone() {
    ChooseModel model = choose(SampleQuestions.several(), ChooseModel.Way.SEVERAL);
    model.choose("a");
    model.choose("c");
    model.choose("a");
    assertThat(model.draft().response()).isEqualTo(new Response.Chosen(Set.of("c")));
    model.choose("c");
    assertThat(model.draft().response()).isEqualTo(new Response.Unanswered());
    assertThat(model.ready()).isFalse();
  }

  @Test
  void trueAndFalseHaveTheirJapaneseMarksAsKeys() {
    ChooseModel model = choose(SampleQuestions.truth(), ChooseModel.Way.TRUTH);
    assertThat(model.chooseByKey("×")).isTrue();
    assertThat(model.draft().response()).isEqualTo(new Response.Truth(false));
    assertThat(model.chooseByKey("○")).isTrue();
    assertThat(model.draft().response()).isEqualTo(new Response.Truth(true));
  }

  @Test
  void aChoiceCanBeTakenBackUntilItIsConfirmed() {
    RoundModel round = round(SampleQuestions.single());
    ChooseModel model =
        new ChooseModel(
            ChooseModel.Way.ONE, round.round().asked().order(), new Draft(round.roundProperty()));
    model.choose("a");
    model.choose("b");
    assertThat(model.undo()).isTrue();
    assertThat(model.draft().response()).isEqualTo(Response.Chosen.of("a"));
    round.confirm();
    model.choose("b");
    assertThat(model.undo()).isFalse();
    assertThat(model.draft().response()).isEqualTo(Response.Chosen.of("a"));
  }

  private static OrderModel order() {
    RoundModel round = round(SampleQuestions.order());
    return new OrderModel(round.round().asked().order(), new Draft(round.roundProperty()));
  }

  @Test
  void theOrderThingsStartInIsNoAnswer() {
    OrderModel model = order();
    assertThat(model.order()).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(model.ready()).isFalse();
    model.affirm();
    assertThat(model.ready()).isTrue();
  }

  @Test
  void movingSomethingIsAnAnswerAndStopsAtTheEnds() {
    OrderModel model = order();
    String first = model.order().getFirst();
    model.move(first, -1);
    assertThat(model.ready()).as("nothing has moved").isFalse();
    model.move(first, 5);
    assertThat(model.order().getLast()).isEqualTo(first);
    assertThat(model.ready()).isTrue();
    model.undo();
    assertThat(model.order().getFirst()).isEqualTo(first);
    assertThat(model.ready()).isFalse();
  }

  private static MatchModel match() {
    RoundModel round = round(SampleQuestions.match());
    return new MatchModel(
        List.of("l1", "l2"), round.round().asked().order(), new Draft(round.roundProperty()));
  }

  @Test
  void aLeftKeyAndThenARightKeyMakeAPair() {
    MatchModel model = match();
    assertThat(model.pickByKey("1")).isTrue();
    assertThat(model.pickByKey("c")).isTrue();
    assertThat(model.pairs()).isEqualTo(Map.of("l1", model.right().get(2)));
    assertThat(model.open()).isEqualTo(1);
    assertThat(model.ready()).isFalse();
  }

  @Test
  void aThingIsPairedAtMostOnce() {
    MatchModel model = match();
    model.pair("l1", "r1");
    model.pair("l2", "r1");
    assertThat(model.pairs()).isEqualTo(Map.of("l2", "r1"));
    model.pair("l1", "r2");
    assertThat(model.ready()).isTrue();
    model.unpair("l1");
    assertThat(model.ready()).isFalse();
  }

  @Test
  void undoFirstLetsGoOfWhatWaits() {
    MatchModel model = match();
    model.pair("l1", "r1");
    model.pickLeft("l2");
    assertThat(model.undo()).isTrue();
    assertThat(model.pendingLeftProperty().get()).isNull();
    assertThat(model.pairs()).isNotEmpty();
    model.undo();
    assertThat(model.pairs()).isEmpty();
  }

  private static PlaceModel place() {
    return new PlaceModel(1950, 2030, new Draft(round(SampleQuestions.place()).roundProperty()));
  }

  @Test
  void whereThePinStandsAtFirstIsNoAnswer() {
    PlaceModel model = place();
    assertThat(model.year()).isEqualTo(1990);
    assertThat(model.ready()).isFalse();
    model.step(-3);
    assertThat(model.pinned()).contains(1987L);
    assertThat(model.ready()).isTrue();
  }

  @Test
  void thePinStaysOnTheAxis() {
    PlaceModel model = place();
    model.step(-500);
    assertThat(model.year()).isEqualTo(1950);
    model.pinAt(2500);
    assertThat(model.year()).isEqualTo(2030);
  }

  @Test
  void fourDigitsPutThePinAtTheYearTyped() {
    PlaceModel model = place();
    for (String digit : "197".split("", -1)) {
      model.type(digit);
    }
    assertThat(model.pinned()).isEmpty();
    assertThat(model.typedProperty().get()).isEqualTo("197");
    model.type("９");
    assertThat(model.pinned()).contains(1979L);
    assertThat(model.type("x")).isFalse();
  }

  @Test
  void undoTakesBackADigitBeforeThePin() {
    PlaceModel model = place();
    model.pinAt(1980);
    model.type("1");
    model.undo();
    assertThat(model.typedProperty().get()).isEmpty();
    assertThat(model.year()).isEqualTo(1980);
    model.undo();
    assertThat(model.pinned()).isEmpty();
  }

  @Test
  void aSentenceIsReadyWithOneOfItsBlanksFilled() {
    WriteModel model =
        new WriteModel(2, false, new Draft(round(SampleQuestions.cloze()).roundProperty()));
    assertThat(model.ready()).isFalse();
    model.write(1, "Technology");
    assertThat(model.draft().response()).isEqualTo(new Response.Texts(List.of("", "Technology")));
    assertThat(model.firstEmpty()).isEqualTo(0);
    assertThat(model.ready()).isTrue();
    model.write(1, " ");
    assertThat(model.ready()).isFalse();
  }

  @Test
  void aNumberIsReadyOnceItIsOne() {
    WriteModel model =
        new WriteModel(1, true, new Draft(round(SampleQuestions.number()).roundProperty()));
    model.write(0, "一九");
    assertThat(model.ready()).isFalse();
    model.write(0, "１９７８年");
    assertThat(model.ready()).isTrue();
  }

  @Test
  void labelsKeepTheirDistanceAndTheirOrder() {
    assertThat(LabelSpread.apart(List.of(10.0, 12.0, 14.0, 90.0), 20, 0, 100))
        .containsExactly(10.0, 30.0, 50.0, 90.0);
    assertThat(LabelSpread.apart(List.of(95.0, 99.0), 20, 0, 100)).containsExactly(80.0, 100.0);
  }

  @Test
  void anAxisDoesNotDependOnTheAnswerWithinItsWindow() {
    Set<Answering.Axis> axes =
        List.of("1962", "1978", "2003", "2021").stream()
            .map(
                text ->
                    Answering.Axis.around(
                        motguide.time.HistoricalDate.parse(text), SampleQuestions.library()))
            .collect(Collectors.toSet());
    assertThat(axes).hasSize(1);
  }
}
