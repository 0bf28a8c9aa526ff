package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;
import motguide.support.ShippedPack;
import motguide.time.DayNumber;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every question of the pack that comes with the program, and every one made from it. */
final class ShippedQuestionsTest {
  private final Library library = ShippedPack.library();
  private final Grader grader = new Grader(library);

  private Stream<Question> all() {
    return Stream.concat(
        library.pack().questions().stream(),
        new QuestionMaker(library).make(400, 1, question -> true).stream());
  }

  @TestFactory
  Stream<DynamicTest> theRightAnswerIsRightAndOthersAreNot() {
    return all().map(question -> dynamicTest(question.id().value(), () -> check(question)));
  }

  private void check(Question question) {
    assertThat(grader.grade(question, right(question)).mark()).isEqualTo(Mark.FULL);
    assertThat(grader.grade(question, new Response.Unanswered()).verdict())
        .isEqualTo(Verdict.UNANSWERED);
    wrong(question)
        .forEach(
            response ->
                assertThat(grader.grade(question, response).mark())
                    .as("%s", response)
                    .isLessThan(Mark.FULL));
    assertThat(Asked.shuffled(question, grader, 5).question()).isEqualTo(question);
    if (question.task() instanceof Task.Ordering ordering) {
      assertThat(grader.order(ordering).canBeWrong()).isTrue();
    }
  }

  private static Response right(Question question) {
    return switch (question.task()) {
      case Task.SingleChoice(var options) -> new Response.Chosen(correct(options));
      case Task.MultipleChoice(var options) -> new Response.Chosen(correct(options));
      case Task.TrueFalse(var answer, _) -> new Response.Truth(answer);
      case Task.Ordering(var items, _) ->
          new Response.Ordered(items.stream().map(Task.OrderItem::id).toList(), true);
      case Task.Matching(_, _, var pairs, _) ->
          new Response.Paired(
              pairs.stream()
                  .collect(Collectors.toMap(Task.MatchPair::left, Task.MatchPair::right)));
      case Task.NumberEntry(var answer, _, _, _) ->
          new Response.NumberTyped(String.valueOf((long) answer));
      case Task.ShortText(var expected, _) -> Response.Texts.of(expected.answer().ja());
      case Task.Cloze(var blanks, _) ->
          new Response.Texts(blanks.stream().map(blank -> blank.answer().en()).toList());
      case Task.Placement(var date, _, _, _) ->
          new Response.Pinned(date.bounds().earliestStart() + 0.5);
    };
  }

  private static Set<String> correct(List<Task.Option> options) {
    return options.stream()
        .filter(Task.Option::correct)
        .map(Task.Option::id)
        .collect(Collectors.toSet());
  }

  private static Stream<Response> wrong(Question question) {
    return switch (question.task()) {
      case Task.SingleChoice(var options) ->
          options.stream().filter(o -> !o.correct()).map(o -> Response.Chosen.of(o.id()));
      case Task.MultipleChoice(var options) ->
          Stream.concat(
              options.stream().map(o -> Response.Chosen.of(o.id())),
              Stream.of(
                  new Response.Chosen(
                      options.stream().map(Task.Option::id).collect(Collectors.toSet()))));
      case Task.TrueFalse(var answer, _) -> Stream.of(new Response.Truth(!answer));
      case Task.Ordering(var items, _) -> Stream.of(reversed(items));
      case Task.Matching(_, _, var pairs, _) -> Stream.of(rotated(pairs));
      case Task.NumberEntry(var answer, var tolerance, _, _) ->
          Stream.of(answer + tolerance + 1, answer - tolerance - 1, answer + 1000)
              .map(number -> new Response.NumberTyped(String.valueOf(number.longValue())));
      case Task.ShortText(var expected, _) ->
          Stream.of(Response.Texts.of(expected.answer().ja() + "論"), Response.Texts.of("無"));
      case Task.Cloze(var blanks, _) ->
          Stream.of(new Response.Texts(Collections.nCopies(blanks.size(), "無")));
      case Task.Placement(var date, _, _, _) ->
          Stream.of(
              new Response.Pinned(
                  DayNumber.startOfYear(DayNumber.yearOf(date.bounds().latestEnd()) + 40)),
              new Response.Pinned(
                  DayNumber.startOfYear(DayNumber.yearOf(date.bounds().earliestStart()) - 40)));
    };
  }

  private static Response reversed(List<Task.OrderItem> items) {
    return new Response.Ordered(items.reversed().stream().map(Task.OrderItem::id).toList(), true);
  }

  private static Response rotated(List<Task.MatchPair> pairs) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      given.put(pairs.get(i).left(), pairs.get((i + 1) % pairs.size()).right());
    }
    return new Response.Paired(given);
  }

  @Test
  void everyAcceptedFormIsAccepted() {
    for (Question question : library.pack().questions()) {
      List<Task.Expected> blanks = blanks(question);
      if (blanks.size() != 1) {
        continue;
      }
      List<String> forms = new ArrayList<>(blanks.getFirst().acceptedJa());
      forms.addAll(blanks.getFirst().acceptedEn());
      forms.add(blanks.getFirst().answer().en());
      for (String form : forms) {
        assertThat(grader.grade(question, Response.Texts.of(form)).mark())
            .as("%s: %s", question.id(), form)
            .isEqualTo(Mark.FULL);
      }
    }
  }

  @Test
  void hintsAreTrueAndLeaveSomethingToDo() {
    all()
        .forEach(
            question -> {
              List<Hint> hints = Hints.all(Asked.shuffled(question, grader, 3));
              assertThat(hints).as("%s", question.id()).allMatch(hint -> isTrue(hint, question));
              if (question.task() instanceof Task.SingleChoice(var options)) {
                assertThat(hints).hasSize(options.size() - 2).doesNotHaveDuplicates();
              }
            });
  }

  private static boolean isTrue(Hint hint, Question question) {
    return switch (hint) {
      case Hint.NotThis(var id) ->
          switch (question.task()) {
            case Task.SingleChoice(var options) -> !correct(options).contains(id);
            case Task.MultipleChoice(var options) -> !correct(options).contains(id);
            default -> false;
          };
      case Hint.SoMany(var right) ->
          question.task() instanceof Task.MultipleChoice(var options)
              && correct(options).size() == right;
      case Hint.First(var id) ->
          question.task() instanceof Task.Ordering(var items, _)
              && items.getFirst().id().equals(id)
              && items.size() > 2;
      case Hint.Together(var left, var right) ->
          question.task() instanceof Task.Matching(_, _, var pairs, _)
              && pairs.contains(new Task.MatchPair(left, right));
      case Hint.Between(var from, var to) ->
          switch (question.task()) {
            case Task.NumberEntry(var answer, _, _, _) ->
                from <= answer && answer <= to && from < to;
            case Task.Placement(var date, _, _, _) ->
                from <= Extent.toPlace(date).firstYear() && Extent.toPlace(date).lastYear() <= to;
            default -> false;
          };
      case Hint.Begins(var blank, var ja, var en) -> begins(blanks(question).get(blank), ja, en);
    };
  }

  private static List<Task.Expected> blanks(Question question) {
    return switch (question.task()) {
      case Task.ShortText(var expected, _) -> List.of(expected);
      case Task.Cloze(var blanks, _) -> blanks;
      default -> List.of();
    };
  }

  private static boolean begins(Task.Expected expected, Hint.Beginning ja, Hint.Beginning en) {
    return expected.answer().ja().startsWith(ja.start())
        && expected.answer().en().startsWith(en.start())
        && expected.answer().ja().length() == ja.length();
  }

  @Test
  void roundsOfAllScopesCanBePlayedToTheEnd() {
    RoundMaker maker = new RoundMaker(library);
    Random random = new Random(11);
    List<QuizScope> scopes = new ArrayList<>(List.of(new QuizScope.Everything()));
    library.pack().events().forEach(event -> scopes.add(new QuizScope.OnEvent(event.id())));
    library.pack().cards().forEach(card -> scopes.add(new QuizScope.OnCard(card.id())));
    library.pack().eras().forEach(era -> scopes.add(new QuizScope.OnEra(era.id())));
    library.pack().lanes().forEach(lane -> scopes.add(new QuizScope.OnLane(lane.id())));
    for (QuizScope scope : scopes) {
      Round round =
          maker.round(scope, 12, random.nextLong(), new Behaviour.Immediate()).orElseThrow();
      for (int i = 0; i < round.questions().size(); i++) {
        round = round.goTo(i).respond(right(round.questions().get(i).question())).confirm();
      }
      RoundResult result = RoundResult.of(round.finish());
      assertThat(result.mark()).as("%s", scope).isEqualTo(Mark.FULL);
    }
  }
}
