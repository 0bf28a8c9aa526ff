package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.content.Question;
import motguide.content.Task;
import motguide.quiz.Response;
import motguide.time.DayNumber;

/** Right and wrong answers to any question. */
final class Answers {
  private Answers() {}

  static Response right(Question question) {
    return switch (question.task()) {
      case Task.SingleChoice(var options) -> new Response.Chosen(ids(options, true));
      case Task.MultipleChoice(var options) -> new Response.Chosen(ids(options, true));
      case Task.TrueFalse(boolean answer, var why) -> new Response.Truth(answer);
      case Task.Ordering(var items, var why) ->
          new Response.Ordered(items.stream().map(Task.OrderItem::id).toList(), true);
      case Task.Matching(var left, var right, var pairs, var why) ->
          new Response.Paired(
              pairs.stream()
                  .collect(Collectors.toMap(Task.MatchPair::left, Task.MatchPair::right)));
      case Task.NumberEntry number ->
          new Response.NumberTyped(String.valueOf((long) number.answer()));
      case Task.ShortText text -> Response.Texts.of(text.expected().answer().ja());
      case Task.Cloze cloze ->
          new Response.Texts(cloze.blanks().stream().map(blank -> blank.answer().ja()).toList());
      case Task.Placement place -> pin(place, 0);
    };
  }

  static Response wrong(Question question) {
    return switch (question.task()) {
      case Task.SingleChoice(var options) ->
          Response.Chosen.of(ids(options, false).iterator().next());
      case Task.MultipleChoice(var options) -> new Response.Chosen(ids(options, false));
      case Task.TrueFalse(boolean answer, var why) -> new Response.Truth(!answer);
      case Task.Ordering(var items, var why) -> {
        List<String> ids = new ArrayList<>(items.stream().map(Task.OrderItem::id).toList());
        Collections.reverse(ids);
        yield new Response.Ordered(ids, true);
      }
      case Task.Matching(var left, var right, var pairs, var why) -> {
        List<String> rights = new ArrayList<>(pairs.stream().map(Task.MatchPair::right).toList());
        Collections.rotate(rights, 1);
        Map<String, String> turned = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
          turned.put(pairs.get(i).left(), rights.get(i));
        }
        yield new Response.Paired(turned);
      }
      case Task.NumberEntry number ->
          new Response.NumberTyped(String.valueOf((long) number.answer() + 50));
      case Task.ShortText text -> Response.Texts.of(text.expected().answer().ja() + "ん");
      case Task.Cloze cloze ->
          new Response.Texts(
              cloze.blanks().stream().map(blank -> blank.answer().ja() + "ん").toList());
      case Task.Placement place -> pin(place, 15);
    };
  }

  private static Set<String> ids(List<Task.Option> options, boolean correct) {
    return options.stream()
        .filter(option -> option.correct() == correct)
        .map(Task.Option::id)
        .collect(Collectors.toSet());
  }

  private static Response pin(Task.Placement place, long off) {
    long year = DayNumber.yearOf(place.date().bounds().earliestStart()) + off;
    return new Response.Pinned(PlaceModel.middleOf(year));
  }
}
