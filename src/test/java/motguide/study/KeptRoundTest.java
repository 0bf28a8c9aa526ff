package motguide.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.content.CardId;
import motguide.content.EraId;
import motguide.content.EventId;
import motguide.content.LaneId;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.content.Task;
import motguide.quiz.Behaviour;
import motguide.quiz.Confidence;
import motguide.quiz.Grader;
import motguide.quiz.QuizScope;
import motguide.quiz.Response;
import motguide.quiz.Round;
import motguide.quiz.RoundMaker;
import motguide.quiz.Step;
import motguide.support.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptRoundTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T14:00:00.123+09:00");

  private final Library library = new Library(SamplePack.pack());
  private final Grader grader = new Grader(library);

  static Stream<Step> steps() {
    Stream<Response> responses =
        Stream.of(
            new Response.Unanswered(),
            Response.Chosen.of("a"),
            new Response.Chosen(Set.of("a", "b", "long id")),
            new Response.Chosen(Set.of()),
            new Response.Truth(true),
            new Response.Truth(false),
            new Response.Ordered(List.of("c", "a", "b"), true),
            new Response.Ordered(List.of("c", "a", "b"), false),
            new Response.Paired(Map.of("l=1", "r 1", "l2", "r%2")),
            new Response.Paired(Map.of()),
            new Response.NumberTyped("１９８６ 年"),
            new Response.NumberTyped(""),
            Response.Texts.of(""),
            new Response.Texts(List.of("技術 経営", "", "a\nb\t=100 %", "ｴﾑ")),
            new Response.Pinned(724_000.25));
    return Stream.concat(
        responses.map(Step.Respond::new),
        Stream.of(
            new Step.GoTo(12),
            new Step.Undo(),
            new Step.Say(Confidence.MAYBE),
            new Step.TakeHint(),
            new Step.Confirm(),
            new Step.Skip(),
            new Step.GiveUp(),
            new Step.Flag(true),
            new Step.Flag(false),
            new Step.Finish()));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void aStepComesBackFromItsLine(Step step) {
    assertThat(StepText.of(step)).doesNotContain("\n");
    assertThat(StepText.parse(StepText.of(step))).isEqualTo(step);
  }

  @Test
  void everyKindOfStepAndResponseIsTried() {
    assertThat(classesOf(steps())).isEqualTo(Set.of(Step.class.getPermittedSubclasses()));
    Stream<Object> responses =
        steps()
            .filter(Step.Respond.class::isInstance)
            .map(step -> ((Step.Respond) step).response());
    assertThat(classesOf(responses)).isEqualTo(Set.of(Response.class.getPermittedSubclasses()));
  }

  private static Set<Class<?>> classesOf(Stream<?> things) {
    return things.<Class<?>>map(Object::getClass).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "goto",
        "goto x",
        "respond",
        "respond shrug",
        "say",
        "say never",
        "respond day noon",
        "respond texts %4",
        "respond texts %zz",
        "respond pairs a"
      })
  void aLineThatNobodyWroteIsRefused(String line) {
    assertThatThrownBy(() -> StepText.parse(line)).isInstanceOf(IllegalArgumentException.class);
  }

  /** What earlier editions wrote must be understood for good. */
  @Test
  void theWordsOfTheLogNeverChange() {
    assertThat(ResponseText.parse("pairs l%3d1=r%201 l2=r2"))
        .isEqualTo(new Response.Paired(Map.of("l=1", "r 1", "l2", "r2")));
    assertThat(ResponseText.of(new Response.Texts(List.of("経営 戦略", ""))))
        .isEqualTo("texts 経営%20戦略 %");
    assertThat(ResponseText.of(new Response.Chosen(Set.of("b", "a")))).isEqualTo("chosen a b");
    assertThat(StepText.of(new Step.Say(Confidence.SURE))).isEqualTo("say sure");
    assertThat(RoundPlan.parse("at-end PT1H30M\nq-one b a\nq-two"))
        .isEqualTo(
            new RoundPlan(
                new Behaviour.AtEnd(Optional.of(Duration.ofMinutes(90))),
                Optional.empty(),
                List.of(
                    new RoundPlan.Item(new QuestionId("q-one"), List.of("b", "a")),
                    new RoundPlan.Item(new QuestionId("q-two"), List.of()))));
  }

  @ParameterizedTest
  @MethodSource("behaviours")
  void aPlanComesBackFromItsText(Behaviour behaviour) {
    Round round = round(behaviour);
    for (QuizScope scope : scopes(round)) {
      RoundPlan plan = RoundPlan.of(round.questions(), behaviour, scope);
      assertThat(RoundPlan.parse(plan.text())).isEqualTo(plan);
    }
  }

  private static List<QuizScope> scopes(Round round) {
    return List.of(
        new QuizScope.Everything(),
        new QuizScope.OnEvent(new EventId("plan-1962")),
        new QuizScope.OnCard(new CardId("c-mot")),
        new QuizScope.OnEra(new EraId("era-one")),
        new QuizScope.OnLane(new LaneId("us")),
        new QuizScope.Chosen(
            round.questions().stream().map(asked -> asked.question().id()).toList()));
  }

  @Test
  void aRoundComesBackWithWhatItIsAbout() {
    assertThat(kept(halfway()).scope(library)).contains(new QuizScope.OnEra(new EraId("era-one")));
    assertThat(kept(halfway(), new QuizScope.OnEra(new EraId("gone"))).scope(library)).isEmpty();
  }

  static Stream<Behaviour> behaviours() {
    return Stream.of(
        new Behaviour.Immediate(),
        new Behaviour.AtEnd(Optional.empty()),
        new Behaviour.AtEnd(Optional.of(Duration.ofMinutes(90))),
        new Behaviour.Interactive(3));
  }

  @Test
  void aRoundComesBackAtTheSameQuestionWithTheSameAnswers() {
    Round left = halfway();
    Round back = kept(left).resumed(this::question, grader).orElseThrow();
    assertThat(back.index()).isEqualTo(left.index());
    assertThat(back.attempts()).isEqualTo(left.attempts());
    assertThat(back.questions()).isEqualTo(left.questions());
    assertThat(back.steps()).isEqualTo(left.steps());
  }

  @Test
  void aRoundWhoseQuestionLeftThePackDoesNotComeBack() {
    assertThat(kept(halfway()).resumed(_ -> Optional.empty(), grader)).isEmpty();
  }

  @Test
  void aRoundWithAStepThatMakesNoSenseDoesNotComeBack() {
    KeptRound kept = kept(halfway());
    List<String> steps = new ArrayList<>(kept.steps());
    steps.add("goto 99");
    assertThat(new KeptRound(kept.start(), steps, Optional.empty()).resumed(this::question, grader))
        .isEmpty();
  }

  private KeptRound kept(Round round) {
    return kept(round, new QuizScope.OnEra(new EraId("era-one")));
  }

  private static KeptRound kept(Round round, QuizScope scope) {
    RoundId id = RoundId.fresh();
    Entry.RoundBegun begun =
        Entry.RoundBegun.of(id, NOW, new PackStamp("sample", "1.0"), round, scope);
    return new KeptRound(
        begun.start(), round.steps().stream().map(StepText::of).toList(), Optional.empty());
  }

  private Round halfway() {
    Round round = round(new Behaviour.Interactive(2));
    return answered(answered(round).goTo(0).flag(true));
  }

  private static Round answered(Round round) {
    Response response =
        round.asked().question().task() instanceof Task.SingleChoice(var options)
            ? Response.Chosen.of(options.getFirst().id())
            : new Response.Unanswered();
    return round.say(Confidence.LOW).respond(response);
  }

  private Round round(Behaviour behaviour) {
    return new RoundMaker(library)
        .round(new QuizScope.Everything(), 10, 7, behaviour)
        .orElseThrow();
  }

  private Optional<Question> question(QuestionId id) {
    return library.pack().questions().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
