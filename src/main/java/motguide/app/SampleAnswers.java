package motguide.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import motguide.content.Task;
import motguide.content.Task.MatchPair;
import motguide.content.Task.Option;
import motguide.content.Task.OrderItem;
import motguide.quiz.Asked;
import motguide.quiz.Response;

/** What somebody might answer, rightly or wrongly, for pictures of the feedback. */
final class SampleAnswers {
  private static final double DAYS_PER_YEAR = 365.2425;
  private static final int YEARS_OFF = 12;

  private SampleAnswers() {}

  /** An answer to {@code asked}. */
  static Response to(Asked asked, boolean right) {
    return switch (asked.question().task()) {
      case Task.SingleChoice task -> new Response.Chosen(chosen(task.options(), right, false));
      case Task.MultipleChoice task -> new Response.Chosen(chosen(task.options(), right, true));
      case Task.TrueFalse task -> new Response.Truth(task.answer() == right);
      case Task.Ordering task -> new Response.Ordered(order(task.items(), right), true);
      case Task.Matching task -> new Response.Paired(pairs(task.pairs(), right));
      case Task.NumberEntry task ->
          new Response.NumberTyped(
              Long.toString(Math.round(task.answer() + (right ? 0 : YEARS_OFF))));
      case Task.ShortText task -> new Response.Texts(List.of(text(task.expected(), right)));
      case Task.Cloze task ->
          new Response.Texts(task.blanks().stream().map(blank -> text(blank, right)).toList());
      case Task.Placement task ->
          new Response.Pinned(
              task.date().bounds().earliestStart() - (right ? 0 : YEARS_OFF * DAYS_PER_YEAR));
    };
  }

  private static Set<String> chosen(List<Option> options, boolean right, boolean all) {
    List<String> ids =
        options.stream().filter(option -> option.correct() == right).map(Option::id).toList();
    return ids.stream().limit(all && right ? ids.size() : 1).collect(Collectors.toSet());
  }

  private static List<String> order(List<OrderItem> items, boolean right) {
    List<String> ids = new ArrayList<>(items.stream().map(OrderItem::id).toList());
    if (!right) {
      Collections.swap(ids, 0, ids.size() - 1);
    }
    return ids;
  }

  private static Map<String, String> pairs(List<MatchPair> pairs, boolean right) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      int other = right ? i : (i + 1) % pairs.size();
      given.put(pairs.get(i).left(), pairs.get(other).right());
    }
    return given;
  }

  private static String text(Task.Expected expected, boolean right) {
    String answer = expected.answer().en();
    // A wrong one that is nearly right shows the comparison letter by letter.
    return right ? answer : answer.substring(0, Math.max(1, answer.length() - 2)) + "on";
  }
}
